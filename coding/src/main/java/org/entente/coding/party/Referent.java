// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.List;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;

/**
 * Something the article named that a later word may recall.
 *
 * @param lemma the role by which it was named, or the empty string
 * @param person a single human being
 * @param plural several, or a body of several
 * @param feminine of its article in a language with genders: {@code 'f'}, {@code 'm'} or {@code '?'}
 */
record Referent(
        Sentence sentence,
        Word word,
        List<Party> parties,
        String lemma,
        boolean person,
        boolean plural,
        char feminine) {
    boolean isSubject() {
        return word.plainRelation().equals("nsubj") || word.relation().equals("obl:agent");
    }

    boolean isBefore(Sentence other, Word at) {
        return sentence.index() < other.index() || sentence.index() == other.index() && word.index() < at.index();
    }
}
