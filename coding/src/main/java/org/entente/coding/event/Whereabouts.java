// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/** Gives people without a nationality of their own the country of the place where the act happened (guide, rulings). */
final class Whereabouts {
    private final Sentence sentence;
    private final Arguments arguments;
    private final Grammar grammar;
    private final PartyReader parties;

    Whereabouts(Sentence sentence, Arguments arguments, Grammar grammar, PartyReader parties) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.grammar = grammar;
        this.parties = parties;
    }

    /** These people, or the place itself if the sentence names nobody. */
    List<Party> orPlace(Word trigger, List<Party> people) {
        boolean told = people.stream().anyMatch(Whereabouts::hasCountry) || people.isEmpty() && isNamed(trigger);
        Party place = told ? null : place(trigger);
        return place == null ? people : people.isEmpty() ? List.of(somebody(place)) : placed(people, place);
    }

    /** Whether it is done to somebody or something with a name that means nothing to us. */
    private boolean isNamed(Word trigger) {
        Word object = trigger.is(PartOfSpeech.VERB) ? arguments.object(trigger) : null;
        return object != null && object.is(PartOfSpeech.PROPN);
    }

    /** A people of several states on whom one of them acts abroad is of where that happens: "Turkey shelled Kurds in Syria". */
    List<Party> abroad(Word trigger, List<Party> people, List<Party> actor) {
        Party place =
                people.stream().anyMatch(p -> p.cow() != null && shares(actor, p) && parties.isOfPeople(sentence, p))
                        ? place(trigger)
                        : null;
        return place == null || place.cow() == null || shares(actor, place)
                ? people
                : people.stream()
                        .map(p -> shares(actor, p) && parties.isOfPeople(sentence, p) ? placed(p, place) : p)
                        .toList();
    }

    /** "Attacked the villages of Ande and Bute": whoever lives there, in the country that the article is about. */
    List<Party> villagers(Match match, List<Party> people) {
        Word village = match.isNoun() ? null : arguments.object(match.head());
        if (village == null) {
            return people;
        }
        boolean inhabited = grammar.has("inhabited", village.lemma())
                && people.stream().noneMatch(party -> hasCountry(party) || party.sector() != null);
        return inhabited ? parties.inhabitants(sentence, village) : people;
    }

    private static boolean shares(List<Party> actor, Party party) {
        return actor.stream().anyMatch(a -> Objects.equals(a.country(), party.country()));
    }

    /** These people with the country of the place if none of them has one. */
    List<Party> of(Word trigger, List<Party> people) {
        return people.isEmpty() ? people : orPlace(trigger, people);
    }

    private static boolean hasCountry(Party party) {
        return party.country() != null;
    }

    /** The first country or city that a preposition of place introduces beside the trigger or just below it. */
    private @Nullable Party place(Word trigger) {
        List<Word> bases = new ArrayList<>(List.of(trigger));
        bases.addAll(sentence.dependents(trigger, "obl", "nmod", "obj"));
        for (Word base : bases) {
            for (Word word : sentence.dependents(base, "obl", "nmod")) {
                if (grammar.has("locative", arguments.preposition(word))) {
                    for (Party place : parties.parties(sentence, word)) {
                        if (place.country() != null) {
                            return place;
                        }
                    }
                }
            }
        }
        return null;
    }

    /** Whoever was there: of that country, and of no sector that the words tell. */
    private static Party somebody(Party place) {
        return new Party(
                place.words(), place.name(), place.antecedent(), place.country(), place.cow(), null, place.inferred());
    }

    /** A person of whom only the name is known is of no country for having been there, and stays as it is. */
    private static List<Party> placed(List<Party> people, Party place) {
        return people.stream()
                .map(person -> person.name() == null || person.sector() != null ? placed(person, place) : person)
                .toList();
    }

    private static Party placed(Party people, Party place) {
        return new Party(
                people.words(),
                people.name(),
                people.antecedent() == null ? place.words() : people.antecedent(),
                place.country(),
                place.cow(),
                people.sector(),
                people.inferred());
    }
}
