// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in the sentences of mentions, in digits, with the words that follow them. Days, years and times of day are
 * none; what the number counts is for the reader to see from the words.
 */
final class Figures {
    /** 1,200 and 1 200 and 1.5: digits in groups of three, or with decimals. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/:-])(\\d{1,3}(?:[  \\u202f,]\\d{3})+|\\d+(?:[.,]\\d{1,2})?)(?![\\p{L}\\p{N}:/]|[.,]\\d)"
                    + "((?:\\h+[\\p{L}'’-]+){1,3})");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Figures() {}

    static List<Figure> of(List<Mention> mentions) {
        List<Figure> figures = new ArrayList<>();
        for (Mention mention : mentions) {
            Matcher number = NUMBER.matcher(mention.sentence());
            while (number.find()) {
                double value = value(number.group(1));
                boolean year = number.group(1).length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
                if (!year && !month(mention, number.group(2))) {
                    figures.add(new Figure(
                            value, number.group().strip(), mention.claimants(), mention.article(), mention.claim()));
                }
            }
        }
        return figures;
    }

    private static double value(String digits) {
        String grouped = digits.replaceAll("[  \\u202f,](?=\\d{3})", "");
        return Double.parseDouble(grouped.replace(',', '.'));
    }

    /** Whether the word after the number is a month in the mention's language: then it is a day. */
    private static boolean month(Mention mention, String following) {
        java.util.Locale language = java.util.Locale.forLanguageTag(mention.language());
        String first = org.entente.record.text.Folding.words(following).get(0);
        for (java.time.Month month : java.time.Month.values()) {
            String name = month.getDisplayName(java.time.format.TextStyle.FULL, language);
            if (org.entente.record.text.Folding.words(name).contains(first)) {
                return true;
            }
        }
        return false;
    }
}
