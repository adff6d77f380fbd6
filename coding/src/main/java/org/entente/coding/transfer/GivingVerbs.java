// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.coding.event.Attribution;
import org.entente.coding.event.Slots;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Transfer;
import org.jspecify.annotations.Nullable;

/** Reads the transfers that verbs tell: of giving, promising, stopping, receiving, buying, asking for, arriving. */
final class GivingVerbs {
    private final TransferWords words;
    private final Arguments arguments;
    private final Slots slots;
    private final Attribution attribution;
    private final Items items;
    private final Goods goods;
    private final TransferPlaces places;
    private final Takers takers;
    private final TransferStatus statuses;
    private final Contracts contracts;
    private final TransferMaker maker;

    GivingVerbs(
            TransferWords words,
            Arguments arguments,
            Slots slots,
            Attribution attribution,
            Items items,
            Goods goods,
            TransferPlaces places,
            Takers takers,
            TransferStatus statuses,
            Contracts contracts,
            TransferMaker maker) {
        this.words = words;
        this.arguments = arguments;
        this.slots = slots;
        this.attribution = attribution;
        this.items = items;
        this.goods = goods;
        this.places = places;
        this.takers = takers;
        this.statuses = statuses;
        this.contracts = contracts;
        this.maker = maker;
    }

    /** What goes from whom to whom, as far as the verb's own places tell; sides may be empty. */
    private record Moved(Item item, List<Party> supplier, List<Party> recipient) {
        Moved from(List<Party> other) {
            return new Moved(item, other, recipient);
        }

        Moved to(List<Party> other) {
            return new Moved(item, supplier, other);
        }
    }

    /**
     * The transfer of a verb; null if it tells none.
     *
     * @param use the verb's group, such as "give"
     */
    @Nullable
    Transfer of(Word verb, String use) {
        Word object = places.object(verb);
        if (object != null && TransferWords.group(words.nouns(), object) != null && !holdsOnly(object)) {
            return null;
        }
        Item item = thing(verb, object, use);
        Moved told =
                switch (use) {
                    case "give", "equip", "promise", "stop", "refuse" -> given(verb, object, item, use);
                    case "receive", "buy" -> item == null ? null : received(verb, item, use.equals("buy"));
                    case "request" -> requested(verb, object, item);
                    case "arrive" -> arrived(verb, object);
                    default -> throw new IllegalStateException("no use of a verb is called " + use);
                };
        if (told == null) {
            return null;
        }
        Moved moved = completed(told, verb, use);
        String status = statuses.of(verb, base(use));
        if (status == null) {
            return null;
        }
        boolean asked = moved.recipient.isEmpty() && status.equals("requested");
        List<Party> recipient = asked ? takers.asker(verb) : moved.recipient;
        return maker.transfer(verb, moved.item, moved.supplier, recipient, status);
    }

    private static String base(String use) {
        return switch (use) {
            case "promise" -> "promised";
            case "buy" -> "ordered";
            case "request" -> "requested";
            case "stop" -> "stopped";
            case "refuse" -> "refused";
            default -> "delivered";
        };
    }

    /** The thing that is the verb's object, also where parsing saw none. */
    private @Nullable Item thing(Word verb, @Nullable Word object, String use) {
        if (object != null) {
            return items.in(object);
        }
        Item swallowed = use.equals("give") ? goods.swallowed(verb) : null;
        return swallowed == null ? goods.taken(verb) : swallowed;
    }

    private List<Party> subject(Word verb, String use) {
        List<Party> subject = slots.denoted(places.subject(verb));
        boolean behind = subject.isEmpty() && use.equals("give") && !arguments.passive(verb);
        return behind ? places.behind(verb) : subject;
    }

    private @Nullable Moved given(Word verb, @Nullable Word object, @Nullable Item item, String use) {
        List<Party> supplier = subject(verb, use);
        boolean equips = use.equals("equip");
        Item with = object != null && (item == null || equips) ? goods.with(verb, equips) : null;
        if (with != null) {
            return new Moved(with, supplier, slots.denoted(object));
        }
        if (item != null) {
            List<Party> to = takers.toward(verb, item, !use.equals("give") || verb.is(PartOfSpeech.VERB));
            return new Moved(
                    item,
                    supplier,
                    to.isEmpty() && use.equals("stop") ? places.prepositional(verb, item, words.sharing()) : to);
        }
        Item loose = goods.loose(verb, words.loose());
        return loose == null
                ? null
                : new Moved(loose, supplier, object == null ? takers.toward(verb, loose, true) : slots.denoted(object));
    }

