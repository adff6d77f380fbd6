// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import org.entente.model.EventType;
import org.entente.model.Party;

/** Who is hurt by an attack or an arrest, also where the words name only a crowd, a village or the place where it happened. */
final class Victims {
    private final Slots slots;
    private final Whereabouts whereabouts;
    private final Crowds crowds;

    Victims(Slots slots, Whereabouts whereabouts, Crowds crowds) {
        this.slots = slots;
        this.whereabouts = whereabouts;
        this.crowds = crowds;
    }

    Draft hurt(Draft draft) {
        EventType type = draft.entry().type();
        if (!Sides.doneTo(type) || draft.entry().joint()) {
            return draft;
        }
        List<Party> actor = draft.actor();
        List<Party> named = Sides.ofRebels(draft.recipient(), actor);
        List<Party> people = named.isEmpty() ? crowds.facing(draft.head(), actor) : named;
        List<Party> there = slots.otherThan(whereabouts.orPlace(draft.head(), people), actor);
        List<Party> abroad = whereabouts.abroad(draft.head(), there, actor);
        return draft.withRecipient(type == EventType.ASSAULT ? whereabouts.villagers(draft.match(), abroad) : abroad);
    }
}
