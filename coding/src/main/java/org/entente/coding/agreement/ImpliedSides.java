// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coding.clause.Arguments;
import org.entente.coding.event.Slots;
import org.entente.coding.party.ModifierParty;
import org.entente.coding.party.PartyReader;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Sector;

/** The sides of an agreement that is not said to be between them: whose it is, who acts under it, which firm's goods it is about. */
final class ImpliedSides {
    private final Sentence sentence;
    private final AgreementWords words;
    private final PartyReader parties;
    private final Arguments arguments;
    private final Slots slots;

    ImpliedSides(Sentence sentence, AgreementWords words, PartyReader parties, Arguments arguments, Slots slots) {
        this.sentence = sentence;
        this.words = words;
        this.parties = parties;
        this.arguments = arguments;
        this.slots = slots;
    }

    /** The parties of a known agreement that the sentence names. */
    List<Party> members(KnownAgreement agreement) {
        return sentence.words().stream()
                .filter(word -> word.is(PartOfSpeech.PROPN))
                .flatMap(word -> parties.parties(sentence, word).stream())
                .filter(p -> agreement.parties().contains(String.valueOf(p.country())))
                .toList();
    }

    /** Of what is done "under an accord" with somebody: who does it and with whom, if they are of two states. */
    List<Party> under(Word head) {
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

    /** Who comes to an open treaty or leaves it, where the act's own phrase says "the country": the one state named. */
    List<Party> mover(Word head) {
        List<Party> named = new ArrayList<>();
        for (Word word : sentence.words()) {
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
    List<Party> firms(Word head) {
        return sentence.subtree(head).stream()
                .filter(Word::isNominal)
                .flatMap(word -> parties.parties(sentence, word).stream())
                .filter(p -> p.country() != null && p.sector() == Sector.BUS)
                .map(Party::asInferred)
                .limit(1)
                .toList();
    }

    /** Whose agreement with the other side it is called: "its pact with Peru". */
    List<Party> whose(Word head) {
        List<Party> owners = new ArrayList<>();
        for (Word word : sentence.dependents(head, "nmod:poss", "det")) {
            owners.addAll(parties.parties(sentence, word));
        }
        return owners;
    }

    /** "Chile's withdrawal from", "le retrait du Chili". */
    List<Party> owners(Word noun, Word but) {
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

    /** Whether such a party makes agreements: no journalist, doctor or criminal, and without a state only a power. */
    boolean isSide(Party party) {
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
