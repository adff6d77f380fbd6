// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/** The people of a protest whom the words name only by it: "police dispersed the march", "protests erupted in Lima". */
final class Crowds {
    private final Sentence sentence;
    private final Arguments arguments;
    private final Grammar grammar;
    private final Denoted denoted;
    private final Carrier carrier;
    private final PartyReader parties;

    Crowds(Sentence sentence, Arguments arguments, Grammar grammar, PartyReader parties) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.grammar = grammar;
        this.denoted = new Denoted(sentence, arguments, grammar, parties);
        this.carrier = new Carrier(sentence, arguments, grammar);
        this.parties = parties;
    }

    /** Those on whom {@code verb} is done, or for which it is done ("to disperse a march"), by police of their own country. */
    List<Party> facing(Word verb, List<Party> actor) {
        List<@Nullable Word> objects = new ArrayList<>();
        objects.add(arguments.object(verb));
        sentence.dependents(verb, "advcl", "xcomp", "acl").stream()
                .filter(clause -> clause.morphology().form() == VerbForm.INFINITIVE)
                .forEach(clause -> objects.add(arguments.object(clause)));
        Party doer = actor.stream().filter(a -> a.cow() != null).findFirst().orElse(null);
        if (doer == null) {
            return List.of();
        }
        return objects.stream()
                .filter(object -> object != null && grammar.has("gatherings", object.lemma()))
                .findFirst()
                .map(object -> List.of(people(object, doer)))
                .orElse(List.of());
    }

    /** Without cities, where people protest and whom they do not protest against; capitals stand for governments. */
    List<Party> withoutSites(List<Party> against) {
        return against.stream()
                .filter(party -> !parties.isCity(sentence, party))
                .toList();
    }

    /** Those of a protest that takes place somewhere: "demonstrations broke out in Lima". */
    List<Party> at(Word protest) {
        List<Word> places = new ArrayList<>(sentence.dependents(protest, "nmod"));
        Word verb = carrier.happening(protest);
        if (verb != null) {
            places.addAll(sentence.dependents(verb, "obl"));
        }
        return places.stream()
                .filter(word -> grammar.has("locative", arguments.preposition(word)))
                .flatMap(word -> denoted.of(word).stream())
                .filter(place -> place.cow() != null)
                .findFirst()
                .map(place -> List.of(people(protest, place)))
                .orElse(List.of());
    }

    private Party people(Word protest, Party where) {
        return parties.crowd(sentence, protest, where);
    }
}
