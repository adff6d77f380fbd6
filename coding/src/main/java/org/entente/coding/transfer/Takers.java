// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.List;
import org.entente.coding.clause.Arguments;
import org.entente.coding.event.Slots;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/** To whom a transfer goes: whom the phrases beside the verb, the noun or the thing name, and whom it is to help. */
final class Takers {
    private final Sentence sentence;
    private final TransferWords words;
    private final Arguments arguments;
    private final Slots slots;
    private final TransferPlaces places;

    Takers(Sentence sentence, TransferWords words, Arguments arguments, Slots slots, TransferPlaces places) {
        this.sentence = sentence;
        this.words = words;
        this.arguments = arguments;
        this.slots = slots;
        this.places = places;
    }

    /**
     * Whom a phrase beside a verb or noun of giving, or beside the thing, says it goes to; empty if none does.
     *
     * @param goals whether a phrase that tells what it is for may name them
     */
    List<Party> toward(Word base, Item item, boolean goals) {
        for (Word indirect : sentence.dependents(base, "iobj")) {
            List<Party> found = slots.denoted(indirect);
            if (!found.isEmpty()) {
                return found;
            }
        }
        boolean inward = words.inward().contains(TransferWords.lemma(base));
        List<Party> into = inward ? places.prepositional(base, item, words.arrival()) : List.of();
        if (!into.isEmpty()) {
            return into;
        }
        Word second = words.second(sentence, base);
        List<Party> disposal = second == null ? List.of() : places.prepositional(second, null, words.of());
        if (!disposal.isEmpty()) {
            return disposal;
        }
        List<Party> found = places.prepositional(base, item, words.to());
        found = found.isEmpty() && goals ? places.prepositional(base, item, words.goal()) : found;
        return found.isEmpty() && base.is(PartOfSpeech.VERB) ? abroad(base, item) : found;
    }

    /** Of "to a mission in Haiti", "pour les victimes du séisme en Turquie" the state where they are. */
    private List<Party> abroad(Word base, Item item) {
        for (Word at : List.of(base, item.top(), item.head())) {
            for (Word below : sentence.dependents(at, "obl", "nmod")) {
                String preposition = arguments.preposition(below);
                boolean led = words.to().contains(preposition) || words.goal().contains(preposition);
                if (!led || places.isOrHolds(below, item.head())) {
                    continue;
                }
                for (Word inside : sentence.subtree(below)) {
                    List<Party> states =
                            words.arrival().contains(arguments.preposition(inside)) && inside.index() != below.index()
                                    ? slots.denoted(inside).stream()
                                            .filter(p -> p.cow() != null)
                                            .map(Party::asInferred)
                                            .toList()
                                    : List.of();
                    if (!states.isEmpty()) {
                        return states;
                    }
                }
            }
        }
        return List.of();
    }

    /** Whom it is to help: "to help Peru defend itself", "pour aider le Pérou". */
    List<Party> helped(Word verb, Item item) {
        for (Word base : List.of(verb, item.top(), item.head())) {
            for (Word clause : sentence.dependents(base, "advcl", "xcomp", "acl")) {
                boolean helps = words.helping().contains(TransferWords.lemma(clause));
                Word whom = helps ? arguments.object(clause) : relieved(clause);
                for (Word below :
                        helps && whom == null ? sentence.dependents(clause, "ccomp", "xcomp") : List.<Word>of()) {
                    List<Word> subjects = sentence.dependents(below, "nsubj");
                    whom = subjects.isEmpty() ? whom : subjects.get(0);
                }
                List<Party> found = whom == null ? List.of() : slots.denoted(whom);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "Pour venir en aide au Pérou", "come to the aid of Peru". */
    private @Nullable Word relieved(Word clause) {
        for (Word aid : sentence.dependents(clause, "obl", "obj", "xcomp")) {
            boolean helps = words.helping().contains(TransferWords.lemma(clause) + "+" + TransferWords.lemma(aid));
            for (Word base : helps ? List.of(clause, aid) : List.<Word>of()) {
                for (Word whom : sentence.dependents(base, "obl", "nmod")) {
                    boolean led = words.to().contains(arguments.preposition(whom))
                            || words.of().contains(arguments.preposition(whom));
                    if (led && whom.index() != aid.index()) {
                        return whom;
                    }
                }
            }
        }
        return null;
    }

    /** Whether a phrase tells for whom it is, though it may name no party. */
    boolean isAddressed(Word verb, Item item) {
        for (Word base : List.of(verb, item.top(), item.head())) {
            for (Word below : sentence.dependents(base, "obl", "nmod", "iobj", "advcl", "xcomp", "acl")) {
                boolean phrase =
                        below.is(PartOfSpeech.NOUN) || below.is(PartOfSpeech.PROPN) || below.is(PartOfSpeech.PRON);
                boolean addressed = below.plainRelation().equals("iobj")
                        || phrase && words.toward().contains(arguments.preposition(below));
                if (addressed && below.index() != item.head().index()) {
                    return true;
                }
            }
        }
        return !sentence.dependents(verb, "iobj").isEmpty();
    }

    /** Who asks, where a verb of asking governs the giving: the recipient of what is asked for, if no other is named. */
    List<Party> asker(Word verb) {
        Word governor = arguments.governorOrNull(verb);
        boolean asks = governor != null
                && "requested".equals(TransferWords.group(words.governing(), governor))
                && (verb.plainRelation().equals("xcomp") || verb.plainRelation().equals("ccomp"));
        Word subject = asks && governor != null ? arguments.subject(governor) : null;
        return subject == null
                ? List.of()
                : slots.denoted(subject).stream().map(Party::asInferred).toList();
    }
}
