// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Party;
import org.entente.model.Published;
import org.entente.model.Sector;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** What the two sides of an event say about whether and what it is. */
final class Sides {
    /** Who fights, or arrests and spies with arms. */
    static final Set<Sector> ARMED = Set.of(Sector.MIL, Sector.REB, Sector.PRM, Sector.COP, Sector.UAF, Sector.SPY);

    private static final Set<Sector> UNARMED = Set.of(
            Sector.CVL, Sector.EDU, Sector.LAB, Sector.MED, Sector.JRN, Sector.SOC, Sector.AGR, Sector.REF, Sector.ELI);

    private static final Set<Sector> UNABLE_TO_ATTACK =
            Set.of(Sector.LEG, Sector.JUD, Sector.EDU, Sector.LAB, Sector.MED, Sector.JRN, Sector.BUS, Sector.REF);

    private static final Set<Sector> CROWDS =
            Set.of(Sector.CVL, Sector.EDU, Sector.LAB, Sector.MED, Sector.AGR, Sector.REL, Sector.OPP, Sector.PTY);

    private static final Set<Sector> POWERS =
            Set.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.MIL, Sector.COP, Sector.BUS);

    private static final Set<String> INTERNATIONAL = Set.of("UNO", "EUR", "IGO");

    private static final Set<Sector> UNABLE_TO_PROTEST =
            Set.of(Sector.GOV, Sector.MIL, Sector.JUD, Sector.SPY, Sector.PRE);

    /** Police that set up roadblocks do not protest. */
    private static final Set<Sector> UNABLE_TO_OBSTRUCT =
            Set.of(Sector.GOV, Sector.MIL, Sector.JUD, Sector.SPY, Sector.PRE, Sector.COP);

    private Sides() {}

    /** « Prendre l'Europe en otage »: nobody abducts a body of states. */
    static boolean figure(@Nullable String mode, List<Party> recipient) {
        return "abduct".equals(mode)
                && !recipient.isEmpty()
                && recipient.stream()
                        .allMatch(
                                p -> p.sector() == null && p.country() != null && INTERNATIONAL.contains(p.country()));
    }

    /** A state does not punish or threaten itself: the words name the place, or the market. */
    static boolean selfDirected(EventType type, List<Party> actor, List<Party> recipient) {
        return (type == EventType.SANCTION || type == EventType.THREATEN)
                && recipient.size() == 1
                && recipient.get(0).sector() == Sector.GOV
                && recipient.get(0).name() != null
                && actor.stream()
                        .anyMatch(a -> a.sector() == Sector.GOV
                                && Objects.equals(a.country(), recipient.get(0).country()));
    }

    /** Whom people in the street turn to: states and their organs, organisations, companies. */
    static boolean hasPower(Party party) {
        return party.country() != null && (party.sector() == null || isOf(POWERS, party));
    }

    /** Whether the party's sector is known and one of these. */
    static boolean isOf(Set<Sector> sectors, Party party) {
        return party.sector() != null && sectors.contains(party.sector());
    }

    /** Of police or soldiers and a crowd that fight each other the crowd, whose riot it is; empty if others fight. */
    static List<Party> rioters(List<Party> sides) {
        List<Party> crowd = sides.stream().filter(p -> isOf(CROWDS, p)).toList();
        boolean troops = sides.stream().anyMatch(p -> p.sector() == Sector.MIL);
        boolean police = troops || sides.stream().anyMatch(p -> p.sector() == Sector.COP);
        boolean others =
                sides.stream().anyMatch(p -> p.sector() != Sector.COP && p.sector() != Sector.MIL && !isOf(CROWDS, p));
        boolean parties = crowd.stream().anyMatch(p -> p.sector() == Sector.OPP || p.sector() == Sector.PTY);
        return police && !others && !(troops && parties) ? crowd : List.of();
    }

    /** Troops that arrive somewhere pay no visit; an officer or a named commander may. */
    static boolean byTroops(EventType type, @Nullable String mode, List<Party> actor) {
        return type == EventType.CONSULT
                && "visit".equals(mode)
                && !actor.isEmpty()
                && actor.stream().allMatch(a -> a.name() == null && a.sector() == Sector.MIL);
    }

    /** What private people say to each other is no politics: "she urged her husband to leave". */
    static boolean isPrivate(EventType type, List<Party> actor, List<Party> recipient) {
        boolean talk =
                switch (type) {
                    case CONSULT, AGREE, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> true;
                    default -> false;
                };
        return talk
                && !actor.isEmpty()
                && !recipient.isEmpty()
                && actor.stream().allMatch(Sides::isPerson)
                && recipient.stream().allMatch(Sides::isPerson);
    }

    private static boolean isPerson(Party party) {
        return party.sector() == Sector.CVL;
    }

    /** Whoever travels in his own country meets no other side: "the president visited Lyon". */
    static boolean atHome(EventType type, @Nullable String mode, List<Party> actor, List<Party> recipient) {
        return type == EventType.CONSULT
                && "visit".equals(mode)
                && !actor.isEmpty()
                && !recipient.isEmpty()
                && recipient.stream()
                        .allMatch(r -> r.name() != null
                                && r.cow() != null
                                && (r.sector() == null || r.sector() == Sector.GOV)
                                && actor.stream().allMatch(a -> Objects.equals(a.country(), r.country())));
    }

    /**
     * Whether an attack is one of words: by a person of politics who holds no office, or by whoever governs, on such persons. A
     * person has a name and belongs to a state; a state that acts has the sector GOV.
     */
    static boolean speaks(List<Party> actor, List<Party> recipient) {
        return !actor.isEmpty()
                && !recipient.isEmpty()
                && (actor.stream().allMatch(Sides::isPolitician)
                        || actor.stream().allMatch(a -> a.name() != null && a.sector() == Sector.GOV)
                                && recipient.stream().allMatch(Sides::isPolitician));
    }

    private static boolean isPolitician(Party party) {
        Sector sector = party.sector();
        return party.name() != null
                && party.cow() != null
                && (sector == null || sector == Sector.ELI || sector == Sector.LEG || sector == Sector.PTY);
    }

    /** A body of many states meets in itself: "EU ministers met", "le Conseil de sécurité s'est réuni". */
    static boolean assembly(EventType type, List<Party> actor) {
        return type == EventType.CONSULT
                && actor.size() == 1
                && actor.get(0).country() != null
                && INTERNATIONAL.contains(actor.get(0).country());
    }

    /** Interviews and questions of the press are no acts of speech of its own. */
    static boolean byJournalists(EventType type, List<Party> actor) {
        boolean talk =
                switch (type) {
                    case CONSULT, AGREE, REQUEST, CONCEDE, THREATEN -> true;
                    default -> false;
                };
        return talk && actor.stream().anyMatch(a -> a.sector() == Sector.JRN);
    }

    /**
     * Whether nobody among these does such things: governments do not march, nor courts shell towns. Where the words say so
     * they mean something else, or the tree gave the act to the wrong one.
     */
    static boolean cannot(EventType type, @Nullable String mode, List<Party> actor) {
        Set<Sector> unable =
                switch (type) {
                    case PROTEST -> "obstruct".equals(mode) ? UNABLE_TO_OBSTRUCT : UNABLE_TO_PROTEST;
                    case ASSAULT -> UNABLE_TO_ATTACK;
                    case COERCE -> "cyber".equals(mode) ? Set.of() : UNARMED;
                    case MOBILIZE -> UNARMED;
                    default -> Set.of();
                };
        return !actor.isEmpty() && actor.stream().allMatch(party -> isOneOf(unable, type, party));
    }

    private static boolean isOneOf(Set<Sector> unable, EventType type, Party party) {
        Sector sector = party.sector();
        if (sector == Sector.JRN
                && (type == EventType.AID || type == EventType.SANCTION || type == EventType.SUPPORT)) {
            return true;
        }
        return sector == null
                ? type == EventType.PROTEST && party.country() != null && INTERNATIONAL.contains(party.country())
                : unable.contains(sector);
    }

    /** To whom a text was sent is not whom what it tells is directed at: "said in a statement to Reuters". */
    static List<Party> notPress(EventType type, List<Party> recipient) {
        boolean said =
                switch (type) {
                    case CONSULT, AGREE, CONCEDE -> true;
                    default -> false;
                };
        return said
                ? recipient.stream()
                        .filter(p -> p.sector() != Sector.JRN || p.name() == null)
                        .toList()
                : recipient;
    }

    /** Troops of no country that the words give are those that leave, not those whom they leave. */
    static List<Party> notOwnTroops(EventType type, List<Party> recipient) {
        boolean leaving = type == EventType.RETREAT || type == EventType.CONCEDE;
        return leaving
                ? recipient.stream()
                        .filter(p -> p.sector() != Sector.MIL || !p.inferred())
                        .toList()
                : recipient;
    }

    /** Of "Peruvian protests" it is the people's, not the state's. */
    static List<Party> people(List<Party> parties) {
        return parties.stream()
                .map(p -> p.sector() != Sector.GOV || p.name() != null
                        ? p
                        : new Party(p.words(), null, p.antecedent(), p.country(), p.cow(), Sector.CVL, p.inferred()))
                .toList();
    }

    static boolean doneTo(EventType type) {
        return type == EventType.ASSAULT || type == EventType.COERCE;
    }

    /**
     * A row is worth keeping if at least one side belongs to a state, a body or a known group, or if an institution does it
     * to somebody: "police arrested the minister".
     */
    static boolean anyKnown(List<Party> actor, List<Party> recipient) {
        return anyCountry(actor)
                || anyCountry(recipient)
                || !recipient.isEmpty() && actor.stream().anyMatch(Sides::isInstitution);
    }

    private static boolean anyCountry(List<Party> side) {
        return side.stream().anyMatch(party -> party.country() != null);
    }

    private static boolean isInstitution(Party party) {
        return party.sector() != null && party.sector() != Sector.CVL && party.sector() != Sector.UNK;
    }

    /** Foreign people whom a state sends away and who are no diplomats are deported, not expelled (manual 2.0, COERCE). */
    static boolean migrants(List<Party> actor, List<Party> recipient) {
        return !actor.isEmpty()
                && !recipient.isEmpty()
                && (actor.get(0).sector() == Sector.GOV || actor.get(0).sector() == Sector.COP)
                && recipient.stream()
                        .allMatch(p -> (p.sector() == Sector.CVL || p.sector() == Sector.REF)
                                && !Objects.equals(p.country(), actor.get(0).country()));
    }

    /** Without those that only a pronoun or a shorter name calls again after the actor; "his minister" is another one. */
    static List<Party> notOneself(List<Party> some, List<Party> actor) {
        return some.stream()
                .filter(party -> actor.stream()
                        .noneMatch(a -> party.antecedent() != null
                                        && !party.words().text().contains(" ")
                                        && (party.antecedent().equals(a.words())
                                                || party.antecedent().equals(a.antecedent()))
                                || party.name() != null
                                        && party.name().equals(a.name())
                                        && Objects.equals(a.sector(), party.sector())))
                .toList();
    }

    /** Whether both begin with the same country and branch: somebody speaks of what he must do himself. */
    static boolean sameSpeaker(List<Party> one, List<Party> other) {
        return sameFirst(one, other)
                && Objects.equals(one.get(0).sector(), other.get(0).sector());
    }

    /** A place that no table knows and rebels attack lies in the country they rise in. */
    static List<Party> ofRebels(List<Party> places, List<Party> actor) {
        Party rebels = actor.stream()
                .filter(a -> a.sector() == Sector.REB && a.cow() != null)
                .findFirst()
                .orElse(null);
        boolean unknown = places.stream().allMatch(p -> p.country() == null && p.sector() == null && p.name() != null);
        return rebels == null || !unknown
                ? places
                : places.stream()
                        .map(p -> new Party(
                                p.words(), p.name(), p.antecedent(), rebels.country(), rebels.cow(), null, true))
                        .toList();
    }

    /** Whose lawyers, soldiers or voters act is not whom they act on. */
    static List<Party> notInside(List<Party> some, List<Party> actor, boolean onlyOwn) {
        return some.stream()
                .filter(party -> actor.stream()
                        .noneMatch(a -> a.words().covers(party.words())
                                && !a.words().equals(party.words())
                                && (!onlyOwn || Objects.equals(a.country(), party.country()))))
                .toList();
    }

    static boolean sameFirst(List<Party> one, List<Party> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && Objects.equals(one.get(0).country(), other.get(0).country());
    }

    static boolean hostile(EventType type) {
        return threat(type) || type == EventType.MOBILIZE || type == EventType.THREATEN;
    }

    static boolean threat(EventType type) {
        return type == EventType.ASSAULT || type == EventType.COERCE || type == EventType.SANCTION;
    }

    /** Acts of speech, whose date is that of the words that report them; resignations are announced too. */
    static boolean doneBySaying(EventType type, @Nullable String mode) {
        return type.quad() % 2 == 1 || "resign".equals(mode);
    }

    /** What was asked, refused or blamed was so by the day of publication: a later day is one of its content. */
    static @Nullable When performed(EventType type, Status status, @Nullable When date, @Nullable Published published) {
        boolean past = status == Status.ASSERTED
                && switch (type) {
                    case AGREE, CONCEDE, PROTEST, THREATEN -> false;
                    default -> true;
                };
        boolean later = date != null && published != null && date.to().isAfter(published.date());
        return past && later ? null : date;
    }
}
