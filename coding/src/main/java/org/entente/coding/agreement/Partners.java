// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.clause.Arguments;
import org.entente.coding.event.Slots;
import org.entente.coding.party.ModifierParty;
import org.entente.coding.party.PartyReader;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/** Those whom the words beside an agreement's noun name: "the accord between Peru and Chile", "its treaty with Norway". */
final class Partners {
    /** How far up the nouns that govern an agreement are looked for. */
    private static final int HIGHEST = 3;

    private final Sentence sentence;
    private final AgreementWords words;
    private final PartyReader parties;
    private final Arguments arguments;
    private final Slots slots;
    private final AgreementPhrase phrase;

    Partners(
            Sentence sentence,
            AgreementWords words,
            PartyReader parties,
            Arguments arguments,
            Slots slots,
            AgreementPhrase phrase) {
        this.sentence = sentence;
        this.words = words;
        this.parties = parties;
        this.arguments = arguments;
        this.slots = slots;
        this.phrase = phrase;
    }

    /** Those named beside the noun, and beside its verb with "with". */
    List<Party> beside(Word head, AgreementSides.@Nullable Act act) {
        List<Party> found = new ArrayList<>();
        List<Word> bases = new ArrayList<>(List.of(head));
        if (act != null) {
            bases.add(act.trigger());
        }
        around(head).stream().filter(word -> !bases.contains(word)).forEach(bases::add);
        for (Word base : bases) {
            for (String preposition : words.between()) {
                arguments.prepositional(base, preposition).forEach(w -> found.addAll(slots.denoted(w)));
            }
        }
        if (found.isEmpty()) {
            found.addAll(bound(head));
        }
        Word next = found.isEmpty() ? adjacent(head) : null;
        if (next != null && words.between().contains(arguments.preposition(next))) {
            found.addAll(slots.denoted(next));
        }
        if (!found.isEmpty()) {
            return found;
        }
        for (ModifierParty beside : parties.modifiers(sentence, head)) {
            if (beside.preposition().isEmpty()
                    && beside.party().country() != null
                    && phrase.isOwner(beside, parties.mentions(sentence))) {
                found.add(beside.party());
            }
        }
        for (Word base : bases) {
            for (String preposition : words.with()) {
                arguments.prepositional(base, preposition).forEach(w -> found.addAll(slots.denoted(w)));
            }
        }
        if (next != null
                && words.with().contains(arguments.preposition(next))
                && !bases.contains(sentence.word(next.head()))) {
            found.addAll(slots.denoted(next));
        }
        return found;
    }

    /** "The accord that binds Peru to Chile": whom the clause beside the noun says it binds. */
    private List<Party> bound(Word head) {
        for (Word clause : sentence.dependents(head, "acl")) {
            if (words.binding().contains(AgreementWords.lower(clause))) {
                List<Party> found = new ArrayList<>();
                sentence.dependents(clause, "obj", "iobj").forEach(w -> found.addAll(slots.denoted(w)));
                sentence.dependents(clause, "obl").forEach(w -> found.addAll(slots.denoted(w)));
                found.removeIf(p -> p.country() == null);
                if (found.stream().map(Party::country).distinct().count() == 2) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The noun of the phrase with a preposition right after the head and its adjectives, wherever parsing hung it. */
    private @Nullable Word adjacent(Word head) {
        int at = head.index() + 1;
        while (at < sentence.words().size()
                && sentence.word(at).head() == head.index()
                && sentence.word(at).is(PartOfSpeech.ADJ)) {
            at++;
        }
        Word marker = at < sentence.words().size() ? sentence.word(at) : head;
        return marker.plainRelation().equals("case") && marker.head() > marker.index()
                ? sentence.word(marker.head())
                : null;
    }

    /**
     * The nouns where parsing may have hung those an agreement is with: what it is about ("an accord on sharing with Peru"),
     * the nouns and talks it stands under ("talks with the rebels on extending the truce"), and the clause that tells how
     * it was made ("the treaty it had signed with Peru").
     */
    private List<Word> around(Word head) {
        List<Word> nouns = new ArrayList<>();
        sentence.dependents(arguments.governor(head), "parataxis").stream()
                .filter(clause -> sentence.dependents(clause, "obj").isEmpty())
                .filter(clause -> sentence.dependents(clause, "nsubj").stream()
                        .anyMatch(subject -> subject.index() == head.index() + 1))
                .filter(clause -> "signed".equals(words.action(sentence, clause, "object")))
                .forEach(nouns::add);
        sentence.dependents(head, "acl").stream()
                .filter(clause -> "signed".equals(words.action(sentence, clause, "object")))
                .forEach(nouns::add);
        for (Word below : sentence.dependents(head, "nmod", "amod", "compound")) {
            if (below.index() > head.index() && words.about().contains(arguments.preposition(below))) {
                nouns.add(below);
                nouns.addAll(sentence.dependents(below, "nmod").stream()
                        .filter(w -> words.about().contains(arguments.preposition(w)))
                        .toList());
            }
        }
        Word above = arguments.governorOrNull(head);
        for (int i = 0; i < HIGHEST && above != null; i++) {
            String lemma = AgreementWords.lower(above);
            if (words.nouns().has(lemma) || words.through().contains(lemma)) {
                nouns.add(above);
            }
            above = arguments.governorOrNull(above);
        }
        return nouns;
    }
}
