// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.coding.event.Slots;
import org.entente.coding.party.ModifierParty;
import org.entente.coding.party.PartyReader;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Between whom an agreement is that one sentence speaks of. */
final class AgreementSides {
    /** Types that are made between others than those who bring them about. */
    private static final Set<String> SHARED = Set.of("ceasefire", "peace");

    /** Bodies of many states, which bring about truces and peace but are no side of them. */
    private static final Set<String> ABOVE = Set.of("UNO", "IGO", "EUR", "NGO");

    /** What others than its sides can do about an agreement. */
    private static final Set<String> OUTER =
            Set.of("mentioned", "proposed", "negotiated", "rejected", "entered-into-force", "extended");

    /** How far up the nouns that govern an agreement are looked for. */
    private static final int HIGHEST = 3;

    private final Sentence sentence;
    private final AgreementWords words;
    private final PartyReader parties;
    private final Arguments arguments;
    private final Slots slots;
    private final AgreementPhrase phrase;

    AgreementSides(
            Sentence sentence,
            AgreementWords words,
            PartyReader parties,
            Arguments arguments,
            Slots slots,
            AgreementPhrase phrase) {
        this.sentence = sentence;
        this.words = words;
        this.parties = parties;
        this.arguments = arguments;
        this.slots = slots;
        this.phrase = phrase;
    }

    /** What is done to an agreement: the word that tells it, and the verb that has the doer as its subject. */
    record Act(String action, Word trigger, @Nullable Word verb) {}

    /** "A truce brokered by Egypt": who brings it about for others. */
    boolean brokers(Word verb, Word head) {
        return words.brokering().contains(AgreementWords.lower(verb))
                && (arguments.passive(verb) && is(arguments.object(verb), head) || isMisread(verb, head));
    }

    /** "A truce brokered by Norway took effect", where parsing took the participle for the main verb: no truce brokers. */
    boolean isMisread(Word verb, Word head) {
        return words.brokering().contains(AgreementWords.lower(verb))
                && sentence.dependents(verb, "nsubj").contains(head)
                && sentence.dependents(verb, "aux").isEmpty();
    }

    /** Whether its parties are those who brought it about for others, where the sentence names no sides. */
    boolean brokered(Word verb, Word head) {
        return brokers(verb, head) && !SHARED.contains(phrase.type(head));
    }

    /** Whether somebody is named with whom it was made, and nobody who made it. */
    boolean partnered(Word head, @Nullable Act act) {
        if (act == null || act.verb == null) {
            return false;
        }
        Word doer = arguments.subject(act.verb);
        boolean open = doer == null || isOrJoins(doer, head);
        return open
                && words.with().stream().anyMatch(with -> List.of(head, act.trigger).stream()
                        .flatMap(base -> arguments.prepositional(base, with).stream())
                        .anyMatch(word -> !slots.denoted(word).isEmpty()));
    }

    /** The state where it holds: "took effect in Peru", "la trêve au Pérou". */
    @Nullable
    Party where(Word head, @Nullable Act act) {
        List<Word> near = new ArrayList<>(sentence.dependents(head, "nmod", "obl"));
        if (act != null) {
            near.addAll(sentence.dependents(act.trigger, "obl", "nmod"));
            for (Word object : sentence.dependents(act.trigger, "obj")) {
                near.addAll(sentence.dependents(object, "nmod"));
            }
        }
        for (Word word : near) {
            if (words.signedAt().contains(arguments.preposition(word))) {
                for (Party party : parties.parties(sentence, word)) {
                    if (party.country() != null && party.cow() != null) {
                        return party;
                    }
                }
            }
        }
        return null;
    }

    private static boolean is(@Nullable Word one, Word other) {
        return one != null && one.index() == other.index();
    }

    /** Who did what a relative clause tells of the noun, "that Peru struck", where the tree takes the doer for what is struck. */
    @Nullable
    Word fronted(Word verb, Word noun) {
        boolean relative = verb.relation().equals("acl:relcl")
                && verb.head() == noun.index()
                && !sentence.dependents(verb, "obj").isEmpty();
        List<Word> subjects = relative ? sentence.dependents(verb, "nsubj") : List.of();
        return subjects.isEmpty() ? null : subjects.get(0);
    }

