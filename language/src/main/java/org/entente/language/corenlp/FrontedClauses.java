// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;

/**
 * Mends a frequent error of the parser: in "After meeting the premier, the king left" it takes the object of the first
 * verb for the subject of the second, and the true subject for an apposition to it.
 */
final class FrontedClauses {
    private FrontedClauses() {}

    static List<Word> mended(List<Word> words) {
        List<Word> mended = new ArrayList<>(words);
        for (Word fronted : words) {
            if (lacksObject(words, fronted)) {
                Word main = words.get(fronted.head());
                for (Word object : of(words, main, "nsubj")) {
                    for (Word subject : of(words, object, "appos")) {
                        if (between(fronted, object, subject, main) && comma(words, object, subject)) {
                            mended.set(object.index(), UniversalDependencies.with(object, fronted.index(), "obj"));
                            mended.set(subject.index(), UniversalDependencies.with(subject, main.index(), "nsubj"));
                        }
                    }
                }
            }
        }
        return mended;
    }

    private static boolean lacksObject(List<Word> words, Word verb) {
        return verb.is(PartOfSpeech.VERB)
                && verb.head() > verb.index()
                && verb.morphology().form() == VerbForm.GERUND
                && (verb.relation().equals("obl") || verb.relation().equals("advcl"))
                && of(words, verb, "obj").isEmpty();
    }

    private static boolean between(Word fronted, Word object, Word subject, Word main) {
        return fronted.index() < object.index() && object.index() < subject.index() && subject.index() < main.index();
    }

    private static boolean comma(List<Word> words, Word object, Word subject) {
        return words.subList(object.index(), subject.index()).stream()
                .anyMatch(word -> word.form().equals(","));
    }

    private static List<Word> of(List<Word> words, Word head, String relation) {
        return words.stream()
                .filter(word -> word.head() == head.index() && word.relation().equals(relation))
                .toList();
    }
}
