// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.entente.server.http.BadRequest;
import org.jspecify.annotations.Nullable;

/** Days as people give them: {@code 2024-06-19}, {@code 2024-06}, {@code 2024}. */
final class Days {
    private Days() {}

    /** @param last whether a month or year means its last day */
    static @Nullable LocalDate of(String name, @Nullable String given, boolean last) {
        if (given == null) {
            return null;
        }
        try {
            if (given.matches("\\d{4}")) {
                Year year = Year.parse(given);
                return last ? year.atMonth(12).atEndOfMonth() : year.atDay(1);
            }
            if (given.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(given);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            return LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw new BadRequest(
                    name + " is a day such as 2024-06-19, 2024-06 or 2024, not \"" + given + "\"",
                    "error.day",
                    name,
                    given);
        }
    }
}
