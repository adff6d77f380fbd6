// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.coding.clause.ClauseReader;
import org.entente.coding.event.Attribution;
import org.entente.coding.event.Slots;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.coding.when.WhenReader;
import org.entente.language.AnalysedText;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.ContentId;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Rule;
import org.entente.model.Transfer;
import org.jspecify.annotations.Nullable;

/** Finds the transfers that one sentence tells, by verbs of giving and by nouns such as "delivery". */
final class TransferSentence {
    private final AnalysedText text;
    private final Sentence sentence;
    private final TransferWords words;
    private final WhenReader when;
    private final Unnamed unnamed;
    private final Rule rule;
    private final Arguments arguments;
    private final ClauseReader clauses;
    private final Slots slots;
    private final Attribution attribution;
    private final Items items;
    private final TransferPlaces places;
    private final TransferStatus statuses;
    private final Contracts contracts;
    private final Captives captives;
    private final Halves halves;

    TransferSentence(
            AnalysedText text,
            Sentence sentence,
            Grammar grammar,
            TransferWords words,
            PartyReader parties,
            WhenReader when,
            Unnamed unnamed,
            Rule rule) {
        this.text = text;
        this.sentence = sentence;
        this.words = words;
        this.when = when;
        this.unnamed = unnamed;
        this.rule = rule;
        this.arguments = new Arguments(sentence, grammar);
        this.clauses = new ClauseReader(sentence, grammar);
        this.slots = new Slots(sentence, arguments, grammar, parties);
        this.attribution = new Attribution(sentence, grammar, slots);
        this.items = new Items(text.article(), sentence, arguments, words);
        this.places = new TransferPlaces(sentence, grammar, words, parties, arguments, slots, items);
        this.statuses = new TransferStatus(sentence, words, arguments, clauses, places);
        this.contracts = new Contracts(sentence, words, arguments, clauses, slots, items, places, text.article());
        this.halves = new Halves(sentence, words, arguments, items, places);
        this.captives = new Captives(sentence, words, arguments, slots, items, places, parties);
    }

