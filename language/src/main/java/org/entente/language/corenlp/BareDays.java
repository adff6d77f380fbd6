// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;

/**
 * « Lima a condamné mercredi deux généraux » : news puts the day, without a preposition, between the verb and its object, and
 * the parser hangs the object on the day, or a day behind the object on that. Both go with the verb.
 */
final class BareDays {
    private static final Set<String> ASTRAY = Set.of("conj", "nmod", "appos", "dep", "obj");

    private BareDays() {}

    /** @param calendar lemmas of days and months */
    static List<Word> mended(List<Word> words, Set<String> calendar) {
        List<Word> mended = new ArrayList<>(words);
        for (Word object : words) {
            Word day = object.head() < 0 ? null : words.get(object.head());
            Word verb = day == null || day.head() < 0 ? null : words.get(day.head());
            if (day != null
                    && verb != null
                    && verb.is(PartOfSpeech.VERB)
                    && verb.index() < day.index()
                    && day.index() < object.index()
                    && object.isNominal()
                    && ASTRAY.contains(object.relation())
                    && calendar.contains(day.lemma())
                    && !calendar.contains(object.lemma())
                    && !governs(words, day, "case")
                    && !governs(words, object, "case")
                    && !governs(words, object, "cc")
                    && governs(words, object, "det", "nummod")
                    && !governs(words, verb, "obj")) {
                mended.set(object.index(), UniversalDependencies.with(object, verb.index(), "obj"));
            }
        }
        for (Word day : words) {
            Word object = day.head() < 0 ? null : words.get(day.head());
            if (object != null
                    && object.head() >= 0
                    && object.index() < day.index()
                    && object.relation().equals("obj")
                    && day.relation().equals("compound")
                    && calendar.contains(day.lemma())
                    && words.stream().noneMatch(word -> word.head() == day.index())) {
                mended.set(day.index(), UniversalDependencies.with(day, object.head(), "obl"));
            }
        }
        return mended;
    }

    private static boolean governs(List<Word> words, Word head, String... relations) {
        return words.stream()
                .anyMatch(word ->
                        word.head() == head.index() && List.of(relations).contains(word.plainRelation()));
    }
}
