// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Whole days from the first to the last, inclusive.
 *
 * @param reason how it was found
 */
public record Interval(LocalDate from, LocalDate to, String reason) {
    static Interval day(LocalDate day, String reason) {
        return new Interval(day, day, reason);
    }

    static Interval month(YearMonth month, String reason) {
        return new Interval(month.atDay(1), month.atEndOfMonth(), reason);
    }

    static Interval years(int first, int last, String reason) {
        return new Interval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), reason);
    }

    /** The same, ending no later than {@code day}, if it begins by then. */
    Interval endingBy(LocalDate day) {
        return to.isAfter(day) && !from.isAfter(day) ? new Interval(from, day, reason) : this;
    }

    boolean overlaps(Interval other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
