// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When lines were accepted, to the second in UTC, as the logs write it; such strings sort by time. */
final class Stamp {
    /** Of lines that were accepted before records kept the time. */
    static final String UNKNOWN = "1970-01-01T00:00:00Z";

    private Stamp() {}

    static String of(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static Instant of(String stamp) {
        return Instant.parse(stamp);
    }

    /** The stamp itself if it is one. */
    static String checked(@Nullable String stamp) {
        try {
            return stamp == null ? UNKNOWN : of(Instant.parse(stamp));
        } catch (DateTimeException e) {
            return UNKNOWN;
        }
    }
}
