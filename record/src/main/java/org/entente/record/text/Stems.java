// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Words folded and then cut to their stems (Snowball), so that "négociation" finds "negociations". Folding comes first on
 * both sides: people type without accents. A language without a stemmer keeps its folded words. Not thread-safe.
 */
public final class Stems {
    private final Map<String, StemTable> languages = new HashMap<>();

    /** The distinct stems with one space before, between and after them, in the order of the words. */
    public String of(String language, String text) {
        StringBuilder stems = new StringBuilder(text.length() + 2).append(' ');
        each(language, text, stem -> stems.append(stem).append(' '));
        return stems.toString();
    }

    /** The distinct stems, in the order of the words. */
    public Set<String> set(String language, String text) {
        Set<String> stems = new LinkedHashSet<>();
        each(language, text, stems::add);
        return stems;
    }

    private void each(String language, String text, Consumer<String> sink) {
        languages.computeIfAbsent(language, l -> new StemTable(stemmer(l))).each(Folding.fold(text), sink);
    }

    /** Snowball names its algorithms by the English name of the language. */
    private static Optional<Stemmer> stemmer(String language) {
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