    private Moved received(Word verb, Item item, boolean bought) {
        List<Party> supplier = places.prepositional(verb, item, words.from());
        return new Moved(
                item,
                supplier.isEmpty() && bought ? places.prepositional(verb, item, words.to()) : supplier,
                slots.denoted(places.subject(verb)));
    }

    /** "Asked Peru for tanks", "requested tanks from Peru". */
    private @Nullable Moved requested(Word verb, @Nullable Word object, @Nullable Item item) {
        Item wanted = item == null && object != null ? goods.loose(verb, words.goal()) : item;
        if (wanted == null) {
            return null;
        }
        List<Party> supplier = item == null ? slots.denoted(object) : List.of();
        supplier = supplier.isEmpty() ? places.prepositional(verb, wanted, words.from()) : supplier;
        supplier = supplier.isEmpty() ? places.prepositional(verb, wanted, words.to()) : supplier;
        return new Moved(wanted, supplier, slots.denoted(places.subject(verb)));
    }

    /** "Norwegian tanks arrived in Peru". */
    private @Nullable Moved arrived(Word verb, @Nullable Word object) {
        Word come = places.subject(verb);
        Item item = goods.carried(come, items.in(come));
        boolean relief = item != null && item.category().equals("humanitarian");
        boolean entered = words.entering().contains(TransferWords.lemma(verb)) && !relief;
        if (item == null || entered) {
            return null;
        }
        List<Party> named = places.prepositional(verb, null, words.arrival());
        List<Party> recipient = named.isEmpty() && object != null ? slots.denoted(object) : named;
        Set<String> whence = new HashSet<>(words.from());
        whence.removeAll(words.arrival());
        List<Party> supplier = places.owners(item.head());
        supplier = supplier.isEmpty() && come != null ? places.owners(come) : supplier;
        supplier = supplier.isEmpty() ? places.prepositional(verb, item, whence) : supplier;
        return new Moved(item, supplier.isEmpty() ? tellers(verb, relief, recipient) : supplier, recipient);
    }

    /** Who tells of what arrived brought it, if he brings relief or is of another state than where it arrived. */
    private List<Party> tellers(Word verb, boolean relief, List<Party> recipient) {
        return attribution.claimants(verb).stream()
                .filter(p -> relief && TransferSides.brings(p) || TransferSides.isForeign(p, recipient))
                .map(Party::asInferred)
                .toList();
    }

    /** With the sides that the thing's own words tell, or a contract about it, where the verb's places name none. */
    private Moved completed(Moved told, Word verb, String use) {
        Item item = told.item;
        Moved moved = told;
        boolean buys = use.equals("buy");
        boolean asks = use.equals("request");
        if (moved.supplier.isEmpty() && (buys || use.equals("receive"))) {
            List<Party> source = places.source(item);
            moved = moved.from(source.isEmpty() && buys ? places.maker(item) : source);
        }
        if (buys) {
            moved = moved.supplier.isEmpty() ? moved.from(contracts.otherSide(verb)) : moved;
            moved = moved.recipient.isEmpty() ? moved.to(contracts.signer(verb)) : moved;
        }
        // Prisoners belong to the side that gets them back, and not to the one that holds them.
        if (moved.supplier.isEmpty() && !asks && !item.category().equals("prisoners")) {
            moved = moved.from(places.owners(item.head()));
        }
        if (buys || asks || use.equals("receive")) {
            return moved;
        }
        moved = moved.recipient.isEmpty() ? moved.to(takers.helped(verb, item)) : moved;
        return moved.supplier.isEmpty() ? moved.from(places.prepositional(verb, null, words.from())) : moved;
    }

    /** "deliveries" in "stopped deliveries" is read as a noun of giving; "a delivery" without an item is nothing. */
    private boolean holdsOnly(Word noun) {
        Item item = items.in(noun);
        return item != null
                && item.head().index() != noun.index()
                && words.containers().contains(TransferWords.lemma(noun))
                && arguments.prepositional(noun, words.to().iterator().next()).isEmpty();
    }
}
