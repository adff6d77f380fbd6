// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognises a language by how many of a text's words are among its commonest, where that leaves no doubt. */
final class CommonWords {
    private static final int FEWEST = 25;
    /** A fourth of a news text are words of its language's list; in another list there are few of them. */
    private static final double SHARE = 0.15;

    private static final double AHEAD = 1.5;

    private static final List<String> LANGUAGES = new ArrayList<>();
    /** The languages of each word, as bits. */
    private static final Map<String, Integer> WORDS = words();

    private CommonWords() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        WordList.byLanguage("common").forEach((language, list) -> {
            int bit = 1 << LANGUAGES.size();
            LANGUAGES.add(language);
            list.forEach(word -> words.merge(word, bit, (one, other) -> one | other));
        });
        return Map.copyOf(words);
    }

    /** ISO 639-1; null if the text is short or its words leave doubt. */
    static @Nullable String language(String text) {
        int[] counts = new int[LANGUAGES.size()];
        int all = 0;
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
                if (i > start) {
                    all++;
                    count(WORDS.getOrDefault(lower.substring(start, i), 0), counts);
                }
                start = i + 1;
            }
        }
        return all < FEWEST ? null : clearest(counts, all);
    }

    private static void count(int languages, int[] counts) {
        for (int i = 0; languages != 0 && i < counts.length; i++) {
            counts[i] += languages >> i & 1;
        }
    }

    private static @Nullable String clearest(int[] counts, int all) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        for (int i = 0; i < counts.length; i++) {
            if (i != best && counts[i] * AHEAD > counts[best]) {
                return null;
            }
        }
        return counts[best] < all * SHARE ? null : LANGUAGES.get(best);
    }
}
