// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.coding.event.Slots;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.ModifierParty;
import org.entente.coding.party.PartyReader;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Who and what stand in the places of a verb or noun of giving. */
final class TransferPlaces {
    private final Sentence sentence;
    private final Grammar grammar;
    private final TransferWords words;
    private final PartyReader parties;
    private final Arguments arguments;
    private final Slots slots;
    private final Items items;

    TransferPlaces(
            Sentence sentence,
            Grammar grammar,
            TransferWords words,
            PartyReader parties,
            Arguments arguments,
            Slots slots,
            Items items) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.words = words;
        this.parties = parties;
        this.arguments = arguments;
        this.slots = slots;
        this.items = items;
    }

    /** The object; of a gerund that parsing took for an adjective ("of supplying drones") the noun after it. */
    @Nullable
    Word object(Word verb) {
        return misparsed(verb) ? sentence.word(verb.head()) : arguments.object(verb);
    }

    boolean misparsed(Word verb) {
        return !words.gerund().isEmpty()
                && verb.plainRelation().equals("amod")
                && verb.form().toLowerCase(Locale.ROOT).endsWith(words.gerund())
                && verb.index() < verb.head();
    }

    /** The thing in a phrase with one of these prepositions or none, where parsing saw no object. */
    @Nullable
    Item loose(Word verb, Set<String> prepositions) {
        for (Word below : sentence.dependents(verb, "obj", "obl", "iobj")) {
            String preposition = arguments.preposition(below);
            Item item = preposition.isEmpty() || prepositions.contains(preposition) ? items.in(below) : null;
            if (item != null) {
                return item;
            }
        }
        return null;
    }

    /** Who does it; after "accuse X of sending" it is X, and so in "said X had sent", where parsing took X for an object. */
    @Nullable
    Word subject(Word verb) {
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
        boolean finite = governor != null
                && verb.plainRelation().equals("xcomp")
                && !sentence.dependents(verb, "aux").isEmpty();
        Word before = finite && governor != null ? arguments.object(governor) : null;
        return before != null && before.index() < verb.index() ? before : arguments.subject(verb);
    }

    @Nullable
    Item with(Word verb, boolean equips) {
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

    /**
     * A thing that parsing hung on whom it goes to: "a livré au Pérou des missiles", where "des" is taken for a preposition,
     * "livrera au Pérou 200 tonnes".
     */
    @Nullable
    Item swallowed(Word verb) {
        for (Word whom : sentence.dependents(verb, "obl", "iobj")) {
            for (Word below : words.to().contains(arguments.preposition(whom))
                    ? sentence.dependents(whom, "nmod", "compound", "appos", "dep", "obj")
                    : List.<Word>of()) {
                String preposition = arguments.preposition(below);
                boolean led = preposition.isEmpty() || words.of().contains(preposition);
                Item item = led && below.index() > whom.index() ? items.in(below) : null;
                if (item != null && !slots.denoted(whom).isEmpty()) {
                    return item;
                }
            }
        }
        return null;
    }

    /** "Achètera des drones": an object that parsing took for a phrase with a preposition of the verb's own. */
    @Nullable
    Item taken(Word verb) {
        for (Word below : sentence.dependents(verb, "obl")) {
            boolean own = below.relation().equals("obl:arg") && words.of().contains(arguments.preposition(below));
            Item item = own ? items.in(below) : null;
            if (item != null) {
                return item;
            }
        }
        return null;
    }

    /** Of "a convoy of trucks carrying food" the food; of anything else the thing itself. */
    @Nullable
    Item carried(@Nullable Word come, @Nullable Item item) {
        List<Word> clauses = new ArrayList<>(come == null ? List.of() : sentence.dependents(come, "acl"));
        if (item != null && come != null && item.head().index() != come.index()) {
            clauses.addAll(sentence.dependents(item.head(), "acl"));
        }
        for (Word clause : clauses) {
            if (words.loading().contains(clause.lemma().toLowerCase(Locale.ROOT))) {
                List<Word> load = new ArrayList<>(sentence.dependents(clause, "obj"));
                sentence.dependents(clause, "obl").stream()
                        .filter(w -> words.equipped().contains(arguments.preposition(w)))
                        .forEach(load::add);
                for (Word word : load) {
                    Item goods = items.in(word);
                    if (goods != null) {
                        return goods;
                    }
                }
            }
        }
        return item;
    }

    /** Who stands behind a bill or plan that a participle describes: "voted for a bill providing", at whatever depth. */
    List<Party> behind(Word verb) {
        Word at = verb.plainRelation().equals("acl") ? arguments.governorOrNull(verb) : null;
        while (at != null && at.isNominal()) {
            at = arguments.governorOrNull(at);
        }
        return at == null || !at.is(PartOfSpeech.VERB) ? List.of() : slots.denoted(arguments.subject(at));
    }

    List<Party> toward(Word base, Item item, boolean goals) {
        for (Word indirect : sentence.dependents(base, "iobj")) {
            List<Party> found = slots.denoted(indirect);
            if (!found.isEmpty()) {
                return found;
            }
        }
        boolean inward = words.inward().contains(base.lemma().toLowerCase(Locale.ROOT));
        List<Party> into = inward ? prepositional(base, item, words.arrival()) : List.of();
        if (!into.isEmpty()) {
            return into;
        }
        Word second = words.second(sentence, base);
        List<Party> disposal = second == null ? List.of() : prepositional(second, null, words.of());
        if (!disposal.isEmpty()) {
            return disposal;
        }
        List<Party> found = prepositional(base, item, words.to());
        found = found.isEmpty() && goals ? prepositional(base, item, words.goal()) : found;
        return found.isEmpty() && base.is(PartOfSpeech.VERB) ? abroad(base, item) : found;
    }

    /** Of "to a mission in Haiti", "pour les victimes du séisme en Turquie" the state where they are. */
    private List<Party> abroad(Word base, Item item) {
        for (Word at : List.of(base, item.top(), item.head())) {
            for (Word below : sentence.dependents(at, "obl", "nmod")) {
                String preposition = arguments.preposition(below);
                boolean led = words.to().contains(preposition) || words.goal().contains(preposition);
                if (!led || isOrHolds(below, item.head())) {
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

    List<Party> prepositional(Word base, @Nullable Item item, Set<String> prepositions) {
        List<Word> bases = new ArrayList<>(List.of(base));
        if (misparsed(base)) {
            bases.add(arguments.governor(sentence.word(base.head())));
        }
        if (item != null) {
            bases.add(item.top());
            bases.add(item.head());
        }
        // "102 tons of medicine as well as food to Peru": the phrase may hang on what the thing is joined with.
        for (Word at : List.copyOf(bases)) {
            sentence.dependents(at, "conj").stream()
                    .filter(joined -> joined.is(PartOfSpeech.NOUN) && item != null)
                    .forEach(bases::add);
        }
        for (Word at : bases) {
            for (Word below : sentence.dependents(at, "obl", "nmod", "iobj", "advmod")) {
                if (prepositions.contains(arguments.preposition(below))
                        && (item == null || !isOrHolds(below, item.head()))) {
                    List<Party> found = slots.denoted(below);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    private boolean isOrHolds(Word word, Word thing) {
        return word.index() == thing.index() || sentence.isUnder(thing, word);
    }

    /** Who promised, gave or made what the item's relative clause tells: "the tanks that Chile promised". */
    List<Party> source(Item item) {
        List<Word> clauses = new ArrayList<>(sentence.dependents(item.head(), "acl"));
        clauses.addAll(sentence.dependents(item.top(), "acl"));
        for (Word clause : clauses) {
            boolean gives =
                    switch (String.valueOf(TransferWords.group(words.verbs(), clause))) {
                        case "give", "promise", "equip" -> true;
                        default -> false;
                    };
            boolean bought = "buy".equals(TransferWords.group(words.verbs(), clause));
            List<Party> maker = bought ? prepositional(clause, null, words.from()) : List.of();
            maker = bought && maker.isEmpty() ? prepositional(clause, null, words.to()) : maker;
            if (!maker.isEmpty()) {
                return maker;
            }
            Word agent = arguments.subject(clause);
            Word giver = gives && agent == null ? surface(clause) : gives ? agent : null;
            List<Party> found =
                    giver == null || giver.index() == item.head().index() ? List.of() : slots.denoted(giver);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Of a relative clause that parsing took for a passive the subject before its verb. */
    private @Nullable Word surface(Word clause) {
        for (Word subject : sentence.dependents(clause, "nsubj")) {
            if (subject.is(PartOfSpeech.PROPN) || subject.is(PartOfSpeech.NOUN)) {
                return subject;
            }
        }
        return null;
    }

    /** Whom it is to help: "to help Peru defend itself", "pour aider le Pérou". */
    List<Party> helped(Word verb, Item item) {
        for (Word base : List.of(verb, item.top(), item.head())) {
            for (Word clause : sentence.dependents(base, "advcl", "xcomp", "acl")) {
                boolean helps = words.helping().contains(clause.lemma().toLowerCase(Locale.ROOT));
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
            boolean helps = words.helping()
                    .contains(clause.lemma().toLowerCase(Locale.ROOT) + "+"
                            + aid.lemma().toLowerCase(Locale.ROOT));
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

    /** The maker by whose name the thing goes, "40 Airbus": its supplier, if no other is named. */
    List<Party> maker(Item item) {
        return parties.parties(sentence, item.head()).stream()
                .filter(p -> p.country() != null && p.sector() == Sector.BUS)
                .map(Party::asInferred)
                .toList();
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

    /** What carries it: "by sea", "via Romania", "à bord d'un navire"; null if it is not told. */
    @Nullable
    List<Word> means(Word trigger) {
        for (Word word : sentence.dependents(trigger, "obl", "nmod")) {
            List<Word> cases = sentence.dependents(word, "case");
            String preposition = arguments.preposition(word);
            boolean carried = words.means().contains(preposition)
                    && (words.carriers().contains(word.lemma().toLowerCase(Locale.ROOT)) || preposition.equals("via"));
            if (carried && !cases.isEmpty()) {
                return List.of(cases.get(0), word);
            }
        }
        return null;
    }

    /** Who does what a noun of giving tells: "Russia's deliveries", "American deliveries". */
    List<Party> doers(Word noun) {
        List<Party> found = new ArrayList<>(owners(noun));
        for (ModifierParty beside : parties.modifiers(sentence, noun)) {
            if (beside.relation().equals("nmod:poss")
                    && beside.party().country() != null
                    && !found.contains(beside.party())) {
                found.add(beside.party());
            }
        }
        return found;
    }

    /** Whose goods they are: "American tanks". */
    List<Party> owners(Word noun) {
        List<Party> found = new ArrayList<>();
        for (Word named : sentence.dependents(noun, "appos")) {
            if (words.category(named) != null) {
                found.addAll(owners(named));
            }
        }
        for (ModifierParty beside : parties.modifiers(sentence, noun)) {
            if (beside.preposition().isEmpty()
                    && beside.party().country() != null
                    && !beside.party().inferred()
                    && !beside.relation().equals("appos")) {
                found.add(beside.party());
            }
        }
        return found;
    }
}
