// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Published;
import org.jspecify.annotations.Nullable;

/** Reads the article's own date where text shows it: as a line, or opening the text ("3 juillet 2012. -", "May 3, 2012 -"). */
final class DatelineReader {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:er|\\.)?\\s+(?:de\\s+)?(\\p{L}+)\\.?\\s+(?:de\\s+)?(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    /** What may stand on a date's line beside it: a weekday, a time, a zone. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?iu)\\b\\d{1,2}\\s*[:h.]\\s*\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?|\\b(?:gmt|utc|cet|est|edt|pdt|bst|at|à|um|uhr|le|on|[ap]\\.?m\\.?)\\b"
                    + "|[+-]\\d{2}:?\\d{2}|[\\p{P}\\p{S}\\s]");

    private static final Locale[] LOCALES = {
        Locale.ENGLISH,
        Locale.FRENCH,
        Locale.GERMAN,
        Locale.forLanguageTag("es"),
        Locale.ITALIAN,
        Locale.forLanguageTag("pt"),
        Locale.forLanguageTag("nl"),
        Locale.forLanguageTag("pl"),
        Locale.forLanguageTag("tr"),
        Locale.forLanguageTag("ru"),
        Locale.forLanguageTag("uk")
    };

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Pattern WEEKDAY;
    private static final Pattern LABEL =
            Pattern.compile("(?iu)^(?:" + WordList.alternatives(WordList.read("furniture.txt", "published")) + ")\\b");

    static {
        List<String> weekdays = new java.util.ArrayList<>();
        for (Locale locale : LOCALES) {
            DateFormatSymbols symbols = new DateFormatSymbols(locale);
            for (String[] months : new String[][] {symbols.getMonths(), symbols.getShortMonths()}) {
                for (int i = 0; i < months.length; i++) {
                    MONTHS.putIfAbsent(months[i].replace(".", "").toLowerCase(Locale.ROOT), i + 1);
                }
            }
            for (String[] days : new String[][] {symbols.getWeekdays(), symbols.getShortWeekdays()}) {
                for (String day : days) {
                    if (!day.isEmpty()) {
                        weekdays.add(day.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        WEEKDAY = Pattern.compile("(?iu)(?<!\\p{L})(?:" + WordList.alternatives(weekdays) + ")(?!\\p{L})");
    }

    private DatelineReader() {}

    /** The date of a line that says nothing else: "Published: Tuesday, 4 May 2031, 18:20 GMT". */
    static @Nullable Published line(String line) {
        if (line.length() > 80) {
            return null;
        }
        for (Pattern pattern : List.of(ISO, DAY_FIRST, MONTH_FIRST)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                String rest = line.substring(0, matcher.start()) + " " + line.substring(matcher.end());
                rest = LABEL.matcher(rest.strip()).replaceFirst("");
                rest = WEEKDAY.matcher(rest).replaceAll("");
                rest = BESIDE.matcher(rest).replaceAll("").replaceFirst("^T\\d*Z?", "");
                return rest.isBlank() || rest.matches("[TZ\\d]*") ? date(matcher, pattern, "text") : null;
            }
        }
        return null;
    }

    /** The date that opens a text, before a dash or a stop. */
    static @Nullable Published published(String text) {
        for (Pattern pattern : List.of(DAY_FIRST, MONTH_FIRST)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.lookingAt()) {
                return date(matcher, pattern, "text");
            }
        }
        return null;
    }

    private static @Nullable Published date(Matcher matcher, Pattern pattern, String foundIn) {
        try {
            int first = pattern == ISO ? 3 : pattern == DAY_FIRST ? 1 : 2;
            int month = pattern == ISO
                    ? Integer.parseInt(matcher.group(2))
                    : MONTHS.getOrDefault(
                            matcher.group(pattern == DAY_FIRST ? 2 : 1).toLowerCase(Locale.ROOT), 0);
            int year = Integer.parseInt(matcher.group(pattern == ISO ? 1 : 3));
            return month == 0
                    ? null
                    : new Published(LocalDate.of(year, month, Integer.parseInt(matcher.group(first))), null, foundIn);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
