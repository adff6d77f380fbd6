// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.List;
import java.util.Set;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;

/**
 * "Peru, Chile sign treaty", "Peru, rebels sign treaty": headlines put a comma for "and". The parser takes the two for two
 * subjects of one verb, the second for an apposition, or the first for a heading.
 */
final class ListedSubjects {
    private static final Set<PartOfSpeech> NAMING = Set.of(PartOfSpeech.PROPN, PartOfSpeech.NOUN);
    private static final Set<String> CLAUSES = Set.of("parataxis", "dep", "ccomp", "acl:relcl", "appos");

    private ListedSubjects() {}

    static List<Word> mended(List<Word> words) {
        Tree tree = new Tree(words);
        Tree mended = new Tree(words);
        boolean headline = !words.isEmpty() && !words.get(words.size() - 1).is(PartOfSpeech.PUNCT);
        for (Word second : words) {
            int comma = second.head() < 0 ? -1 : leftEdge(tree, second) - 1;
            if (comma < 1 || !tree.word(comma).text().equals(",")) {
                continue;
            }
            Word first = tree.word(comma - 1);
            if (isSubject(first) && isSubject(second) && first.head() == second.head()) {
                mended.hang(second, first.index(), "conj");
            } else if (headline && isUnclosed(first, second)) {
                mended.hang(second, first.index(), "conj");
            } else if (headline && isHeading(tree, first, second)) {
                Word verb = tree.word(second.head());
                mended.hang(verb, -1, "root");
                mended.hang(first, verb.index(), "nsubj");
                mended.hang(second, first.index(), "conj");
            }
        }
        return mended.words();
    }

    private static boolean isSubject(Word word) {
        return word.relation().equals("nsubj") && word.is(PartOfSpeech.PROPN);
    }

    /** An apposition has a comma behind it too; what the verb follows at once is none. */
    private static boolean isUnclosed(Word first, Word second) {
        return second.relation().equals("appos")
                && second.head() == first.index()
                && NAMING.contains(first.tag())
                && first.relation().equals("nsubj")
                && first.head() == second.index() + 1;
    }

    /** The first word of all, a name, with a clause beside it whose subject stands behind the comma. */
    private static boolean isHeading(Tree tree, Word first, Word second) {
        Word verb = tree.word(second.head());
        return first.head() < 0
                && first.is(PartOfSpeech.PROPN)
                && leftEdge(tree, first) == 0
                && second.relation().equals("nsubj")
                && verb.head() == first.index()
                && verb.index() == second.index() + 1
                && CLAUSES.contains(verb.relation());
    }

    /** The place of the first word below a word that stands before it without a gap. */
    private static int leftEdge(Tree tree, Word word) {
        int edge = word.index();
        while (edge > 0 && hangsBelow(tree, edge - 1, word)) {
            edge--;
        }
        return edge;
    }

    private static boolean hangsBelow(Tree tree, int place, Word top) {
        int at = place;
        for (int up = 0; up < tree.size() && at >= 0; up++) {
            int head = tree.word(at).head();
            if (head == top.index()) {
                return !tree.word(place).is(PartOfSpeech.PUNCT);
            }
            at = head;
        }
        return false;
    }
}