    boolean isOrJoins(@Nullable Word place, Word noun) {
        return place != null
                && (place.index() == noun.index()
                        || noun.plainRelation().equals("conj") && noun.head() == place.index()
                        || noun.plainRelation().equals("nmod")
                                && noun.head() == place.index()
                                && words.through().contains(AgreementWords.lower(place)));
    }

    List<Party> sides(Word head, @Nullable Act act, @Nullable KnownAgreement agreement) {
        List<Party> between = beside(head, act);
        Word verb = act == null ? null : act.verb;
        boolean joins = verb != null && words.joining().contains(AgreementWords.lower(verb));
        boolean told = between.size() > 1 && !joins;
        if (act != null && verb != null && !told && !words.mediating().contains(AgreementWords.lower(verb))) {
            Word fronted = fronted(verb, head);
            Word subject = fronted == null ? arguments.subject(verb) : fronted;
            subject = subject == null && verb.head() < 0 ? beside(verb) : subject;
            List<Party> doers = slots.denoted(subject);
            boolean itself = subject != null && isOrJoins(subject, head);
            List<Party> moved = moved(verb, head, act.action, itself);
            if (!moved.isEmpty()) {
                doers = moved;
                itself = false;
            }
            if (brokers(verb, head) && SHARED.contains(phrase.type(head))) {
                itself = true;
            }
            if (!itself && (!act.action.equals("proposed") || !between.isEmpty() || joins)) {
                between.addAll(0, doers);
            }
        }
        if (verb != null && arguments.passive(verb) && is(arguments.object(verb), head)) {
            // "signé par le ministre du Pérou, M. Lund, et son homologue": parsing hung the second on the verb.
            sentence.dependents(verb, "conj").stream()
                    .filter(Word::isNominal)
                    .forEach(joined -> between.addAll(slots.denoted(joined)));
        }
        if (between.size() == 1 && phrase.type(head).equals("contract")) {
            between.addAll(firms(head));
        }
        if (between.size() == 1) {
            between.addAll(0, whose(head));
        }
        boolean open = agreement == null || agreement.parties().isEmpty();
        if (act != null && open && act.verb != act.trigger && between.size() < 2 && !act.action.equals("proposed")) {
            between.addAll(0, owners(act.trigger, head));
        }
        if (between.isEmpty() && agreement != null && !agreement.parties().isEmpty()) {
            for (Word word : sentence.words()) {
                if (word.is(PartOfSpeech.PROPN)) {
                    parties.parties(sentence, word).stream()
                            .filter(p -> agreement.parties().contains(String.valueOf(p.country())))
                            .forEach(between::add);
                }
            }
        }
        if (between.isEmpty() && agreement != null && agreement.parties().isEmpty() && act != null) {
            between.addAll(leaver(act, head));
        }
        if (between.isEmpty() && agreement == null) {
            between.addAll(under(head));
        }
        List<Party> sides = new ArrayList<>();
        for (Party party : between) {
            boolean host = SHARED.contains(phrase.type(head)) && ABOVE.contains(String.valueOf(party.country()));
            // Who only speaks of an agreement between states that are known is no side of it.
            boolean outside = agreement != null
                    && !agreement.parties().isEmpty()
                    && !agreement.parties().contains(String.valueOf(party.country()))
                    && (act == null || OUTER.contains(act.action));
            if (!host
                    && !outside
                    && isSide(party)
                    && sides.stream().noneMatch(p -> AgreementGroups.sameSide(p, party))) {
                sides.add(party);
            }
        }
        return sides;
    }

    /** Whom an agreement no longer binds: "withdrew Peru from the treaty", "Peru is not bound by the treaty". */
    private List<Party> moved(Word verb, Word head, String action, boolean itself) {
        Word object = arguments.object(verb);
        boolean other = object != null && !isOrJoins(object, head);
        return other && (action.equals("denounced") || itself && arguments.passive(verb))
                ? slots.denoted(object).stream()
                        .filter(p -> p.country() != null)
                        .toList()
                : List.of();
    }

