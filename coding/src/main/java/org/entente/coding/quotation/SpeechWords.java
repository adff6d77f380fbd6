// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coding.lexicon.YamlFile;
import org.entente.coding.lexicon.YamlNode;
import org.entente.language.Word;

/** The words of {@code lexicon/<language>/speech.yaml}, whose comments say what each set is. Immutable. */
final class SpeechWords {
    private static final Set<String> SETS = Set.of(
            "saying",
            "describing",
            "reporting",
            "inner",
            "according",
            "viewpoints",
            "views",
            "documents",
            "owning",
            "denying",
            "speechPersons",
            "persons",
            "nobody",
            "telling",
            "audiences",
            "reading",
            "media",
            "complementisers",
            "occasionPrepositions",
            "occasions",
            "platforms",
            "addressing",
            "titles");

    private final String language;
    private final Map<String, Set<String>> sets;

    private SpeechWords(String language, Map<String, Set<String>> sets) {
        this.language = language;
        this.sets = Map.copyOf(sets);
    }

    static SpeechWords load(String language) {
        YamlNode file = YamlFile.resource("lexicon/" + language + "/speech.yaml");
        Map<String, Set<String>> sets = new LinkedHashMap<>();
        file.entries(SETS).forEach((name, node) -> sets.put(name, Set.copyOf(YamlNode.words(node))));
        for (String name : new TreeSet<>(SETS)) {
            if (!sets.containsKey(name)) {
                throw file.error("\"" + name + "\" is missing");
            }
        }
        return new SpeechWords(language, sets);
    }

    String language() {
        return language;
    }

    boolean has(String set, String word) {
        Set<String> words = sets.get(set);
        if (words == null) {
            throw new IllegalArgumentException("no set of words is called " + set);
        }
        return words.contains(word);
    }

    /** Whether the word's lemma or form is in the set. */
    boolean is(String set, Word word) {
        return has(set, word.lemma().toLowerCase(Locale.ROOT))
                || has(set, word.form().toLowerCase(Locale.ROOT));
    }

    /** By the form alone, for pronouns, whose lemma is another person's. */
    boolean isForm(String set, Word word) {
        return has(set, word.form().toLowerCase(Locale.ROOT));
    }
}
