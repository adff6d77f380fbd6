// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The names of months and days in one language, as CLDR writes them: in full and short, alone and in a date. Thread-safe. */
final class MonthNames {
    private static final Map<String, MonthNames> KNOWN = new ConcurrentHashMap<>();
    private static final Map<String, List<ULocale>> LOCALES = locales();
    /** "In", written as the first letter of the month. */
    private static final char HEBREW_IN = '\u05d1';

    private static final char SYRIAC_IN = '\u0712';
    private static final int SHORTEST_STEM = 3;

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> days = new HashMap<>();
    /** The first letters of all names: most words are none of them. */
    private final StringBuilder firsts = new StringBuilder();

    private MonthNames(String language) {
        for (ULocale locale : LOCALES.getOrDefault(language, List.of())) {
            DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(locale), locale);
            for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                    put(symbols.getMonths(context, width), months, 1);
                    put(symbols.getWeekdays(context, width), days, 0);
                }
            }
        }
    }

    /** The locales of each language without a country: one for each script that it is written in. */
    private static Map<String, List<ULocale>> locales() {
        Map<String, List<ULocale>> locales = new HashMap<>();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            if (locale.getCountry().isEmpty()) {
                locales.computeIfAbsent(locale.getLanguage(), language -> new ArrayList<>())
                        .add(locale);
            }
        }
        return locales;
    }

    /** Those of a language by its ISO 639-1 code; a language that CLDR does not know has none. */
    static MonthNames of(String language) {
        return KNOWN.computeIfAbsent(language, MonthNames::new);
    }

    private void put(String[] names, Map<String, Integer> into, int first) {
        for (int i = 0; i < names.length; i++) {
            String name = DateWords.plain(names[i]);
            boolean letters = name.chars().anyMatch(Character::isLetter);
            // Root data calls the months M01, M02 ...
            if (name.length() > 1 && letters && !name.matches("m \\d\\d")) {
                into.putIfAbsent(name, i + first);
                firsts.append(firsts.indexOf(name.substring(0, 1)) < 0 ? name.substring(0, 1) : "");
            }
        }
    }

    /** The month that words name, in lower case without marks between them: 1 to 12, by its stem if it is inflected; null if they name none. */
    @Nullable
    Integer month(String word) {
        return find(word, months);
    }

    /** Whether a name of this language begins as the word does; most words are none. */
    boolean mayBegin(String word) {
        char first = word.charAt(0);
        return firsts.indexOf(word.substring(0, 1)) >= 0 || first == HEBREW_IN || first == SYRIAC_IN;
    }

    boolean isDay(String word) {
        return find(word, days) != null;
    }

    private @Nullable Integer find(String word, Map<String, Integer> names) {
        String bare = lower(word);
        Integer exact = names.get(bare);
        if (exact != null || bare.length() <= SHORTEST_STEM) {
            return exact;
        }
        if (bare.charAt(0) == HEBREW_IN || bare.charAt(0) == SYRIAC_IN) {
            return names.get(bare.substring(1));
        }
        Integer found = null;
        int longest = SHORTEST_STEM;
        if (firsts.indexOf(bare.substring(0, 1)) < 0) {
            return null;
        }
        for (Map.Entry<String, Integer> entry : names.entrySet()) {
            int same = shared(bare, entry.getKey());
            boolean inflected = same >= entry.getKey().length() - 2 && same >= bare.length() - 4;
            if (same > longest && inflected) {
                longest = same;
                found = entry.getValue();
            }
        }
        return found;
    }

    private static int shared(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return i;
            }
        }
        return length;
    }

    /** In lower case, without the dot that Turkish capitals leave behind. */
    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace("\u0307", "").replace('\u2019', '\'');
    }
}