    /** The transfers; of those received without a giver in the sentence the supplier is empty. */
    List<Transfer> read() {
        List<Transfer> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            Captives.Freed freed = captives.of(word);
            Transfer transfer = freed == null ? null : ofCaptives(word, freed);
            String use = word.is(PartOfSpeech.VERB) ? words.use(sentence, word) : null;
            if (freed != null) {
                use = null;
            } else if (use != null) {
                transfer = ofVerb(word, use);
            } else if (word.is(PartOfSpeech.NOUN) && TransferWords.group(words.nouns(), word) != null) {
                transfer = ofNoun(word, Objects.requireNonNull(TransferWords.group(words.nouns(), word)));
            }
            if (transfer == null && freed == null && word.is(PartOfSpeech.NOUN)) {
                Contracts.Contract contract = contracts.of(word);
                transfer = contract == null
                        ? null
                        : transfer(word, contract.item(), contract.maker(), contract.buyer(), "ordered");
            }
            if (transfer != null) {
                found.add(transfer);
            }
        }
        return found;
    }

    private @Nullable Transfer ofCaptives(Word word, Captives.Freed freed) {
        Word verb = word.is(PartOfSpeech.VERB) ? word : arguments.governor(word);
        String status = word.is(PartOfSpeech.VERB)
                ? statuses.of(verb, "delivered")
                : statuses.of(verb, statuses.above(verb, "delivered"));
        if (status == null) {
            return null;
        }
        boolean half = (freed.holder().isEmpty() || freed.home().isEmpty()) && status.equals("delivered");
        if (freed.home().isEmpty() && !half) {
            return null;
        }
        return freed.exchanged() || half
                ? made(word, freed.item(), freed.holder(), freed.home(), status)
                : transfer(word, freed.item(), freed.holder(), freed.home(), status);
    }

    private @Nullable Transfer ofVerb(Word verb, String use) {
        Word object = places.object(verb);
        if (object != null && TransferWords.group(words.nouns(), object) != null && !holdsOnly(object)) {
            return null;
        }
        Item item = items.in(object);
        List<Party> supplier = List.of();
        List<Party> recipient = List.of();
        List<Party> subject = slots.denoted(places.subject(verb));
        subject = subject.isEmpty() && use.equals("give") && !arguments.passive(verb) ? places.behind(verb) : subject;
        if (object == null && use.equals("give")) {
            item = places.swallowed(verb);
        }
        item = item == null && object == null ? places.taken(verb) : item;
        switch (use) {
            case "give", "equip", "promise", "stop", "refuse" -> {
                Item with = object != null && (item == null || use.equals("equip"))
                        ? places.with(verb, use.equals("equip"))
                        : null;
                if (with != null) {
                    item = with;
                    recipient = slots.denoted(object);
                } else if (item == null && places.loose(verb, words.loose()) != null) {
                    item = places.loose(verb, words.loose());
                    recipient = object == null
                            ? places.toward(verb, Objects.requireNonNull(item), true)
                            : slots.denoted(object);
                } else if (item != null) {
                    recipient = places.toward(verb, item, !use.equals("give") || verb.is(PartOfSpeech.VERB));
                    if (recipient.isEmpty() && use.equals("stop")) {
                        recipient = places.prepositional(verb, item, words.sharing());
                    }
                }
                supplier = subject;
            }
            case "receive", "buy" -> {
                recipient = subject;
                supplier = places.prepositional(verb, item, words.from());
                if (supplier.isEmpty() && use.equals("buy")) {
                    supplier = places.prepositional(verb, item, words.to());
                }
            }
            case "request" -> {
                recipient = subject;
                if (item == null && object != null) {
                    item = places.loose(verb, words.goal());
                    supplier = slots.denoted(object);
                }
                if (item == null) {
                    break;
                }
                if (!supplier.isEmpty()) {
                    break;
                }
                supplier = places.prepositional(verb, item, words.from());
                if (supplier.isEmpty()) {
                    supplier = places.prepositional(verb, item, words.to());
                }
            }
            case "arrive" -> {
                Word come = places.subject(verb);
                item = places.carried(come, items.in(come));
                Set<String> whence = new HashSet<>(words.from());
                whence.removeAll(words.arrival());
                supplier = item == null ? List.of() : places.owners(item.head());
                supplier = supplier.isEmpty() && come != null && item != null ? places.owners(come) : supplier;
                supplier = supplier.isEmpty() ? places.prepositional(verb, item, whence) : supplier;
                recipient = places.prepositional(verb, null, words.arrival());
                recipient = recipient.isEmpty() && object != null ? slots.denoted(object) : recipient;
                boolean relief = item != null && item.category().equals("humanitarian");
                List<Party> arrived = recipient;
                supplier = supplier.isEmpty()
                        ? attribution.claimants(verb).stream()
                                .filter(p -> relief && TransferSides.brings(p) || TransferSides.isForeign(p, arrived))
                                .map(Party::asInferred)
                                .toList()
                        : supplier;
                if (words.entering().contains(verb.lemma().toLowerCase(Locale.ROOT)) && !relief) {
                    item = null;
                }
            }
            default -> throw new IllegalStateException("no use of a verb is called " + use);
        }
        if (item == null) {
            return null;
        }
        if (supplier.isEmpty() && (use.equals("receive") || use.equals("buy"))) {
            supplier = places.source(item);
            supplier = supplier.isEmpty() && use.equals("buy") ? places.maker(item) : supplier;
        }
        if (use.equals("buy")) {
            supplier = supplier.isEmpty() ? contracts.otherSide(verb) : supplier;
            recipient = recipient.isEmpty() ? contracts.signer(verb) : recipient;
        }
        boolean gives = !use.equals("receive") && !use.equals("buy") && !use.equals("request");
        // Prisoners belong to the side that gets them back, and not to the one that holds them.
        boolean owned = !item.category().equals("prisoners");
        if (supplier.isEmpty() && owned && !use.equals("request")) {
            supplier = places.owners(item.head());
        }
        if (gives && recipient.isEmpty()) {
            recipient = places.helped(verb, item);
        }
        if (gives && supplier.isEmpty()) {
            supplier = places.prepositional(verb, null, words.from());
        }
        String status = statuses.of(
                verb,
                switch (use) {
                    case "promise" -> "promised";
                    case "buy" -> "ordered";
                    case "request" -> "requested";
                    case "stop" -> "stopped";
                    case "refuse" -> "refused";
                    default -> "delivered";
                });
        if (recipient.isEmpty() && "requested".equals(status)) {
            recipient = places.asker(verb);
        }
        return status == null ? null : transfer(verb, item, supplier, recipient, status);
    }

    /** "deliveries" in "stopped deliveries" is read as a noun of giving; "a delivery" without an item is nothing. */
    private boolean holdsOnly(Word noun) {
        Item item = items.in(noun);
        return item != null
                && item.head().index() != noun.index()
                && words.containers().contains(noun.lemma().toLowerCase(Locale.ROOT))
                && arguments.prepositional(noun, first(words.to())).isEmpty();
    }

    private static String first(Set<String> set) {
        return set.iterator().next();
    }

    private @Nullable Transfer ofNoun(Word noun, String use) {
        Word taker = arguments.governorOrNull(noun);
        boolean second = taker != null && taker.is(PartOfSpeech.VERB) && noun.equals(words.second(sentence, taker));
        String joint = second && taker != null ? words.use(sentence, taker) : null;
        if (taker != null && joint != null && ofVerb(taker, joint) != null) {
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
            return told == null ? null : transfer(noun, item, giver, subject, told);
        }
        boolean buys = !use.equals("give") && !stops;
        List<Party> one = first.isEmpty() ? subject : first;
        List<Party> other = buys ? places.prepositional(noun, item, words.from()) : places.toward(noun, item, true);
        if (other.isEmpty() && buys && object && verb != null) {
            other = places.prepositional(verb, item, words.from());
            other = other.isEmpty() ? places.prepositional(verb, item, words.to()) : other;
        }
        if (other.isEmpty() && !buys && object && verb != null) {
            other = places.toward(verb, item, false);
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
            return transfer(noun, item, one, other, "stopped");
        }
        String told = verb == null || !governed ? base : assents(verb) ? "promised" : statuses.above(verb, base);
        String status = verb != null && governed ? statuses.of(verb, told) : told;
        return status == null
                ? null
                : buys ? transfer(noun, item, other, one, status) : transfer(noun, item, one, other, status);
    }

    /** Of "a contract for the purchase of tanks" the contract, which stands in the verb's place; else the noun itself. */
    private Word deal(Word noun) {
        Word above = arguments.governorOrNull(noun);
        Word holder = above != null && above.plainRelation().equals("acl") ? arguments.governorOrNull(above) : null;
        if (holder != null
                && noun.plainRelation().equals("obl")
                && words.deals().contains(holder.lemma().toLowerCase(Locale.ROOT))) {
            return holder;
        }
        boolean deal = above != null
                && noun.plainRelation().equals("nmod")
                && words.deals().contains(above.lemma().toLowerCase(Locale.ROOT));
        return deal && above != null ? above : noun;
    }

    /** "sign a contract for the purchase", where parsing hung the purchase on the signing. */
    private boolean signs(Word verb) {
        Word object = arguments.object(verb);
        return object != null && words.deals().contains(object.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Gave the green light to the sale", "a donné son feu vert à la vente". */
    private boolean assents(Word verb) {
        Word object = verb.is(PartOfSpeech.VERB) ? arguments.object(verb) : null;
        return object != null
                && words.assent().contains(object.lemma().toLowerCase(Locale.ROOT))
                && "give".equals(TransferWords.group(words.verbs(), verb));
    }

    private boolean isObject(Word verb, Word noun) {
        Word object = arguments.object(verb);
        return object != null && object.index() == noun.index();
    }

    private @Nullable Transfer transfer(
            Word trigger, Item item, List<Party> suppliers, List<Party> recipients, String status) {
        List<Party> tellers = attribution.claimants(trigger);
        List<Party> supplier = unnamed.home(suppliers, recipients, tellers).stream()
                .filter(p -> TransferSides.isSide(p, item, sentence))
                .toList();
        List<Party> to = unnamed.home(recipients, suppliers, tellers).stream()
                .filter(r -> TransferSides.isSide(r, item, sentence))
                .filter(r -> suppliers.stream().noneMatch(s -> s.words().equals(r.words())))
                .toList();
        if (supplier.isEmpty() != to.isEmpty() && halves.mayBeShared(trigger, status)) {
            List<Party> other = unnamed.counterpart(sentence, supplier.isEmpty() ? to : supplier);
            supplier = supplier.isEmpty() ? other : supplier;
            to = to.isEmpty() ? other : to;
        }
        if (to.isEmpty() && recipients.isEmpty() && halves.isAid(trigger, item, supplier, status)) {
            to = focus(supplier);
        }
        boolean received = supplier.isEmpty() && "delivered".equals(status) && halves.received(trigger);
        boolean half = received || to.isEmpty() && halves.elliptic(trigger, item, supplier, status);
        if (supplier.isEmpty() && !received
                || to.isEmpty() && !half
                || item.category().equals("money") && "ordered".equals(status)
                || halves.isUncounted(item)
                || !half && !TransferSides.isPublic(supplier, to)
                || !half && TransferSides.home(item, supplier, to)) {
            return null;
        }
        return made(trigger, item, supplier, to, status);
    }

    private List<Party> focus(List<Party> supplier) {
        Party focus = unnamed.focus();
        boolean itself = focus != null && supplier.stream().anyMatch(s -> Objects.equals(s.country(), focus.country()));
        return focus == null || itself ? List.of() : List.of(focus);
    }

    private Transfer made(Word trigger, Item item, List<Party> supplier, List<Party> to, String status) {
        String id = ContentId.of(
                "c-",
                text.article().id(),
                "transfer",
                sentence.field().name(),
                Integer.toString(trigger.span().start()));
        Evidence called = items.words(item);
        List<Word> means = places.means(trigger);
        return new Transfer(
                id,
                supplier,
                to,
                called,
                item.category(),
                items.designation(called),
                items.quantity(item),
                means == null ? null : sentence.evidence(text.article(), means.get(0), means.get(means.size() - 1)),
                status,
                sentence.evidence(text.article(), trigger, trigger),
                attribution.claimants(trigger),
                when.read(sentence, trigger, clauses.reality(trigger).status(), false),
                rule);
    }
}
