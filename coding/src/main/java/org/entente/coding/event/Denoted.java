// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/** Whom a phrase denotes: those it names, or those whose the thing is that it names. */
final class Denoted {
    private final Sentence sentence;
    private final Arguments arguments;
    private final Grammar grammar;
    private final PartyReader parties;

    Denoted(Sentence sentence, Arguments arguments, Grammar grammar, PartyReader parties) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.grammar = grammar;
        this.parties = parties;
    }

    /** The parties that a phrase denotes, or else those that what it denotes belongs to. */
    List<Party> of(@Nullable Word head) {
        if (head == null) {
            return List.of();
        }
        List<Party> direct = owning(head);
        return direct.isEmpty() ? owners(head, 2) : direct;
    }

    /** Both sides of "between the fighters of A and B", also where the tree hangs the second on a word of the first. */
    List<Party> between(Word head) {
        List<Party> found = of(head);
        if (found.size() != 1 || !sentence.dependents(head, "conj").isEmpty()) {
            return found;
        }
        List<Party> both = new ArrayList<>(found);
        for (Word below : sentence.dependents(head, "nmod")) {
            for (Word second : sentence.dependents(below, "conj")) {
                if (!sentence.dependents(second, "cc").isEmpty()
                        && !sentence.dependents(second, "det").isEmpty()
                        && sentence.dependents(second, "case").isEmpty()) {
                    both.addAll(Others.otherThan(of(second), found));
                }
            }
        }
        return both;
    }

    /** As {@link #of}, but where something happened is nobody who does it: "the blast that killed two in Lima". */
    private List<Party> doing(Word head) {
        List<Party> direct = owning(head);
        return direct.isEmpty() ? owners(head, 2, true) : direct;
    }

    /** Who can do something: a capital stands for its government, any other city for nobody. */
    List<Party> acting(@Nullable Word head) {
        if (head == null || parties.isCity(sentence, head)) {
            return List.of();
        }
        if (head.relation().equals("appos") && head.head() >= 0) {
            List<Party> own = parties.parties(sentence, head);
            List<Party> called = parties.parties(sentence, sentence.word(head.head()));
            if (!called.isEmpty() && own.stream().allMatch(Party::inferred)) {
                return called;
            }
        }
        boolean instrument = grammar.has("instruments", head.lemma())
                && parties.parties(sentence, head).isEmpty();
        return instrument ? byInstrument(head) : doing(head);
    }

    /** Whose law, decree or decision does it: the one who makes it in this sentence, or whose it is called. */
    private List<Party> byInstrument(Word instrument) {
        Word verb = arguments.governorOrNull(instrument);
        if (verb != null && verb.is(PartOfSpeech.VERB)) {
            Word object = arguments.object(verb);
            boolean made = object != null && object.index() == instrument.index();
            List<Party> maker = made ? acting(arguments.subject(verb)) : List.of();
            if (!maker.isEmpty()) {
                return maker;
            }
        }
        for (Word owner : sentence.dependents(instrument, "nmod:poss", "amod", "nmod")) {
            List<Party> found = parties.parties(sentence, owner);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return grammar.has("motions", instrument.lemma()) ? parties.assembly(sentence, instrument) : List.of();
    }

    /** Whom a thing belongs to: by adjective, possessor or preposition; by who made it ("the plan that Peru offered"). */
    List<Party> owners(Word head, int depth) {
        return owners(head, depth, false);
    }

    private List<Party> owners(Word head, int depth, boolean doing) {
        if (grammar.has("manner", head.lemma()) || grammar.has("currencies", head.lemma())) {
            return List.of();
        }
        List<Word> owners =
                new ArrayList<>(sentence.dependents(head, "nmod:poss", "amod", "compound", "nmod", "appos", "flat"));

        for (Word clause : sentence.dependents(head, "acl")) {
            owners.addAll(sentence.dependents(clause, "obl:agent"));
            Word maker = maker(clause, head);
            if (maker != null) {
                owners.add(maker);
            }
            sentence.dependents(clause, "obl").stream()
                    .filter(word -> !doing || !grammar.has("locative", arguments.preposition(word)))
                    .forEach(owners::add);
        }
        for (Word dependent : owners) {
            if (grammar.has("locative", arguments.preposition(dependent)) && parties.isCity(sentence, dependent)) {
                continue;
            }
            List<Party> found = owning(dependent);
            if (found.isEmpty() && depth > 1) {
                found = owners(dependent, depth - 1, doing);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The parties of a word, without weapons of nobody that the article names: "rocket fire" is of no rockets. */
    List<Party> owning(Word word) {
        return parties.parties(sentence, word).stream()
                .filter(party -> party.country() != null || !parties.isEquipment(word))
                .toList();
    }

    /** The subject of a relative clause whose object is {@code thing}. */
    private @Nullable Word maker(Word clause, Word thing) {
        if (!clause.relation().equals("acl:relcl")) {
            return null;
        }
        Word object = arguments.object(clause);
        return object != null && object.index() == thing.index() ? arguments.subject(clause) : null;
    }
}
