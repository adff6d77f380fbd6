// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.coding.clause.ClauseReader;
import org.entente.coding.clause.Reality;
import org.entente.coding.event.Attribution;
import org.entente.coding.event.Slots;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.ModifierParty;
import org.entente.coding.party.PartyReader;
import org.entente.coding.when.WhenReader;
import org.entente.language.AnalysedText;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.ContentId;
import org.entente.model.Party;
import org.entente.model.Rule;
import org.entente.model.Sector;
import org.entente.model.Status;
import org.entente.model.Transfer;
import org.jspecify.annotations.Nullable;

/** Finds the transfers that one sentence tells, by verbs of giving and by nouns such as "delivery". */
final class TransferSentence {
    private static final int DEEPEST = 4;

    private final AnalysedText text;
    private final Sentence sentence;
    private final Grammar grammar;
    private final TransferWords words;
    private final PartyReader parties;
    private final WhenReader when;
    private final Rule rule;
    private final Arguments arguments;
    private final ClauseReader clauses;
    private final Slots slots;
    private final Attribution attribution;
    private final Items items;

    TransferSentence(
            AnalysedText text,
            Sentence sentence,
            Grammar grammar,
            TransferWords words,
            PartyReader parties,
            WhenReader when,
            Rule rule) {
        this.text = text;
        this.sentence = sentence;
        this.grammar = grammar;
        this.words = words;
        this.parties = parties;
        this.when = when;
        this.rule = rule;
        this.arguments = new Arguments(sentence, grammar);
        this.clauses = new ClauseReader(sentence, grammar);
        this.slots = new Slots(sentence, arguments, grammar, parties);
        this.attribution = new Attribution(sentence, grammar, slots);
        this.items = new Items(text.article(), sentence, arguments, words);
    }

