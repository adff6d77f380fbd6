// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

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
        Tree tree = new Tree(words);
        Tree mended = new Tree(words);
        for (Word object : words) {
            Word day = object.head() < 0 ? null : tree.word(object.head());
            Word verb = day == null || day.head() < 0 ? null : tree.word(day.head());
            if (day != null
                    && verb != null
                    && verb.is(PartOfSpeech.VERB)
                    && verb.index() < day.index()
                    && day.index() < object.index()
                    && object.isNominal()
                    && ASTRAY.contains(object.relation())
                    && calendar.contains(day.lemma())
                    && !calendar.contains(object.lemma())
                    && !tree.governs(day, "case")
                    && !tree.governs(object, "case")
                    && !tree.governs(object, "cc")
                    && tree.governs(object, "det", "nummod")
                    && !tree.governs(verb, "obj")) {
                mended.hang(object, verb.index(), "obj");
            }
        }
        for (Word day : words) {
            Word object = day.head() < 0 ? null : tree.word(day.head());
            if (object != null
                    && object.head() >= 0
                    && object.index() < day.index()
                    && object.relation().equals("obj")
                    && day.relation().equals("compound")
                    && calendar.contains(day.lemma())
                    && tree.below(day).isEmpty()) {
                mended.hang(day, object.head(), "obl");
            }
        }
        return mended.words();
    }
}
