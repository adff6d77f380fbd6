// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.told;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times of publication as articles give them, ISO 8601, a day or a moment with its zone. */
public final class Published {
    private Published() {}

    /** The moment; the beginning of the day in UTC if only that is told. */
    public static Optional<Instant> moment(@Nullable String iso) {
        if (iso == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    iso.indexOf('T') < 0
                            ? LocalDate.parse(iso).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day as written, in whatever zone. */
    public static Optional<LocalDate> day(@Nullable String iso) {
        try {
            return iso == null || iso.length() < 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(iso.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
