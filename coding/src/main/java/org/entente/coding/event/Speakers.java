// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import org.entente.coding.clause.Reality;
import org.entente.coding.lexicon.Entry;
import org.entente.model.EventType;
import org.entente.model.Party;
import org.entente.model.Status;

/** Who tells an act, and when the telling is the act: what somebody promises, attacks in words or demands by saying it. */
final class Speakers {
    private final Slots slots;
    private final Attribution attribution;

    Speakers(Slots slots, Attribution attribution) {
        this.slots = slots;
        this.attribution = attribution;
    }

    /** To whom it is attributed, who does it himself where saying it is doing it and nobody else is named. */
    Draft attributed(Draft draft) {
        List<Party> claimant = attribution.claimants(draft.head());
        Draft told = draft.withClaimant(claimant);
        if (!draft.actor().isEmpty()) {
            return told;
        }
        Entry entry = draft.entry();
        if (entry.actor().contains("claimant")) {
            return by(claimant, told)
                    .withClaimant(List.of())
                    .withReality(draft.reality().made());
        }
        return !entry.joint() && isAnnounced(entry.type(), draft.reality()) ? by(claimant, told) : told;
    }

    private Draft by(List<Party> speaker, Draft draft) {
        return draft.with(speaker, slots.otherThan(draft.recipient(), speaker));
    }

    /** What is to be done by nobody named is promised or threatened by who tells it: "said they would be freed". */
    private static boolean isAnnounced(EventType type, Reality reality) {
        return reality.status() == Status.FUTURE
                && !reality.negated()
                && (Routing.promised(type) != null || type == EventType.CONCEDE || Sides.threat(type));
    }

    /** An attack of one politician on another is one of words. */
    Draft inWords(Draft draft) {
        Entry.Also spoken = draft.isOfEntry() && Sides.speaks(draft.actor(), draft.recipient())
                ? draft.entry().spoken()
                : null;
        return spoken == null ? draft : draft.with(draft.routed().as(spoken.type(), spoken.mode()));
    }

    /** Who says that another must do something demands it of him; and a demand is made of whoever holds those it is about. */
    Draft demanded(Draft draft) {
        if (draft.type() != EventType.REQUEST) {
            return draft;
        }
        boolean obliges = draft.reality().obliged() && draft.entry().type() != EventType.REQUEST;
        Draft demand = obliges ? draft.with(draft.claimant(), obliged(draft)) : draft;
        return demand.withRecipient(slots.otherThan(slots.held(demand.recipient()), demand.actor()));
    }

    private List<Party> obliged(Draft draft) {
        return draft.actor().isEmpty() ? attribution.addressees(draft.head()) : draft.actor();
    }
}
