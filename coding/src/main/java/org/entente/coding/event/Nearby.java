// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.party.PartyReader;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;

/**
 * Reads a prepositional phrase by position where the tree hung it on the wrong word: "lend up to 1 billion dollars to Peru".
 * Claims that rest on it are marked as fallbacks.
 */
final class Nearby {
    /** Words after the trigger that are looked at; farther phrases belong to something else more often than not. */
    private static final int FARTHEST = 20;

    private static final Set<PartOfSpeech> IN_PHRASE = Set.of(
            PartOfSpeech.DET,
            PartOfSpeech.ADJ,
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.NUM,
            PartOfSpeech.PART,
            PartOfSpeech.PRON);

    private final Sentence sentence;
    private final PartyReader parties;

    Nearby(Sentence sentence, PartyReader parties) {
        this.sentence = sentence;
        this.parties = parties;
    }

    /** The parties of the first phrase after {@code head}, in its clause, that one of the prepositions introduces. */
    List<Party> after(Word head, List<String> prepositions) {
        int end = Math.min(sentence.words().size(), head.index() + FARTHEST);
        for (int i = head.index() + 1; i < end && !endsClause(sentence.word(i)); i++) {
            Word marker = sentence.word(i);
            if (prepositions.contains(marker.form().toLowerCase(Locale.ROOT))) {
                List<Party> found = phrase(i + 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The parties of the noun phrase that starts there, by the last of its words that denotes any. */
    private List<Party> phrase(int first) {
        int end = first;
        while (end < sentence.words().size()
                && IN_PHRASE.contains(sentence.word(end).tag())) {
            end++;
        }
        for (int i = end - 1; i >= first; i--) {
            List<Party> found = sentence.word(i).isNominal() && !parties.isCity(sentence, sentence.word(i))
                    ? parties.parties(sentence, sentence.word(i))
                    : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private boolean endsClause(Word word) {
        return switch (word.tag()) {
            case PUNCT ->
                !word.text().equals("-")
                        && !word.text().equals("(")
                        && !word.text().equals(")");
            case SCONJ, CCONJ ->
                sentence.dependents(word).isEmpty() && word.plainRelation().equals("cc");
            case VERB -> word.morphology().form() == VerbForm.FINITE;
            case AUX -> true;
            default -> false;
        };
    }
}
