// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days in office.
 *
 * @param from the first day, or null if it began before the table does
 * @param to the last day, or null if it lasts
 */
record Tenure(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Reads {@code 2017-01-20..2021-01}; either end may be empty or a month. Throws DateTimeException otherwise. */
    static Tenure parse(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw new java.time.DateTimeException("a tenure is written from..to: " + text);
        }
        String from = text.substring(0, dots);
        String to = text.substring(dots + 2);
        return new Tenure(
                from.isEmpty()
                        ? null
                        : from.length() == 7 ? YearMonth.parse(from).atDay(1) : LocalDate.parse(from),
                to.isEmpty() ? null : to.length() == 7 ? YearMonth.parse(to).atEndOfMonth() : LocalDate.parse(to));
    }

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean isBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
