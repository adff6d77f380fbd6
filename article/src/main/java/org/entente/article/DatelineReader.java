// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Published;
import org.jspecify.annotations.Nullable;

/** Reads the date that opens a text, such as "3 juillet 2012. -" or "May 3, 2012 -". */
final class DatelineReader {
    private static final Pattern OPENING =
            Pattern.compile("^(\\d{1,2})(?:er)?\\s+(\\p{L}+)\\s+(\\d{4})\\b|^(\\p{L}+)\\s+(\\d{1,2}),\\s+(\\d{4})\\b");

    private DatelineReader() {}

    static @Nullable Published published(String text) {
        Matcher matcher = OPENING.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        boolean dayFirst = matcher.group(1) != null;
        int month = month(matcher.group(dayFirst ? 2 : 4));
        try {
            return month == 0
                    ? null
                    : new Published(
                            LocalDate.of(
                                    Integer.parseInt(matcher.group(dayFirst ? 3 : 6)),
                                    month,
                                    Integer.parseInt(matcher.group(dayFirst ? 1 : 5))),
                            null,
                            "text");
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int month(String name) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN}) {
            String[] months = new DateFormatSymbols(locale).getMonths();
            for (int i = 0; i < months.length; i++) {
                if (months[i].equalsIgnoreCase(name)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }
}
