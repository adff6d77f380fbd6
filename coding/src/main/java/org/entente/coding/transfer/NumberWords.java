// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in digits of any national style and in words, the latter by ICU's spell-out rules. Thread-safe. */
final class NumberWords {
    /** "2,000" "2 000" "2.000" "4,5" "1.5" "12": spaces part only groups of three. */
    static final Pattern DIGITS =
            Pattern.compile("\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?![\\d])(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*");

    private final RuleBasedNumberFormat words;

    NumberWords(String language) {
        this.words = new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
    }

    /** The number that all of these words spell, or null. */
    synchronized @Nullable Double spelled(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        Double value = whole(plain);
        return value == null ? whole(plain.replace(" et ", "-et-")) : value;
    }

    private @Nullable Double whole(String text) {
        ParsePosition position = new ParsePosition(0);
        Number number = words.parse(text, position);
        return number == null || position.getIndex() < text.length() ? null : number.doubleValue();
    }

    /**
     * The value of a run that {@link #DIGITS} matched. One separator before exactly three digits groups thousands
     * ("2,000" and "2.000" alike, for agencies of both languages write both) unless {@code scaled}: "1.125 million".
     */
    static double value(String run, boolean scaled) {
        String plain = run.replaceAll("[ \\u00a0\\u202f]", "");
        int dots = count(plain, '.');
        int commas = count(plain, ',');
        if (dots + commas == 0) {
            return Double.parseDouble(plain);
        }
        if (dots > 0 && commas > 0) {
            char decimal = plain.lastIndexOf('.') > plain.lastIndexOf(',') ? '.' : ',';
            return decimal(plain, decimal);
        }
        char separator = dots > 0 ? '.' : ',';
        int last = plain.length() - plain.lastIndexOf(separator) - 1;
        boolean groups = dots + commas > 1 || last == 3 && !scaled && !plain.startsWith("0");
        return groups ? Double.parseDouble(plain.replace(String.valueOf(separator), "")) : decimal(plain, separator);
    }

    private static double decimal(String plain, char separator) {
        String other = separator == '.' ? "," : ".";
        return Double.parseDouble(plain.replace(other, "").replace(separator, '.'));
    }

    private static int count(String text, char what) {
        return (int) text.chars().filter(c -> c == what).count();
    }
}
