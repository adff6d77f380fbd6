// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Words folded and then cut to their stems (Snowball), so that "négociation" finds "negociations". Folding comes first on
 * both sides: people type without accents. A language without a stemmer keeps its folded words. Not thread-safe.
 */
public final class Stems {
    /** Words whose stem is remembered; news of one language uses few hundred thousand forms. */
    private static final int REMEMBERED = 200_000;

    private final Map<String, Language> languages = new HashMap<>();

    /** One language's stemmer, if it has one, and what it said. */
    private record Language(Optional<SnowballStemmer> stemmer, Map<String, String> known) {
        String stem(String word) {
            if (word.length() < 4 || stemmer.isEmpty()) {
                return word;
            }
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            return known.computeIfAbsent(word, w -> stemmer.get().stem(w).toString());
        }
    }

    /** The distinct stems with one space before, between and after them, in the order of the words. */
    public String of(String language, String text) {
        Set<String> stems = set(language, text);
        return stems.isEmpty() ? " " : " " + String.join(" ", stems) + " ";
    }

    /** The distinct stems, in the order of the words. */
    public Set<String> set(String language, String text) {
        Language stemming = languages.computeIfAbsent(language, l -> new Language(stemmer(l), new HashMap<>()));
        Set<String> stems = new LinkedHashSet<>();
        for (String word : Folding.words(text)) {
            stems.add(stemming.stem(word));
        }
        return stems;
    }

    /** Snowball names its algorithms by the English name of the language. */
    private static Optional<SnowballStemmer> stemmer(String language) {
        String name = Locale.forLanguageTag(language)
                .getDisplayLanguage(Locale.ENGLISH)
                .toUpperCase(Locale.ROOT);
        for (ALGORITHM algorithm : ALGORITHM.values()) {
            if (algorithm.name().equals(name)) {
                return Optional.of(new SnowballStemmer(algorithm));
            }
        }
        return Optional.empty();
    }
}
