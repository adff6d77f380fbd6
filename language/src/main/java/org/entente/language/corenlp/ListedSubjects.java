// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;

/** "Peru, Chile sign treaty": headlines put a comma for "and", which the parser takes for two subjects of one verb. */
final class ListedSubjects {
    private ListedSubjects() {}

    static List<Word> mended(List<Word> words) {
        List<Word> mended = new ArrayList<>(words);
        for (Word second : words) {
            int comma = second.index() - 1;
            Word first = comma < 1 || !words.get(comma).text().equals(",") ? null : words.get(comma - 1);
            if (first != null && isSubject(first) && isSubject(second) && first.head() == second.head()) {
                mended.set(second.index(), UniversalDependencies.with(second, first.index(), "conj"));
            }
        }
        return mended;
    }

    private static boolean isSubject(Word word) {
        return word.relation().equals("nsubj") && word.is(PartOfSpeech.PROPN);
    }
}