    /** Of what is done "under an accord" with somebody: who does it and with whom, if they are of two states. */
    private List<Party> under(Word head) {
        Word phrase = head;
        Word verb = arguments.governorOrNull(head);
        if (verb != null && verb.isNominal() && words.under().contains(AgreementWords.lower(verb))) {
            phrase = verb;
            verb = arguments.governorOrNull(verb);
        }
        boolean under = phrase != head || words.under().contains(arguments.preposition(head));
        if (!under || verb == null || !verb.is(PartOfSpeech.VERB)) {
            return List.of();
        }
        List<Party> found = new ArrayList<>(slots.denoted(arguments.subject(verb)));
        List<Word> near = new ArrayList<>(sentence.dependents(verb, "obl", "obj", "iobj"));
        Word object = arguments.object(verb);
        near.addAll(object == null ? List.of() : sentence.dependents(object, "nmod"));
        for (Word clause : object == null ? List.<Word>of() : sentence.dependents(object, "acl")) {
            near.addAll(sentence.dependents(clause, "obl"));
        }
        for (Word word : near) {
            found.addAll(word.index() == phrase.index() ? List.of() : slots.denoted(word));
        }
        found.removeIf(p -> p.country() == null || p.sector() == Sector.BUS || !isSide(p));
        return found.stream().map(Party::country).distinct().count() == 2 ? found : List.of();
    }

    /** "Profitant de la trêve, le régime a ...": of an opening participle that parsing took for the main verb who does the rest. */
    private @Nullable Word beside(Word verb) {
        for (Word clause : sentence.dependents(verb, "parataxis")) {
            if (verb.morphology().form() != VerbForm.FINITE && clause.index() > verb.index()) {
                return arguments.subject(clause);
            }
        }
        return null;
    }

    /** Who comes to an open treaty or leaves it, where the act's own phrase says "the country": the one state named. */
    private List<Party> leaver(Act act, Word head) {
        boolean moves = act.action.equals("denounced") || act.action.equals("ratified");
        List<Party> named = new ArrayList<>();
        for (Word word : moves ? sentence.words() : List.<Word>of()) {
            boolean own = sentence.dependents(head, "nmod", "compound", "flat").contains(word);
            if (word.is(PartOfSpeech.PROPN) && !own) {
                parties.parties(sentence, word).stream()
                        .filter(p -> p.country() != null && p.cow() != null)
                        .forEach(named::add);
            }
        }
        boolean one = named.stream().map(Party::country).distinct().count() == 1;
        return one ? List.of(named.get(0)) : List.of();
    }

    /** The firm by whose name the goods of a contract go: "a contract for 114 Airbus". */
    private List<Party> firms(Word head) {
        return sentence.subtree(head).stream()
                .filter(Word::isNominal)
                .flatMap(word -> parties.parties(sentence, word).stream())
                .filter(p -> p.country() != null && p.sector() == Sector.BUS)
                .map(Party::asInferred)
                .limit(1)
                .toList();
    }

    /** Whose agreement with the other side it is called: "its pact with Peru". */
    private List<Party> whose(Word head) {
        List<Party> owners = new ArrayList<>();
        for (Word word : sentence.dependents(head, "nmod:poss", "det")) {
            owners.addAll(parties.parties(sentence, word));
        }
        return owners;
    }

    /** Those named beside the noun, and beside its verb with "with". */
    private List<Party> beside(Word head, @Nullable Act act) {
        List<Party> found = new ArrayList<>();
        List<Word> bases = new ArrayList<>(List.of(head));
        if (act != null) {
            bases.add(act.trigger);
        }
        around(head).stream().filter(word -> !bases.contains(word)).forEach(bases::add);
        for (Word base : bases) {
            for (String preposition : words.between()) {
                arguments.prepositional(base, preposition).forEach(w -> found.addAll(slots.denoted(w)));
            }
        }
        if (found.isEmpty()) {
            found.addAll(bound(head));
        }
        Word next = found.isEmpty() ? adjacent(head) : null;
        if (next != null && words.between().contains(arguments.preposition(next))) {
            found.addAll(slots.denoted(next));
        }
        if (!found.isEmpty()) {
            return found;
        }
        for (ModifierParty beside : parties.modifiers(sentence, head)) {
            if (beside.preposition().isEmpty()
                    && beside.party().country() != null
                    && phrase.isOwner(beside, parties.mentions(sentence))) {
                found.add(beside.party());
            }
        }
        for (Word base : bases) {
            for (String preposition : words.with()) {
                arguments.prepositional(base, preposition).forEach(w -> found.addAll(slots.denoted(w)));
            }
        }
        if (next != null
                && words.with().contains(arguments.preposition(next))
                && !bases.contains(sentence.word(next.head()))) {
            found.addAll(slots.denoted(next));
        }
        return found;
    }

