// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a headline that is set in title case ("Peru Signs Pact With Norway") into the case of a sentence, since taggers take
 * every capital for a name. What is a name is told by the article's body.
 */
public final class SentenceCase {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]*");

    /** Share of longer words with a capital from which on a line is set in title case. */
    private static final double TITLE_CASE = 0.75;

    /** Shorter words keep a small letter in title case and say nothing. */
    private static final int LONG = 4;

    /** Fewer long words could all be names. */
    private static final int ENOUGH = 4;

    private SentenceCase() {}

    /**
     * A text of the same length.
     *
     * @param body tells names: a word that it has in small letters is none, one that it has only with a capital, or with the
     *     headline's next word, is one
     * @param common whether a word in small letters is a word of the language; decides where the body does not have it
     */
    public static String of(String title, String body, Predicate<String> common) {
        if (!inTitleCase(title)) {
            return title;
        }
        StringBuilder sentence = new StringBuilder(title);
        Matcher word = WORD.matcher(title);
        String next = word.find() ? word.group() : null;
        while (next != null) {
            String written = next;
            int start = word.start();
            next = word.find() ? word.group() : null;
            String small = Character.toLowerCase(written.charAt(0)) + written.substring(1);
            boolean otherCapitals = written.chars().skip(1).anyMatch(Character::isUpperCase);
            boolean beginsName = next != null && stands(written + " " + next, body);
            if (!otherCapitals && !small.equals(written) && !beginsName && !isName(written, small, body, common)) {
                sentence.setCharAt(start, small.charAt(0));
            }
        }
        return sentence.toString();
    }

    private static boolean inTitleCase(String title) {
        int all = 0;
        int capital = 0;
        Matcher word = WORD.matcher(title);
        while (word.find()) {
            if (word.start() > 0 && word.group().length() >= LONG) {
                all++;
                capital += Character.isUpperCase(word.group().charAt(0)) ? 1 : 0;
            }
        }
        return all >= ENOUGH && capital >= all * TITLE_CASE;
    }

    private static boolean isName(String written, String small, String body, Predicate<String> common) {
        boolean smallThere = stands(small, body);
        boolean capitalThere = stands(written, body);
        return smallThere ? false : capitalThere || !common.test(small);
    }

    private static boolean stands(String word, String body) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
                .matcher(body)
                .find();
    }
}
