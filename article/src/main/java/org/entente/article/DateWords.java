// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates as people write them: "mercredi, juillet 10, 2024", "10 Temmuz 2024", "2024年7月10日", "10.7.2024". A date
 * in words is a year, a month's name near it and a day near that, in whatever order, with no other number between.
 */
final class DateWords {
    private static final String YEAR = "(?<year>(?:19[89]|20\\d|25[3-9])\\d)(?!\\d)";
    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)" + YEAR);
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)" + YEAR
                    + "\\s?[-./\u5e74\ub144]\\s?(?<month>[01]?\\d)\\s?[-./\u6708\uc6d4]\\s?(?<day>[0-3]?\\d)(?!\\d)\\s?[\u65e5\uc77c]?");
    private static final String BETWEEN = "[\\s\u200e\u200f]?[-./][\\s\u200e\u200f]?";
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d.])(?<one>[0-3]?\\d)" + BETWEEN + "(?<two>[0-3]?\\d)" + BETWEEN + YEAR);

    /** How many words and numbers may stand between the parts of a date. */
    private static final int NEAR = 4;
    /** The most words and numbers of a month's name ("10-р сарын", "tháng 7"). */
    private static final int LONGEST_NAME = 7;

    private static final int MOST_TOKENS = 60;
    private static final int THAI_ERA = 543;

    private DateWords() {}

    /** A date and where it stands in the text. */
    record Found(LocalDate date, int start, int end) {}

    /** A word or a number. */
    private record Token(String text, int number, int start, int end) {
        boolean isNumber() {
            return number >= 0;
        }
    }

    /**
     * The first date of a short text; null if there is none.
     *
     * @param languages whose months count, by ISO 639-1; the first also says whether the month or the day comes first in 3/4/2031
     */
    static @Nullable Found find(String text, List<String> languages) {
        String latin = latinDigits(text);
        if (!ANY_YEAR.matcher(latin).find()) {
            return null;
        }
        Found found = first(YEAR_FIRST.matcher(latin), m -> of(year(m), number(m, "month"), number(m, "day")));
        if (found == null) {
            found = first(YEAR_LAST.matcher(latin), m -> yearLast(m, languages.get(0)));
        }
        List<Token> tokens = found == null ? tokens(latin) : List.of();
        for (int i = 0; found == null && i < languages.size(); i++) {
            found = inWords(tokens, MonthNames.of(languages.get(i)));
        }
        return found;
    }

    private interface Reading {
        @Nullable
        LocalDate of(Matcher matcher);
    }

    private static @Nullable Found first(Matcher matcher, Reading reading) {
        while (matcher.find()) {
            LocalDate date = reading.of(matcher);
            if (date != null) {
                return new Found(date, matcher.start(), matcher.end());
            }
        }
        return null;
    }

    private static @Nullable LocalDate yearLast(Matcher matcher, String language) {
        int one = number(matcher, "one");
        int two = number(matcher, "two");
        // Of those who write slashes only Americans put the month first, where both could be one.
        boolean monthFirst = two > 12
                || language.equals("en") && one <= 12 && matcher.group().indexOf('/') > 0;
        return monthFirst ? of(year(matcher), one, two) : of(year(matcher), two, one);
    }

    private static int year(Matcher matcher) {
        return number(matcher, "year");
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable Found inWords(List<Token> tokens, MonthNames names) {
        for (int year = 0; year < tokens.size(); year++) {
            if (isYear(tokens.get(year).number())) {
                for (int away = 1; away <= NEAR + LONGEST_NAME; away++) {
                    Found found = around(tokens, year, year - away, names);
                    found = found != null ? found : around(tokens, year, year + away, names);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** A month whose name begins at a token, with a day beside it. */
    private static @Nullable Found around(List<Token> tokens, int year, int month, MonthNames names) {
        if (month < 0
                || month >= tokens.size()
                || !names.mayBegin(tokens.get(month).text())) {
            return null;
        }
        for (int length = LONGEST_NAME; length > 0; length--) {
            int after = month + length;
            if (after <= tokens.size() && !(year >= month && year < after)) {
                Integer name = names.month(joined(tokens, month, after));
                Found found = name == null ? null : withDay(tokens, year, month, after, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Found withDay(List<Token> tokens, int year, int month, int after, int name) {
        int before = nextNumber(tokens, month - 1, -1);
        int behind = nextNumber(tokens, after, 1);
        for (int day : new int[] {before, behind}) {
            if (day >= 0 && day != year && clear(tokens, year, month, after, day)) {
                LocalDate date =
                        of(tokens.get(year).number(), name, tokens.get(day).number());
                if (date != null) {
                    int start = Math.min(Math.min(year, month), day);
                    int end = Math.max(Math.max(year, after - 1), day);
                    return new Found(
                            date, tokens.get(start).start(), tokens.get(end).end());
                }
            }
        }
        return null;
    }

    /** The nearest number in a direction; -1 if none is near. */
    private static int nextNumber(List<Token> tokens, int from, int step) {
        for (int i = from, far = 0; i >= 0 && i < tokens.size() && far <= NEAR; i += step, far++) {
            if (tokens.get(i).isNumber()) {
                return i;
            }
        }
        return -1;
    }

    /** No number stands between the year and the rest but those of the date. */
    private static boolean clear(List<Token> tokens, int year, int month, int after, int day) {
        int start = Math.min(Math.min(year, month), day);
        int end = Math.max(Math.max(year, after - 1), day);
        for (int i = start; i <= end; i++) {
            boolean own = i == year || i == day || i >= month && i < after;
            if (!own && tokens.get(i).isNumber()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isYear(int number) {
        return number >= 1990 && number < 2100 || number >= 1990 + THAI_ERA && number < 2600;
    }

    private static @Nullable LocalDate of(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year > 2500 ? year - THAI_ERA : year, month, day);
            return Moments.plausible(date) ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String joined(List<Token> tokens, int from, int to) {
        String name = tokens.get(from).text();
        for (int i = from + 1; i < to; i++) {
            name += " " + tokens.get(i).text();
        }
        return name;
    }

    /** The words and numbers of a name, as dates are compared with it. */
    static String plain(String name) {
        List<Token> tokens = tokens(latinDigits(name));
        return tokens.isEmpty() ? "" : joined(tokens, 0, tokens.size());
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        while (start < text.length() && tokens.size() < MOST_TOKENS) {
            int end = start;
            int kind = kind(text.codePointAt(start));
            while (end < text.length() && kind(text.codePointAt(end)) == kind) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (kind != 0) {
                String word = text.substring(start, end);
                boolean number = kind == 2 && word.length() <= 4;
                tokens.add(new Token(MonthNames.lower(word), number ? Integer.parseInt(word) : -1, start, end));
            }
            start = end;
        }
        return tokens;
    }

    /** 0 what divides words, 1 what makes them, 2 digits. */
    private static int kind(int c) {
        if (c >= '0' && c <= '9') {
            return 2;
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return Character.isLetter(c) || mark || c == '\'' || c == '\u2019' || c == '\u02bc' ? 1 : 0;
    }

    /** The same text, as long, with the digits that everybody's programs read. */
    private static String latinDigits(String text) {
        StringBuilder latin = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 && Character.isDigit(c)) {
                latin = latin == null ? new StringBuilder(text) : latin;
                latin.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return latin == null ? text : latin.toString();
    }
}
