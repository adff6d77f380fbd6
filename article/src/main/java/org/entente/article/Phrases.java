// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases to be found at the beginning of a line, as a whole line, or inside one; case, curled apostrophes and kinds of
 * spaces do not matter. Nothing is allocated while looking. Thread-safe.
 */
final class Phrases {
    /** What may stand before a line's first word. */
    private static final String OPENERS = " \u00a0[(<>*-\u2013\u2014\u2022\u25ba\u25b6\u2192\u00bb\u00b7|\u201c\"";

    /** No character below is an ideograph. */
    private static final char FIRST_IDEOGRAPH = '\u3005';

    private static final int ASCII = 128;

    private final Map<Character, List<String>> byFirst = new HashMap<>();
    /** The same for the commonest first characters; null where no phrase begins so. */
    private final @Nullable List<String>[] byAscii;

    private Phrases(List<String> phrases) {
        for (String phrase : phrases) {
            byFirst.computeIfAbsent(phrase.charAt(0), first -> new ArrayList<>())
                    .add(phrase);
        }
        byFirst.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
        byAscii = ascii(byFirst);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<String>[] ascii(Map<Character, List<String>> byFirst) {
        @Nullable List<String>[] lists = new List[ASCII];
        byFirst.forEach((first, list) -> {
            if (first < ASCII) {
                lists[first] = list;
            }
        });
        return lists;
    }

    private @Nullable List<String> beginningWith(char first) {
        return first < ASCII ? byAscii[first] : byFirst.get(first);
    }

    /** The phrases of a key of the word lists, in all languages. */
    static Phrases of(String key) {
        return new Phrases(WordList.of(key));
    }

    /** Whether a line begins with a phrase that ends at a word's end: "partager" is a button, "partageront" is not. */
    boolean open(String line) {
        return opening(line) > 0;
    }

    /** Where the longest phrase ends that opens the line, marks before it aside; 0 if none does. */
    int opening(String line) {
        int start = 0;
        while (start < line.length() && OPENERS.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return start == 0 ? endAt(line, 0) : Math.max(endAt(line, 0), endAt(line, start));
    }

    /** Where the longest phrase ends that begins at a place; 0 if none does. */
    private int endAt(String line, int start) {
        List<String> phrases = start < line.length() ? beginningWith(plain(line.charAt(start))) : null;
        if (phrases != null) {
            for (int i = 0; i < phrases.size(); i++) {
                String phrase = phrases.get(i);
                int end = start + phrase.length();
                if (end <= line.length() && endsWord(line, end) && same(line, start, phrase)) {
                    return end;
                }
            }
        }
        return 0;
    }

    /** Whether a line is one of the phrases, but for marks and arrows around it. */
    boolean are(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        int end = Math.max(endAt(line, start), endAt(line, 0));
        for (int i = end; i < line.length() && end > 0; i++) {
            if (Character.isLetterOrDigit(line.charAt(i))) {
                return false;
            }
        }
        return end > 0;
    }

    /** Whether a phrase stands inside the line, from one word's end to another. */
    boolean in(String line) {
        for (int at = 0; at < line.length(); at++) {
            boolean begins = at == 0 || !Character.isLetter(line.charAt(at - 1)) || isIdeograph(line.charAt(at - 1));
            if (begins && endAt(line, at) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String line, int start, String phrase) {
        for (int i = 1; i < phrase.length(); i++) {
            if (plain(line.charAt(start + i)) != phrase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2019', '\u02bc' -> '\'';
            case '\u00a0', '\u202f' -> ' ';
            default -> c < ASCII ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
        };
    }

    private static boolean endsWord(String line, int at) {
        return at >= line.length()
                || !Character.isLetter(line.charAt(at - 1))
                || !Character.isLetter(line.charAt(at))
                || isIdeograph(line.charAt(at));
    }

    private static boolean isIdeograph(char c) {
        return c >= FIRST_IDEOGRAPH && Character.isIdeographic(c);
    }
}
