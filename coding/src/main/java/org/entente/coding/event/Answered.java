// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * Whom a judgement answers that names nobody: "Seoul welcomed the summit" is said of those who met. It is taken to be about
 * whoever did the act of a fitting kind that the article told last, not far above. A refusal answers whoever wanted it last.
 */
final class Answered {
    /** How many characters above the judgement the act may have been told. */
    private static final int NEAR = 300;

    private static final Set<EventType> GOOD = EnumSet.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT);

    /** Acts that find fault with somebody, or want something else of him. */
    static final Set<EventType> BLAMING = EnumSet.of(
            EventType.ACCUSE,
            EventType.SANCTION,
            EventType.THREATEN,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.COERCE);

    private Answered() {}

    /** Who asked, blamed or threatened last before the refusal: "Peru brushed the complaint aside"; null if nobody did. */
    static @Nullable Party refused(EventClaim refusal, List<EventClaim> told) {
        Party other = null;
        for (EventClaim claim : told) {
            boolean before = claim.trigger().field() == refusal.trigger().field() && start(claim) < start(refusal);
            boolean atIt = BLAMING.contains(claim.type())
                    && claim.recipient().stream().anyMatch(p -> ofSameState(p, refusal.actor()));
            if (before && atIt && claim.actor().size() == 1) {
                Party actor = claim.actor().get(0);
                other = actor.country() == null || ofSameState(actor, refusal.actor()) ? other : actor;
            }
        }
        return other;
    }

    private static boolean ofSameState(Party party, List<Party> others) {
        return party.country() != null
                && others.stream().anyMatch(other -> party.country().equals(other.country()));
    }

    /** Who did what the claim judges; empty if no act before it fits, or the claim judges none. */
    static List<Party> by(EventClaim claim, List<EventClaim> told) {
        return told.stream()
                .filter(act -> answers(claim, act))
                .filter(act -> !act.actor().isEmpty() && others(act.actor(), claim))
                .reduce((earlier, later) -> start(later) > start(earlier) ? later : earlier)
                .map(EventClaim::actor)
                .orElse(List.of());
    }

    private static boolean answers(EventClaim claim, EventClaim act) {
        int distance = start(claim) - start(act);
        return act.trigger().field() == claim.trigger().field()
                && distance > 0
                && distance < NEAR
                && switch (claim.type()) {
                    // Nobody welcomes that another praised somebody.
                    case SUPPORT ->
                        GOOD.contains(act.type())
                                && (act.type() != EventType.SUPPORT
                                        || act.recipient().isEmpty());
                    case ACCUSE -> !GOOD.contains(act.type()) && act.type() != EventType.REQUEST;
                    case REJECT -> !GOOD.contains(act.type()) || act.type() == EventType.AGREE;
                    default -> false;
                };
    }

    private static boolean others(List<Party> doers, EventClaim claim) {
        return doers.stream()
                .allMatch(doer -> doer.country() != null
                        && claim.actor().stream().noneMatch(judge -> ofOneSide(judge, doer, claim.type())));
    }

    /** Of one state, unless one blames what another power in it did: an army rebels, an opposition the police. */
    private static boolean ofOneSide(Party judge, Party doer, EventType type) {
        return Objects.equals(judge.country(), doer.country())
                && (type != EventType.ACCUSE
                        || judge.sector() == null
                        || doer.sector() == null
                        || judge.sector() == doer.sector());
    }

    private static int start(EventClaim claim) {
        return claim.trigger().span().start();
    }
}
