// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import java.util.Objects;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Span;

/** Who holds those whose release somebody asks for: "demanded the release of two Peruvians held by Norway". */
final class Captors {
    private final Sentence sentence;
    private final Arguments arguments;
    private final Grammar grammar;
    private final Denoted denoted;

    Captors(Sentence sentence, Arguments arguments, Grammar grammar, Denoted denoted) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.grammar = grammar;
        this.denoted = denoted;
    }

    /** Those who hold {@code captives} by the words that follow them; empty if none is said to. */
    List<Party> of(List<Party> captives) {
        for (Word held : sentence.words()) {
            if (!held.plainRelation().equals("acl") || !grammar.has("captivity", held.lemma()) || held.head() < 0) {
                continue;
            }
            Span noun = sentence.word(held.head()).span();
            for (Party captive : captives) {
                Span phrase = captive.words().span();
                if (phrase.start() <= noun.start() && noun.end() <= phrase.end()) {
                    List<Party> found = holder(held, captive);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    private List<Party> holder(Word held, Party captive) {
        for (Word place : sentence.dependents(held, "obl")) {
            String preposition = arguments.preposition(place);
            List<Party> found = grammar.has("agent", preposition) || grammar.has("locative", preposition)
                    ? denoted.of(place)
                    : List.of();
            if (found.stream()
                    .anyMatch(
                            party -> party.country() != null && !Objects.equals(party.country(), captive.country()))) {
                return found;
            }
        }
        return List.of();
    }
}