    List<Transfer> read() {
        List<Transfer> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            Transfer transfer = null;
            if (word.is(PartOfSpeech.VERB) && TransferWords.group(words.verbs(), word) != null) {
                transfer = ofVerb(word, Objects.requireNonNull(TransferWords.group(words.verbs(), word)));
            } else if (word.is(PartOfSpeech.NOUN) && TransferWords.group(words.nouns(), word) != null) {
                transfer = ofNoun(word, Objects.requireNonNull(TransferWords.group(words.nouns(), word)));
            }
            if (transfer != null) {
                found.add(transfer);
            }
        }
        return found;
    }

    private @Nullable Transfer ofVerb(Word verb, String use) {
        Word object = object(verb);
        if (object != null && TransferWords.group(words.nouns(), object) != null && !holdsOnly(object)) {
            return null;
        }
        Item item = items.in(object);
        List<Party> supplier = List.of();
        List<Party> recipient = List.of();
        List<Party> subject = slots.denoted(subject(verb));
        switch (use) {
            case "give", "equip", "promise", "stop", "refuse" -> {
                Item with = object != null && (item == null || use.equals("equip"))
                        ? with(verb, use.equals("equip"))
                        : null;
                if (with != null) {
                    item = with;
                    recipient = slots.denoted(object);
                } else if (item == null && loose(verb, words.loose()) != null) {
                    item = loose(verb, words.loose());
                    recipient =
                            object == null ? toward(verb, Objects.requireNonNull(item), true) : slots.denoted(object);
                } else if (item != null) {
                    recipient = toward(verb, item, !use.equals("give") || verb.is(PartOfSpeech.VERB));
                }
                supplier = subject;
            }
            case "receive", "buy" -> {
                recipient = subject;
                supplier = prepositional(verb, item, words.from());
                if (supplier.isEmpty() && use.equals("buy")) {
                    supplier = prepositional(verb, item, words.to());
                }
            }
            case "request" -> {
                recipient = subject;
                if (item == null && object != null) {
                    item = loose(verb, words.goal());
                    supplier = slots.denoted(object);
                }
                if (item == null) {
                    break;
                }
                if (!supplier.isEmpty()) {
                    break;
                }
                supplier = prepositional(verb, item, words.from());
                if (supplier.isEmpty()) {
                    supplier = prepositional(verb, item, words.to());
                }
            }
            default -> throw new IllegalStateException("no use of a verb is called " + use);
        }
        if (item == null) {
            return null;
        }
        boolean gives = !use.equals("receive") && !use.equals("buy") && !use.equals("request");
        if (gives && supplier.isEmpty()) {
            supplier = owners(item.head());
        }
        if (gives && supplier.isEmpty()) {
            supplier = prepositional(verb, null, words.from());
        }
        String status = status(
                verb,
                switch (use) {
                    case "promise" -> "promised";
                    case "buy" -> "ordered";
                    case "request" -> "requested";
                    case "stop" -> "stopped";
                    case "refuse" -> "refused";
                    default -> "delivered";
                });
        return status == null ? null : transfer(verb, item, supplier, recipient, status);
    }

    /** The object; of a gerund that parsing took for an adjective ("of supplying drones") the noun after it. */
    private @Nullable Word object(Word verb) {
        return misparsed(verb) ? sentence.word(verb.head()) : arguments.object(verb);
    }

    private boolean misparsed(Word verb) {
        return !words.gerund().isEmpty()
                && verb.plainRelation().equals("amod")
                && verb.form().toLowerCase(Locale.ROOT).endsWith(words.gerund())
                && verb.index() < verb.head();
    }

    /** The thing in a phrase with one of these prepositions or none, where parsing saw no object. */
    private @Nullable Item loose(Word verb, Set<String> prepositions) {
        for (Word below : sentence.dependents(verb, "obj", "obl", "iobj")) {
            String preposition = arguments.preposition(below);
            Item item = preposition.isEmpty() || prepositions.contains(preposition) ? items.in(below) : null;
            if (item != null) {
                return item;
            }
        }
        return null;
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
        Word verb = arguments.governorOrNull(noun);
        boolean governed = verb != null
                && verb.is(PartOfSpeech.VERB)
                && switch (noun.plainRelation()) {
                    case "obj", "obl", "xcomp", "nsubj" -> true;
                    default -> false;
                };
        boolean object = governed && verb != null && isObject(verb, noun);
        List<Party> owners = owners(noun);
        List<Party> subject = object && verb != null ? slots.denoted(subject(verb)) : List.of();
        List<Party> first = owners.isEmpty() ? prepositional(noun, item, words.by()) : owners;
        boolean buys = !use.equals("give");
        List<Party> one = first.isEmpty() ? subject : first;
        List<Party> other = buys ? prepositional(noun, item, words.from()) : toward(noun, item, true);
        if (other.isEmpty() && !buys && object && verb != null) {
            other = toward(verb, item, false);
        }
        if (one.isEmpty() && !buys) {
            one = prepositional(noun, item, words.from());
        }
        String base = buys ? "ordered" : "delivered";
        String told = verb == null || !governed ? base : above(verb, base);
        String status = verb != null && governed ? status(verb, told) : told;
        return status == null
                ? null
                : buys ? transfer(noun, item, other, one, status) : transfer(noun, item, one, other, status);
    }

    private boolean isObject(Word verb, Word noun) {
        Word object = arguments.object(verb);
        return object != null && object.index() == noun.index();
    }

    /** The status that a verb above a noun of giving makes of it. */
    private String above(Word verb, String base) {
        String use = TransferWords.group(words.verbs(), verb);
        String governing = TransferWords.group(words.governing(), verb);
        if (governing != null) {
            return governing;
        }
        return use == null
                ? base
                : switch (use) {
                    case "stop" -> "stopped";
                    case "refuse" -> "refused";
                    case "promise" -> "promised";
                    case "request" -> "requested";
                    default -> base;
                };
    }

    /** Who does it; after "accuse X of sending" it is X. */
    private @Nullable Word subject(Word verb) {
        Word governor = arguments.governorOrNull(misparsed(verb) ? sentence.word(verb.head()) : verb);
        boolean controlled = governor != null
                && grammar.has("objectControl", governor.lemma())
                && sentence.dependents(verb, "nsubj").isEmpty()
                && !verb.plainRelation().equals("conj");
        if (controlled && governor != null) {
            Word object = arguments.object(governor);
            if (object != null && object.isNominal() && object.index() != verb.index()) {
                return object;
            }
        }
        return arguments.subject(verb);
    }

    private @Nullable Item with(Word verb, boolean equips) {
        for (String preposition : words.equipped()) {
            for (Word word : arguments.prepositional(verb, preposition)) {
                Item item = items.in(word);
                if (item != null) {
                    return item;
                }
            }
        }
        Word object = arguments.object(verb);
        if (object != null) {
            for (String preposition : words.equipped()) {
                for (Word word : arguments.prepositional(object, preposition)) {
                    Item item = items.in(word);
                    if (item != null && (equips || !words.of().contains(preposition))) {
                        return item;
                    }
                }
            }
        }
        return null;
    }

    private List<Party> toward(Word base, Item item, boolean goals) {
        for (Word indirect : sentence.dependents(base, "iobj")) {
            List<Party> found = slots.denoted(indirect);
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<Party> found = prepositional(base, item, words.to());
        return found.isEmpty() && goals ? prepositional(base, item, words.goal()) : found;
    }

    private List<Party> prepositional(Word base, @Nullable Item item, Set<String> prepositions) {
        List<Word> bases = new ArrayList<>(List.of(base));
        if (misparsed(base)) {
            bases.add(arguments.governor(sentence.word(base.head())));
        }
        if (item != null) {
            bases.add(item.top());
            bases.add(item.head());
        }
        for (Word at : bases) {
            for (Word below : sentence.dependents(at, "obl", "nmod", "iobj", "advmod")) {
                if (prepositions.contains(arguments.preposition(below))
                        && (item == null || below.index() != item.head().index())) {
                    List<Party> found = slots.denoted(below);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** "American tanks", "Russia's deliveries". */
    private List<Party> owners(Word noun) {
        List<Party> found = new ArrayList<>();
        for (ModifierParty beside : parties.modifiers(sentence, noun)) {
            if (beside.preposition().isEmpty()
                    && beside.party().country() != null
                    && !beside.relation().equals("appos")) {
                found.add(beside.party());
            }
        }
        return found;
    }

    /** What the clause makes of it, and the verbs above; null for what only could be. */
    private @Nullable String status(Word verb, String own) {
        boolean alleged = sentence.dependents(verb, "advmod").stream()
                .anyMatch(w -> words.alleged().contains(w.form().toLowerCase(Locale.ROOT)));
        Word at = misparsed(verb) ? sentence.word(verb.head()) : verb;
        for (int i = 0; i < DEEPEST; i++) {
            Word governor = arguments.governorOrNull(at);
            boolean embedded =
                    switch (at.plainRelation()) {
                        case "xcomp", "ccomp", "acl", "advcl", "obl" -> true;
                        case "conj" -> sentence.dependents(at, "nsubj", "aux").isEmpty();
                        default -> false;
                    };
            if (governor == null || !embedded || at.relation().equals("acl:relcl")) {
                break;
            }
            String governing = TransferWords.group(words.governing(), governor);
            boolean clause = !at.plainRelation().equals("ccomp")
                    || "requested".equals(governing)
                    || "promised".equals(governing);
            if (governing != null
                    && clause
                    && !at.plainRelation().equals("conj")
                    && !(at.plainRelation().equals("advcl") && !"alleged".equals(governing))) {
                Reality above = clauses.reality(governor);
                return above.negated() ? governing.equals("promised") ? "refused" : own : governing;
            }
            at = governor;
        }
        Reality reality = clauses.reality(verb);
        if (reality.negated()) {
            return own.equals("delivered") || own.equals("promised") || own.equals("ordered") ? "refused" : null;
        }
        if (reality.obliged()) {
            return own.equals("delivered") && "give".equals(TransferWords.group(words.verbs(), verb))
                    ? "requested"
                    : null;
        }
        if (reality.status() == Status.FUTURE) {
            return own.equals("delivered") || own.equals("ordered") ? "promised" : own;
        }
        if (reality.status() == Status.HYPOTHETICAL) {
            return null;
        }
        return alleged && own.equals("delivered") ? "alleged" : own;
    }

    private @Nullable Transfer transfer(
            Word trigger, Item item, List<Party> suppliers, List<Party> recipients, String status) {
        List<Party> supplier = suppliers.stream().filter(p -> isSide(p, item)).toList();
        List<Party> to = recipients.stream()
                .filter(r -> isSide(r, item))
                .filter(r -> supplier.stream().noneMatch(s -> s.words().equals(r.words())))
                .toList();
        if (supplier.isEmpty()
                || to.isEmpty()
                || item.category().equals("money") && "ordered".equals(status)
                || !isPublic(supplier, to)
                || home(item, supplier, to)) {
            return null;
        }
        String id = ContentId.of(
                "c-",
                text.article().id(),
                "transfer",
                sentence.field().name(),
                Integer.toString(trigger.span().start()));
        return new Transfer(
                id,
                supplier,
                to,
                items.words(item),
                item.category(),
                items.quantity(item),
                status,
                sentence.evidence(text.article(), trigger, trigger),
                attribution.claimants(trigger),
                when.read(sentence, trigger, clauses.reality(trigger).status(), false),
                rule);
    }

    private boolean isSide(Party party, Item item) {
        boolean known = party.country() != null || party.sector() == Sector.REB || party.sector() == Sector.UAF;
        return known
                && !(party.words().field() == sentence.field()
                        && party.words().span().contains(item.head().span()));
    }

    private static boolean isPublic(List<Party> supplier, List<Party> recipient) {
        return supplier.stream().anyMatch(TransferSentence::isPublic)
                || recipient.stream().anyMatch(TransferSentence::isPublic);
    }

    private static boolean isPublic(Party party) {
        return party.country() != null
                        && (party.sector() == null
                                || switch (party.sector()) {
                                    case BUS, CVL, CRM, JRN, EDU, MED, SOC, LAB, AGR, REL -> false;
                                    default -> true;
                                })
                || party.sector() == Sector.REB
                || party.sector() == Sector.UAF;
    }

    /** What stays in one country is no transfer between parties, money apart. */
    private static boolean home(Item item, List<Party> supplier, List<Party> recipient) {
        boolean same = supplier.stream()
                .allMatch(s -> recipient.stream().allMatch(r -> Objects.equals(s.country(), r.country())));
        boolean sameSector = supplier.get(0).sector() == recipient.get(0).sector();
        return same
                && (sameSector
                        || !item.category().equals("money") && !item.category().equals("prisoners"));
    }
}
