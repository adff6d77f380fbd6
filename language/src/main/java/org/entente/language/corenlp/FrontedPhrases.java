// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.List;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;

/**
 * Mends a frequent error of the parser: in "According to Peru, the king and the premier met" it takes the subjects for
 * further members of the phrase before the comma, and the verb has none.
 */
final class FrontedPhrases {
    private FrontedPhrases() {}

    static List<Word> mended(List<Word> words) {
        Tree tree = new Tree(words);
        Tree mended = new Tree(words);
        for (Word verb : words) {
            if (verb.is(PartOfSpeech.VERB) && !tree.governs(verb, "nsubj")) {
                for (Word fronted : tree.below(verb, "obl")) {
                    subjects(tree, fronted, verb, mended);
                }
            }
        }
        return mended.words();
    }

    private static void subjects(Tree tree, Word fronted, Word verb, Tree mended) {
        List<Word> members = tree.below(fronted, "conj");
        Word first = members.isEmpty() ? null : members.get(0);
        boolean subject = first != null
                && fronted.index() < first.index()
                && members.get(members.size() - 1).index() < verb.index()
                && tree.governs(fronted, "case")
                && !tree.governs(first, "case", "cc")
                && afterComma(tree, first);
        if (first == null || !subject) {
            return;
        }
        mended.hang(first, verb.index(), "nsubj");
        for (Word member : members.subList(1, members.size())) {
            mended.hang(member, first.index(), "conj");
        }
    }

    /** Whether nothing but what belongs to it stands between a comma and the word. */
    private static boolean afterComma(Tree tree, Word word) {
        int at = word.index() - 1;
        while (at >= 0
                && tree.word(at).head() == word.index()
                && !tree.word(at).text().equals(",")) {
            at--;
        }
        return at >= 0 && tree.word(at).text().equals(",");
    }
}
