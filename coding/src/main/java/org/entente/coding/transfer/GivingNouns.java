// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.List;
import org.entente.coding.clause.Arguments;
import org.entente.coding.event.Slots;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Transfer;
import org.jspecify.annotations.Nullable;

/** Reads the transfers that nouns of giving and buying tell: "deliveries of tanks to Peru", "the purchase of 40 jets". */
final class GivingNouns {
    private final Sentence sentence;
    private final TransferWords words;
    private final Arguments arguments;
    private final Slots slots;
    private final Items items;
    private final TransferPlaces places;
    private final Takers takers;
    private final TransferStatus statuses;
    private final Contracts contracts;
    private final GivingVerbs verbs;
    private final TransferMaker maker;

    GivingNouns(
            Sentence sentence,
            TransferWords words,
            Arguments arguments,
            Slots slots,
            Items items,
            TransferPlaces places,
            Takers takers,
            TransferStatus statuses,
            Contracts contracts,
            GivingVerbs verbs,
            TransferMaker maker) {
        this.sentence = sentence;
        this.words = words;
        this.arguments = arguments;
        this.slots = slots;
        this.items = items;
        this.places = places;
        this.takers = takers;
        this.statuses = statuses;
        this.contracts = contracts;
        this.verbs = verbs;
        this.maker = maker;
    }

    /**
     * The transfer of a noun; null if it tells none, or its verb tells it.
     *
     * @param use the noun's group, such as "give"
     */
    @Nullable
    Transfer of(Word noun, String use) {
        Word taker = arguments.governorOrNull(noun);
        boolean second = taker != null && taker.is(PartOfSpeech.VERB) && noun.equals(words.second(sentence, taker));
        String joint = second && taker != null ? words.use(sentence, taker) : null;
        if (taker != null && joint != null && verbs.of(taker, joint) != null) {
            return null;
        }
        Item item = null;
        for (Word below : sentence.dependents(noun, "nmod", "compound", "amod")) {
            String preposition = arguments.preposition(below);
            if (item == null && (preposition.isEmpty() || words.of().contains(preposition))) {
                item = items.in(below);
            }
        }
        if (item == null) {
            return null;
        }
        Word standing = deal(noun);
        Word verb = arguments.governorOrNull(standing);
        boolean governed = verb != null
                && verb.is(PartOfSpeech.VERB)
                && switch (standing.plainRelation()) {
                    case "obj", "obl", "xcomp", "nsubj" -> true;
                    default -> false;
                };
        boolean object = governed && verb != null && (isObject(verb, standing) || signs(verb) || assents(verb));
        List<Party> owners = places.doers(noun);
        List<Party> subject = object && verb != null ? slots.denoted(places.subject(verb)) : List.of();
        List<Party> first = owners.isEmpty() ? places.prepositional(noun, item, words.by()) : owners;
        boolean stops = use.equals("stop");
        boolean received = object && verb != null && "receive".equals(words.use(sentence, verb));
        if (received && verb != null && use.equals("give")) {
            List<Party> giver = owners.isEmpty() ? places.prepositional(verb, item, words.from()) : owners;
            String told = statuses.of(verb, "delivered");
            return told == null ? null : maker.transfer(noun, item, giver, subject, told);
        }
        boolean buys = !use.equals("give") && !stops;
        List<Party> one = first.isEmpty() ? subject : first;
        List<Party> other = buys ? places.prepositional(noun, item, words.from()) : takers.toward(noun, item, true);
        if (other.isEmpty() && buys && object && verb != null) {
            other = places.prepositional(verb, item, words.from());
            other = other.isEmpty() ? places.prepositional(verb, item, words.to()) : other;
        }
        if (other.isEmpty() && !buys && object && verb != null) {
            other = takers.toward(verb, item, false);
        }
        if (one.isEmpty() && !buys) {
            one = places.prepositional(noun, item, words.from());
        }
        if (other.isEmpty() && buys) {
            other = contracts.otherSide(noun);
            other = other.isEmpty() ? places.maker(item) : other;
            other = other.isEmpty() ? places.owners(item.head()) : other;
        }
        String base = buys || !standing.equals(noun) ? "ordered" : "delivered";
        if (stops) {
            return maker.transfer(noun, item, one, other, "stopped");
        }
        String told = verb == null || !governed ? base : assents(verb) ? "promised" : statuses.above(verb, base);
        String status = verb != null && governed ? statuses.of(verb, told) : told;
        return status == null
                ? null
                : buys
                        ? maker.transfer(noun, item, other, one, status)
                        : maker.transfer(noun, item, one, other, status);
    }

    /** Of "a contract for the purchase of tanks" the contract, which stands in the verb's place; else the noun itself. */
    private Word deal(Word noun) {
        Word above = arguments.governorOrNull(noun);
        Word holder = above != null && above.plainRelation().equals("acl") ? arguments.governorOrNull(above) : null;
        if (holder != null
                && noun.plainRelation().equals("obl")
                && words.deals().contains(TransferWords.lemma(holder))) {
            return holder;
        }
        boolean deal = above != null
                && noun.plainRelation().equals("nmod")
                && words.deals().contains(TransferWords.lemma(above));
        return deal && above != null ? above : noun;
    }

    /** "sign a contract for the purchase", where parsing hung the purchase on the signing. */
    private boolean signs(Word verb) {
        Word object = arguments.object(verb);
        return object != null && words.deals().contains(TransferWords.lemma(object));
    }

    /** "Gave the green light to the sale", "a donné son feu vert à la vente". */
    private boolean assents(Word verb) {
        Word object = verb.is(PartOfSpeech.VERB) ? arguments.object(verb) : null;
        return object != null
                && words.assent().contains(TransferWords.lemma(object))
                && "give".equals(TransferWords.group(words.verbs(), verb));
    }

    private boolean isObject(Word verb, Word noun) {
        Word object = arguments.object(verb);
        return object != null && object.index() == noun.index();
    }
}
