// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import java.util.Objects;
import org.entente.coding.clause.ClauseReader;
import org.entente.coding.clause.Reality;
import org.entente.coding.lexicon.Entry;
import org.entente.coding.lexicon.TriggerPattern;
import org.entente.language.Word;
import org.entente.model.EventType;
import org.entente.model.Party;
import org.entente.model.Status;

/** Hears the clause around a trigger: what was promised, refused or threatened is another event than what was done. */
final class Router {
    private final ClauseReader clauses;
    private final Slots slots;

    Router(ClauseReader clauses, Slots slots) {
        this.clauses = clauses;
        this.slots = slots;
    }

    Routed route(Draft draft) {
        Match match = draft.match();
        Entry entry = match.entry();
        List<Match> content = draft.content();
        Reality reality = draft.reality();
        List<Party> actor = draft.actor();
        List<Party> recipient = draft.recipient();
        List<Party> claimant = draft.claimant();
        EventType type = entry.type();
        EventType told = content.isEmpty() ? null : content.get(0).entry().type();
        String toldMode = content.isEmpty() ? null : content.get(0).entry().mode();
        String mode =
                switch (type) {
                    case REQUEST, REJECT ->
                        entry.content() ? Routing.modeOfRequest(told, toldMode, entry.mode()) : entry.mode();
                    case THREATEN -> Routing.modeOfThreat(told, toldMode, entry.mode());
                    default -> entry.mode();
                };
        if (reality.obliged() && !claimant.isEmpty() && !Sides.sameSpeaker(actor, claimant)) {
            return new Routed(EventType.REQUEST, Routing.modeOfRequest(type, mode, "change"), Status.ASSERTED);
        }
        if (type == EventType.AGREE && told == EventType.RETREAT && "ceasefire".equals(toldMode)) {
            return new Routed(EventType.CONCEDE, null, statusOf(reality));
        }
        if (type == EventType.AGREE
                && entry.content()
                && told != null
                && Sides.threat(told)
                && isDone(match, content)) {
            return new Routed(EventType.THREATEN, Routing.modeOfThreat(told, toldMode, null), statusOf(reality));
        }
        if (type == EventType.AGREE
                && told != null
                && Routing.refusable(told)
                && promisesNot(match, content, reality)) {
            return new Routed(EventType.REJECT, Routing.modeOfRequest(told, toldMode, null), statusOf(reality));
        }
        if (type == EventType.CONCEDE && entry.content() && reality.status() == Status.NEGATED) {
            return new Routed(EventType.REJECT, "yield", Status.ASSERTED);
        }
        if (type == EventType.AGREE && reality.status() == Status.NEGATED) {
            return new Routed(EventType.REJECT, null, Status.ASSERTED);
        }
        if (type == EventType.SANCTION && "expel".equals(mode) && Sides.migrants(actor, recipient)) {
            return new Routed(EventType.COERCE, "deport", statusOf(reality));
        }
        if (reality.status() == Status.FUTURE && !reality.negated() && Routing.promised(type) != null) {
            return new Routed(Objects.requireNonNull(Routing.promised(type)), null, Status.ASSERTED);
        }
        if (Routing.promised(type) != null && !reality.negated() && clauses.planned(match.head(), reality)) {
            return new Routed(
                    Objects.requireNonNull(Routing.promised(type)),
                    null,
                    type == EventType.CONSULT && clauses.arranged(reality) ? Status.ASSERTED : reality.status());
        }
        if (reality.negated() && reality.status() == Status.FUTURE && Routing.refusable(type)) {
            return new Routed(EventType.REJECT, Routing.modeOfRequest(type, mode, null), Status.ASSERTED);
        }
        if (reality.status() == Status.FUTURE && Sides.threat(type) && Sides.sameFirst(actor, claimant)) {
            return new Routed(EventType.THREATEN, Routing.modeOfThreat(type, mode, null), Status.ASSERTED);
        }
        return new Routed(type, mode, statusOf(reality));
    }

    /** Whether the content is an act that the clause below tells: "vowed to attack", "is ready to take measures"; no other noun in it. */
    private boolean isDone(Match match, List<Match> content) {
        Match told = content.get(0);
        Word clause = told.pattern().kind() == TriggerPattern.Kind.VERB ? told.head() : slots.support(told.head());
        return clause != null && clause.head() == match.head().index();
    }

    /** "Vowed not to help". */
    private boolean promisesNot(Match match, List<Match> content, Reality reality) {
        Word told = content.get(0).head();
        return !reality.negated()
                && told.head() == match.head().index()
                && told.plainRelation().equals("xcomp")
                && clauses.reality(told).negated();
    }

    private static Status statusOf(Reality reality) {
        return reality.negated() ? Status.NEGATED : reality.status();
    }
}
