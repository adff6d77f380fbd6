// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.ArrayList;
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
        List<Word> mended = new ArrayList<>(words);
        for (Word verb : words) {
            if (verb.is(PartOfSpeech.VERB) && of(words, verb, "nsubj").isEmpty()) {
                for (Word fronted : of(words, verb, "obl")) {
                    subjects(words, fronted, verb, mended);
                }
            }
        }
        return mended;
    }

    private static void subjects(List<Word> words, Word fronted, Word verb, List<Word> mended) {
        List<Word> members = of(words, fronted, "conj");
        Word first = members.isEmpty() ? null : members.get(0);
        boolean subject = first != null
                && fronted.index() < first.index()
                && members.get(members.size() - 1).index() < verb.index()
                && of(words, fronted, "case").size() > 0
                && of(words, first, "case").isEmpty()
                && of(words, first, "cc").isEmpty()
                && afterComma(words, first);
        if (first == null || !subject) {
            return;
        }
        mended.set(first.index(), UniversalDependencies.with(first, verb.index(), "nsubj"));
        for (Word member : members.subList(1, members.size())) {
            mended.set(member.index(), UniversalDependencies.with(member, first.index(), "conj"));
        }
    }

    /** Whether nothing but what belongs to it stands between a comma and the word. */
    private static boolean afterComma(List<Word> words, Word word) {
        int at = word.index() - 1;
        while (at >= 0
                && words.get(at).head() == word.index()
                && !words.get(at).text().equals(",")) {
            at--;
        }
        return at >= 0 && words.get(at).text().equals(",");
    }

    private static List<Word> of(List<Word> words, Word head, String relation) {
        return words.stream()
                .filter(word -> word.head() == head.index()
                        && (word.relation().equals(relation) || word.relation().startsWith(relation + ":")))
                .toList();
    }
}
