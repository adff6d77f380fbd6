// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Evidence;
import org.entente.model.Party;

/** Chooses a party's words: a pronoun only if nothing better stands in the sentence (guide, "text"). */
final class Naming {
    private final Sentence sentence;

    Naming(Sentence sentence) {
        this.sentence = sentence;
    }

    List<Party> of(List<Party> parties) {
        return parties.stream().map(this::named).toList();
    }

    private Party named(Party party) {
        Evidence antecedent = party.antecedent();
        if (antecedent == null || !inSentence(antecedent) || !pronoun(party.words())) {
            return party;
        }
        return new Party(
                antecedent, party.name(), null, party.country(), party.cow(), party.sector(), party.inferred());
    }

    private boolean inSentence(Evidence words) {
        return words.field() == sentence.field()
                && words.span().start() >= sentence.span().start()
                && words.span().end() <= sentence.span().end();
    }

    private boolean pronoun(Evidence words) {
        for (Word word : sentence.words()) {
            if (word.span().equals(words.span())) {
                return word.is(PartOfSpeech.PRON) || word.is(PartOfSpeech.DET);
            }
        }
        return false;
    }
}
