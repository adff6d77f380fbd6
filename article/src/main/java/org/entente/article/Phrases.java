// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Phrases to be found at the beginning of a line, as a whole line, or inside one. Thread-safe. */
final class Phrases {
    /** What may stand before a line's first word. */
    private static final String OPENERS = " [(<>*-–—•►▶→»·|\u201c\"";

    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Set<String> all;

    private Phrases(List<String> phrases) {
        all = Set.copyOf(phrases);
        for (String phrase : phrases) {
            byFirst.computeIfAbsent(phrase.charAt(0), first -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** The phrases of a key of the word lists, in all languages. */
    static Phrases of(String key) {
        return new Phrases(WordList.of(key));
    }

    /** How lines are compared: in lower case, with plain apostrophes and spaces. */
    static String plain(String line) {
        return line.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u00a0', ' ');
    }

    /** Whether a plain line begins with a phrase that ends at a word's end: "partager" is a button, "partageront" is not. */
    boolean open(String plain) {
        return opening(plain) > 0;
    }

    /** Where the longest phrase ends that opens the plain line, marks before it aside; 0 if none does. */
    int opening(String plain) {
        int start = 0;
        while (start < plain.length() && OPENERS.indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        int longest = 0;
        if (start < plain.length()) {
            for (String phrase : byFirst.getOrDefault(plain.charAt(start), List.of())) {
                int end = start + phrase.length();
                if (end > longest && plain.startsWith(phrase, start) && endsWord(plain, end)) {
                    longest = end;
                }
            }
        }
        return longest;
    }

    /** Whether a plain line is one of the phrases, but for marks and arrows around it. */
    boolean are(String plain) {
        return all.contains(plain) || all.contains(bare(plain));
    }

    /** Whether a phrase stands inside the plain line, from one word's end to another. */
    boolean in(String plain) {
        for (String phrase : all) {
            for (int at = plain.indexOf(phrase); at >= 0; at = plain.indexOf(phrase, at + 1)) {
                boolean begins = at == 0
                        || !Character.isLetter(plain.charAt(at - 1))
                        || Character.isIdeographic(plain.charAt(at - 1));
                if (begins && endsWord(plain, at + phrase.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String bare(String plain) {
        int start = 0;
        int end = plain.length();
        while (start < end && !Character.isLetterOrDigit(plain.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(start, end);
    }

    private static boolean endsWord(String line, int at) {
        return at >= line.length()
                || !Character.isLetter(line.charAt(at - 1))
                || !Character.isLetter(line.charAt(at))
                || Character.isIdeographic(line.charAt(at));
    }
}
