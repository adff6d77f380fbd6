// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.coding.clause.Arguments;
import org.entente.coding.event.Slots;
import org.entente.coding.party.ModifierParty;
import org.entente.coding.party.PartyReader;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/** Captives who go home: "freed 40 Peruvian soldiers", "106 soldiers were released from Chilean custody", "a prisoner swap". */
final class Captives {
    private final Sentence sentence;
    private final TransferWords words;
    private final Arguments arguments;
    private final Slots slots;
    private final Items items;
    private final TransferPlaces places;
    private final Takers takers;
    private final PartyReader parties;

    Captives(
            Sentence sentence,
            TransferWords words,
            Arguments arguments,
            Slots slots,
            Items items,
            TransferPlaces places,
            Takers takers,
            PartyReader parties) {
        this.sentence = sentence;
        this.words = words;
        this.arguments = arguments;
        this.slots = slots;
        this.items = items;
        this.places = places;
        this.takers = takers;
        this.parties = parties;
    }

    /**
     * Captives on their way.
     *
     * @param holder who held them; empty if the sentence does not tell
     * @param home whose they are; empty if the sentence does not tell, as of "hostages"
     * @param exchanged whether both sides gave and received
     */
    record Freed(Item item, List<Party> holder, List<Party> home, boolean exchanged) {}

    /** Of a verb of freeing or exchanging, or a noun of an exchange; null if it tells of no captives or not whose they are. */
    @Nullable
    Freed of(Word word) {
        boolean verb = word.is(PartOfSpeech.VERB);
        if (words.swapping().contains(TransferWords.lemma(word))) {
            return verb ? exchanging(word) : word.is(PartOfSpeech.NOUN) ? exchange(word) : null;
        }
        return verb && words.freeing().contains(TransferWords.lemma(word)) ? freeing(word) : null;
    }

    private @Nullable Freed freeing(Word verb) {
        Word object = places.object(verb);
        Item item = captives(object);
        if (item == null) {
            return null;
        }
        List<Party> home = takers.toward(verb, item, false);
        home = home.isEmpty() ? home(item) : home;
        List<Party> from = places.prepositional(verb, null, words.from());
        List<Party> doer = slots.denoted(places.subject(verb));
        // "The army freed hostages from the rebels" is a rescue: nobody gave them.
        boolean rescue = !from.isEmpty() && !doer.isEmpty() && !sameState(from, doer);
        List<Party> holder = doer.isEmpty() ? from : doer;
        boolean nowhere =
                home.isEmpty() && (holder.isEmpty() || words.items().of(TransferWords.lemma(item.head())) == null);
        return nowhere || rescue || sameState(holder, home) ? null : new Freed(item, holder, home, false);
    }

    private @Nullable Freed exchanging(Word verb) {
        Word object = places.object(verb);
        Item item = captives(object);
        if (item == null) {
            return null;
        }
        List<Party> sides = new ArrayList<>(slots.denoted(places.subject(verb)));
        sides.addAll(places.prepositional(verb, null, words.sharing()));
        if (sides.size() < 2) {
            List<Party> both = against(verb, item);
            return exchanged(item, both.isEmpty() ? sides.isEmpty() ? home(item) : sides : both);
        }
        return exchanged(item, sides);
    }

    /** "A prisoner swap between Peru and Chile took place": by its sides, or those of the verb that carries it out. */
    private @Nullable Freed exchange(Word noun) {
        Item item = null;
        for (Word below : sentence.dependents(noun, "compound", "nmod", "amod")) {
            String preposition = arguments.preposition(below);
            boolean inside = preposition.isEmpty() || words.of().contains(preposition);
            item = item == null && inside ? captives(below) : item;
        }
        Word verb = arguments.governorOrNull(noun);
        boolean takesPlace = verb != null
                && verb.is(PartOfSpeech.VERB)
                && (words.carrying().contains(TransferWords.lemma(verb))
                        || words.freeing().contains(TransferWords.lemma(verb)));
        if (item == null || !takesPlace || verb == null) {
            return null;
        }
        List<Party> sides = new ArrayList<>(places.prepositional(noun, null, words.between()));
        sides.addAll(places.prepositional(noun, null, words.sharing()));
        Word doer = sides.size() > 1 ? null : arguments.subject(verb);
        if (doer != null && doer.index() != noun.index()) {
            sides.addAll(0, slots.denoted(doer));
        }
        if (sides.size() < 2) {
            sides.addAll(against(noun, item));
        }
        if (sides.size() < 2) {
            parties.modifiers(sentence, noun).stream()
                    .filter(m -> m.preposition().isEmpty())
                    .forEach(m -> {
                        // Of "the Chile-Peru swap" parsing hangs the first state on the second.
                        sentence.dependents(m.word(), "compound")
                                .forEach(joined -> sides.addAll(parties.parties(sentence, joined)));
                        sides.add(m.party());
                    });
        }
        return exchanged(item, sides);
    }

    /** "The exchange of Russian soldiers for Ukrainian prisoners": whose both are. */
    private List<Party> against(Word noun, Item item) {
        for (Word base : List.of(noun, item.top(), item.head())) {
            for (Word below : sentence.dependents(base, "nmod", "obl")) {
                boolean led = words.against().contains(arguments.preposition(below));
                Item other = led ? captives(below) : null;
                List<Party> both = new ArrayList<>(other == null ? List.of() : home(item));
                both.addAll(other == null ? List.of() : home(other));
                if (both.size() == 2) {
                    return both;
                }
            }
        }
        return List.of();
    }

    private static @Nullable Freed exchanged(Item item, List<Party> sides) {
        boolean two = sides.stream()
                        .map(Party::country)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                == 2;
        return two ? new Freed(item, sides, sides, true) : null;
    }

    /** The captives of a phrase: prisoners, or soldiers and citizens of a state that a verb of freeing makes such. */
    private @Nullable Item captives(@Nullable Word top) {
        Item item = items.in(top);
        if (item != null
                && (item.category().equals("prisoners") || item.category().equals("troops"))) {
            return new Item(item.head(), item.top(), "prisoners");
        }
        if (top == null || item != null || !top.is(PartOfSpeech.NOUN) && !top.is(PartOfSpeech.PROPN)) {
            return null;
        }
        boolean people = words.captives().contains(TransferWords.lemma(top));
        boolean counted = !sentence.dependents(top, "nummod").isEmpty()
                && parties.parties(sentence, top).stream().anyMatch(p -> p.country() != null);
        return people || counted ? new Item(top, top, "prisoners") : null;
    }

    /** Whose people they are: by adjective or "their"; "hostages of the rebels" are held by them and not theirs. */
    private List<Party> home(Item item) {
        List<Party> home = new ArrayList<>();
        for (ModifierParty beside : parties.modifiers(sentence, item.head())) {
            boolean own = beside.relation().equals("amod")
                    || beside.relation().equals("compound")
                    || beside.relation().equals("nmod:poss")
                    || beside.relation().equals("det");
            if (own && beside.preposition().isEmpty() && beside.party().country() != null) {
                home.add(beside.party());
            }
        }
        if (home.isEmpty() && words.items().of(TransferWords.lemma(item.head())) == null) {
            parties.parties(sentence, item.head()).stream()
                    .filter(p -> p.country() != null)
                    .forEach(home::add);
        }
        return home;
    }

    private static boolean sameState(List<Party> one, List<Party> other) {
        return one.stream()
                .anyMatch(a ->
                        a.country() != null && other.stream().anyMatch(b -> Objects.equals(a.country(), b.country())));
    }
}
