// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.List;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;

/** "He told the press there was hope": whoever stands before "there" is told it, and no subject of what there is. */
final class ExistentialClauses {
    private static final String THERE = "there";

    private ExistentialClauses() {}

    static List<Word> mended(List<Word> words) {
        Tree tree = new Tree(words);
        Tree mended = new Tree(words);
        for (Word there : words) {
            Word told = there.index() == 0 ? null : tree.word(there.index() - 1);
            Word clause = told == null || told.head() < 0 ? null : tree.word(told.head());
            Word verb = clause == null || clause.head() < 0 ? null : tree.word(clause.head());
            if (told != null
                    && clause != null
                    && verb != null
                    && there.form().equals(THERE)
                    && told.relation().equals("nsubj")
                    && told.isNominal()
                    && clause.index() > there.index()
                    && clause.relation().equals("ccomp")
                    && verb.is(PartOfSpeech.VERB)
                    && verb.index() < told.index()) {
                mended.hang(told, verb.index(), "obj");
                mended.hang(there, clause.index(), "expl");
            }
        }
        return mended.words();
    }
}
