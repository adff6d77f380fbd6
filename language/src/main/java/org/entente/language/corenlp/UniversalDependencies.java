// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.language.Word;

/**
 * Makes the trees of all models say the same thing the same way: a clause with {@code aux:pass} has {@code nsubj:pass},
 * and the agent of a passive is {@code obl:agent}.
 */
final class UniversalDependencies {
    private UniversalDependencies() {}

    static List<Word> normalised(List<Word> words, String agentPreposition) {
        Tree tree = new Tree(words);
        Set<Integer> passives = new HashSet<>();
        for (Word word : words) {
            if (word.relation().equals("aux:pass") || word.relation().equals("nsubj:pass")) {
                passives.add(word.head());
            }
            if (word.relation().equals("acl") && word.morphology().isPastParticiple()) {
                passives.add(word.index());
            }
        }
        List<Word> same = new ArrayList<>(words.size());
        for (Word word : words) {
            same.add(passives.contains(word.head()) ? ofPassive(tree, word, agentPreposition) : word);
        }
        return same;
    }

    private static Word ofPassive(Tree tree, Word word, String agentPreposition) {
        if (word.relation().equals("nsubj")) {
            return with(word, "nsubj:pass");
        }
        if (word.plainRelation().equals("obl") && hasCase(tree, word, agentPreposition)) {
            return with(word, "obl:agent");
        }
        return word;
    }

    private static boolean hasCase(Tree tree, Word word, String preposition) {
        return tree.below(word, "case").stream()
                .anyMatch(marker -> marker.lemma().equals(preposition));
    }

    private static Word with(Word word, String relation) {
        return with(word, word.head(), relation);
    }

    static Word with(Word word, int head, String relation) {
        return new Word(
                word.index(),
                word.text(),
                word.span(),
                word.form(),
                word.lemma(),
                word.tag(),
                word.morphology(),
                head,
                relation,
                word.name());
    }
}
