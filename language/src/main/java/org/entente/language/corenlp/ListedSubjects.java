// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.ArrayList;
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
        List<Word> mended = new ArrayList<>(words);
        boolean headline = !words.isEmpty() && !words.get(words.size() - 1).is(PartOfSpeech.PUNCT);
        for (Word second : words) {
            int comma = second.head() < 0 ? -1 : leftEdge(words, second) - 1;
            if (comma < 1 || !words.get(comma).text().equals(",")) {
                continue;
            }
            Word first = words.get(comma - 1);
            if (isSubject(first) && isSubject(second) && first.head() == second.head()) {
                mended.set(second.index(), UniversalDependencies.with(second, first.index(), "conj"));
            } else if (headline && isUnclosed(first, second)) {
                mended.set(second.index(), UniversalDependencies.with(second, first.index(), "conj"));
            } else if (headline && isHeading(words, first, second)) {
                Word verb = words.get(second.head());
                mended.set(verb.index(), UniversalDependencies.with(verb, -1, "root"));
                mended.set(first.index(), UniversalDependencies.with(first, verb.index(), "nsubj"));
                mended.set(second.index(), UniversalDependencies.with(second, first.index(), "conj"));
            }
        }
        return mended;
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
    private static boolean isHeading(List<Word> words, Word first, Word second) {
        Word verb = words.get(second.head());
        return first.head() < 0
                && first.is(PartOfSpeech.PROPN)
                && leftEdge(words, first) == 0
                && second.relation().equals("nsubj")
                && verb.head() == first.index()
                && verb.index() == second.index() + 1
                && CLAUSES.contains(verb.relation());
    }

    /** The place of the first word below a word that stands before it without a gap. */
    private static int leftEdge(List<Word> words, Word word) {
        int edge = word.index();
        while (edge > 0 && hangsBelow(words, edge - 1, word)) {
            edge--;
        }
        return edge;
    }

    private static boolean hangsBelow(List<Word> words, int place, Word top) {
        int at = place;
        for (int up = 0; up < words.size() && at >= 0; up++) {
            int head = words.get(at).head();
            if (head == top.index()) {
                return !words.get(place).is(PartOfSpeech.PUNCT);
            }
            at = head;
        }
        return false;
    }
}