    /** "The accord that binds Peru to Chile": whom the clause beside the noun says it binds. */
    private List<Party> bound(Word head) {
        for (Word clause : sentence.dependents(head, "acl")) {
            if (words.binding().contains(AgreementWords.lower(clause))) {
                List<Party> found = new ArrayList<>();
                sentence.dependents(clause, "obj", "iobj").forEach(w -> found.addAll(slots.denoted(w)));
                sentence.dependents(clause, "obl").forEach(w -> found.addAll(slots.denoted(w)));
                found.removeIf(p -> p.country() == null);
                if (found.stream().map(Party::country).distinct().count() == 2) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The noun of the phrase with a preposition right after the head and its adjectives, wherever parsing hung it. */
    private @Nullable Word adjacent(Word head) {
        int at = head.index() + 1;
        while (at < sentence.words().size()
                && sentence.word(at).head() == head.index()
                && sentence.word(at).is(PartOfSpeech.ADJ)) {
            at++;
        }
        Word marker = at < sentence.words().size() ? sentence.word(at) : head;
        return marker.plainRelation().equals("case") && marker.head() > marker.index()
                ? sentence.word(marker.head())
                : null;
    }

    /**
     * The nouns where parsing may have hung those an agreement is with: what it is about ("an accord on sharing with Peru"),
     * the nouns and talks it stands under ("talks with the rebels on extending the truce"), and the clause that tells how
     * it was made ("the treaty it had signed with Peru").
     */
    private List<Word> around(Word head) {
        List<Word> nouns = new ArrayList<>();
        sentence.dependents(arguments.governor(head), "parataxis").stream()
                .filter(clause -> sentence.dependents(clause, "obj").isEmpty())
                .filter(clause -> sentence.dependents(clause, "nsubj").stream()
                        .anyMatch(subject -> subject.index() == head.index() + 1))
                .filter(clause -> "signed".equals(words.action(sentence, clause, "object")))
                .forEach(nouns::add);
        sentence.dependents(head, "acl").stream()
                .filter(clause -> "signed".equals(words.action(sentence, clause, "object")))
                .forEach(nouns::add);
        for (Word below : sentence.dependents(head, "nmod", "amod", "compound")) {
            if (below.index() > head.index() && words.about().contains(arguments.preposition(below))) {
                nouns.add(below);
                nouns.addAll(sentence.dependents(below, "nmod").stream()
                        .filter(w -> words.about().contains(arguments.preposition(w)))
                        .toList());
            }
        }
        Word above = arguments.governorOrNull(head);
        for (int i = 0; i < HIGHEST && above != null; i++) {
            String lemma = AgreementWords.lower(above);
            if (words.nouns().has(lemma) || words.through().contains(lemma)) {
                nouns.add(above);
            }
            above = arguments.governorOrNull(above);
        }
        return nouns;
    }

    /** "Chile's withdrawal from", "le retrait du Chili". */
    private List<Party> owners(Word noun, Word but) {
        List<Party> found = new ArrayList<>();
        for (ModifierParty beside : parties.modifiers(sentence, noun)) {
            boolean owner = beside.preposition().isEmpty() || beside.relation().equals("nmod:poss");
            if (owner && !sentence.isUnder(beside.word(), but)) {
                found.add(beside.party());
            }
        }
        for (Word below : sentence.dependents(noun, "nmod")) {
            if (below.index() != but.index() && words.owning().contains(arguments.preposition(below))) {
                found.addAll(slots.denoted(below));
            }
        }
        return found;
    }

    private boolean isSide(Party party) {
        if (words.generic().contains(party.words().text().toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (party.country() == null) {
            return party.sector() != null
                    && switch (party.sector()) {
                        case REB, UAF, OPP, PTY, GOV, MIL -> true;
                        default -> false;
                    };
        }
        return party.sector() == null
                || switch (party.sector()) {
                    case JRN, EDU, MED, CRM, CVL -> false;
                    default -> true;
                };
    }
}
