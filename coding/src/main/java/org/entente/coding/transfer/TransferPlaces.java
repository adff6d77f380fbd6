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

    TransferPlaces(
            Sentence sentence,
            Grammar grammar,
            TransferWords words,
            PartyReader parties,
            Arguments arguments,
            Slots slots) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.words = words;
        this.parties = parties;
        this.arguments = arguments;
        this.slots = slots;
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

    /** Who stands behind a bill or plan that a participle describes: "voted for a bill providing", at whatever depth. */
    List<Party> behind(Word verb) {
        Word at = verb.plainRelation().equals("acl") ? arguments.governorOrNull(verb) : null;
        while (at != null && at.isNominal()) {
            at = arguments.governorOrNull(at);
        }
        return at == null || !at.is(PartOfSpeech.VERB) ? List.of() : slots.denoted(arguments.subject(at));
    }

    /** The first parties that one of these prepositions introduces beside a verb or noun, or beside the thing it moves. */
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

    boolean isOrHolds(Word word, Word thing) {
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

    /** The maker by whose name the thing goes, "40 Airbus": its supplier, if no other is named. */
    List<Party> maker(Item item) {
        return parties.parties(sentence, item.head()).stream()
                .filter(p -> p.country() != null && p.sector() == Sector.BUS)
                .map(Party::asInferred)
                .toList();
    }

    /** What carries it: "by sea", "via Romania", "à bord d'un navire"; null if it is not told. */
    @Nullable
    List<Word> means(Word trigger) {
        for (Word word : sentence.dependents(trigger, "obl", "nmod")) {
            List<Word> cases = sentence.dependents(word, "case");
            String preposition = arguments.preposition(word);
            boolean carried = words.means().contains(preposition)
                    && (words.carriers().contains(TransferWords.lemma(word)) || preposition.equals("via"));
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
