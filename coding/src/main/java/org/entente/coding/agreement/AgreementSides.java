// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.coding.event.Slots;
import org.entente.coding.party.PartyReader;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
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

    private final Sentence sentence;
    private final AgreementWords words;
    private final PartyReader parties;
    private final Arguments arguments;
    private final Slots slots;
    private final AgreementPhrase phrase;
    private final Partners partners;
    private final ImpliedSides implied;

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
        this.partners = new Partners(sentence, words, parties, arguments, slots, phrase);
        this.implied = new ImpliedSides(sentence, words, parties, arguments, slots);
    }

    /** What is done to an agreement: the word that tells it, and the verb that has the doer as its subject. */
    record Act(String action, Word trigger, @Nullable Word verb) {}

    /** "A truce brokered by Egypt": who brings it about for others. */
    boolean brokers(Word verb, Word head) {
        return words.brokering().contains(AgreementWords.lower(verb))
                && (arguments.passive(verb) && head.equals(arguments.object(verb)) || isMisread(verb, head));
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

    /** Who did what a relative clause tells of the noun, "that Peru struck", where the tree takes the doer for what is struck. */
    @Nullable
    Word fronted(Word verb, Word noun) {
        boolean relative = verb.relation().equals("acl:relcl")
                && verb.head() == noun.index()
                && !sentence.dependents(verb, "obj").isEmpty();
        return relative ? sentence.firstDependent(verb, "nsubj") : null;
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
        List<Party> named = new ArrayList<>(partners.beside(head, act));
        if (act != null && act.verb != null) {
            named.addAll(0, doers(act, act.verb, head, named));
            named.addAll(joined(act.verb, head));
        }
        if (named.size() == 1 && phrase.type(head).equals("contract")) {
            named.addAll(implied.firms(head));
        }
        if (named.size() == 1) {
            named.addAll(0, implied.whose(head));
        }
        boolean open = agreement == null || agreement.parties().isEmpty();
        if (act != null && open && act.verb != act.trigger && named.size() < 2 && !act.action.equals("proposed")) {
            named.addAll(0, implied.owners(act.trigger, head));
        }
        if (named.isEmpty()) {
            named.addAll(unnamed(head, act, agreement));
        }
        List<Party> sides = new ArrayList<>();
        for (Party party : named) {
            if (implied.isSide(party)
                    && !isHost(party, head)
                    && !isOutside(party, act, agreement)
                    && sides.stream().noneMatch(p -> AgreementGroups.sameSide(p, party))) {
                sides.add(party);
            }
        }
        return sides;
    }

    /** Whoever does what is told of it, if by that he is a side and not only one who brings it about or speaks of it. */
    private List<Party> doers(Act act, Word verb, Word head, List<Party> named) {
        boolean joins = words.joining().contains(AgreementWords.lower(verb));
        boolean told = named.size() > 1 && !joins;
        if (told || words.mediating().contains(AgreementWords.lower(verb))) {
            return List.of();
        }
        Word fronted = fronted(verb, head);
        Word subject = fronted == null ? arguments.subject(verb) : fronted;
        subject = subject == null && verb.head() < 0 ? beside(verb) : subject;
        boolean ofItself = subject != null && isOrJoins(subject, head);
        List<Party> moved = moved(verb, head, act.action, ofItself);
        boolean itself = moved.isEmpty() && ofItself || brokers(verb, head) && SHARED.contains(phrase.type(head));
        if (itself || act.action.equals("proposed") && named.isEmpty() && !joins) {
            return List.of();
        }
        return moved.isEmpty() ? slots.denoted(subject) : moved;
    }

    /** "Signé par le ministre du Pérou, M. Lund, et son homologue": parsing hung the second on the verb. */
    private List<Party> joined(Word verb, Word head) {
        return arguments.passive(verb) && head.equals(arguments.object(verb))
                ? sentence.dependents(verb, "conj").stream()
                        .filter(Word::isNominal)
                        .flatMap(second -> slots.denoted(second).stream())
                        .toList()
                : List.of();
    }

    /** The sides of an agreement where neither its noun nor what is done to it names one. */
    private List<Party> unnamed(Word head, @Nullable Act act, @Nullable KnownAgreement agreement) {
        if (agreement == null) {
            return implied.under(head);
        }
        if (!agreement.parties().isEmpty()) {
            return implied.members(agreement);
        }
        boolean moves = act != null && (act.action.equals("denounced") || act.action.equals("ratified"));
        return moves ? implied.mover(head) : List.of();
    }

    /** A body of many states is no side of a truce that others keep. */
    private boolean isHost(Party party, Word head) {
        return SHARED.contains(phrase.type(head)) && ABOVE.contains(String.valueOf(party.country()));
    }

    /** Who only speaks of an agreement between states that are known is no side of it. */
    private static boolean isOutside(Party party, @Nullable Act act, @Nullable KnownAgreement agreement) {
        return agreement != null
                && !agreement.parties().isEmpty()
                && !agreement.parties().contains(String.valueOf(party.country()))
                && (act == null || OUTER.contains(act.action));
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

    /** "Profitant de la trêve, le régime a ...": of an opening participle that parsing took for the main verb who does the rest. */
    private @Nullable Word beside(Word verb) {
        for (Word clause : sentence.dependents(verb, "parataxis")) {
            if (verb.morphology().form() != VerbForm.FINITE && clause.index() > verb.index()) {
                return arguments.subject(clause);
            }
        }
        return null;
    }
}
