// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entente.record.Accepted;
import org.entente.record.Record;

/**
 * Shows readers from time to time what a long addition has added so far. Showing takes a copy of the tables, so the larger
 * the record is the more seldom it is done. Not thread-safe.
 */
final class Publishing {
    private static final Duration SOON = Duration.ofMinutes(1);

    /** At most this part of the time goes into it. */
    private static final int PART = 20;

    private long due = System.nanoTime() + SOON.toNanos();

    /** Publishes if it is time; returns what was accepted by that. */
    List<Accepted> after(Record record) {
        long start = System.nanoTime();
        if (start < due) {
            return List.of();
        }
        List<Accepted> accepted = record.publish(Instant.now());
        long end = System.nanoTime();
        due = end + Math.max(SOON.toNanos(), PART * (end - start));
        return accepted;
    }
}
