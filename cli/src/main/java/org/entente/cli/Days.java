// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads days as people type them: a day, a month or a year. */
final class Days {
    private Days() {}

    /** The first day of what is given, or the last. */
    static @Nullable LocalDate parse(CommandSpec command, String option, @Nullable String given, boolean last) {
        if (given == null) {
            return null;
        }
        try {
            if (given.matches("\\d{4}")) {
                LocalDate first = LocalDate.of(Integer.parseInt(given), 1, 1);
                return last ? first.plusYears(1).minusDays(1) : first;
            }
            if (given.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(given);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            return LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    command.commandLine(),
                    option + " is a day such as 2024-06-19, 2024-06 or 2024, not \"" + given.toLowerCase(Locale.ROOT)
                            + "\"");
        }
    }
}
