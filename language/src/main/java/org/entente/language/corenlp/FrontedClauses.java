// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

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
        Tree tree = new Tree(words);
        Tree mended = new Tree(words);
        for (Word fronted : words) {
            if (lacksObject(tree, fronted)) {
                Word main = tree.word(fronted.head());
                for (Word object : tree.below(main, "nsubj")) {
                    if (object.relation().equals("nsubj")) {
                        mend(tree, fronted, object, main, mended);
                    }
                }
            }
        }
        return mended.words();
    }

    private static void mend(Tree tree, Word fronted, Word object, Word main, Tree mended) {
        for (Word subject : tree.below(object, "appos")) {
            if (between(fronted, object, subject, main) && comma(tree, object, subject)) {
                mended.hang(object, fronted.index(), "obj");
                mended.hang(subject, main.index(), "nsubj");
            }
        }
    }

    private static boolean lacksObject(Tree tree, Word verb) {
        return verb.is(PartOfSpeech.VERB)
                && verb.head() > verb.index()
                && verb.morphology().form() == VerbForm.GERUND
                && (verb.relation().equals("obl") || verb.relation().equals("advcl"))
                && !tree.governs(verb, "obj");
    }

    private static boolean between(Word fronted, Word object, Word subject, Word main) {
        return fronted.index() < object.index() && object.index() < subject.index() && subject.index() < main.index();
    }

    private static boolean comma(Tree tree, Word object, Word subject) {
        return tree.words().subList(object.index(), subject.index()).stream()
                .anyMatch(word -> word.form().equals(","));
    }
}
