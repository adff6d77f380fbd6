// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import org.entente.coding.lexicon.Grammar;
import org.entente.model.EventType;
import org.entente.model.Party;
import org.entente.model.Status;

/** Who protests and against whom, and which other acts are protests by who does them. */
final class Protests {
    private final Grammar grammar;
    private final Slots slots;
    private final Whereabouts whereabouts;
    private final Crowds crowds;

    Protests(Grammar grammar, Slots slots, Whereabouts whereabouts, Crowds crowds) {
        this.grammar = grammar;
        this.slots = slots;
        this.whereabouts = whereabouts;
        this.crowds = crowds;
    }

    /** The people of a place protest, against those who govern and not against the place. */
    Draft people(Draft draft) {
        if (draft.entry().type() != EventType.PROTEST) {
            return draft;
        }
        boolean noun = draft.match().isNoun();
        List<Party> named = whereabouts.of(draft.head(), noun ? Sides.people(draft.actor()) : draft.actor());
        List<Party> actor = named.isEmpty() && noun ? crowds.at(draft.head()) : named;
        List<Party> against = crowds.withoutSites(draft.recipient());
        return draft.with(actor, against.isEmpty() ? slots.protestedTo(draft.head(), actor) : against);
    }

    /** "The unions are planning a strike", "announced a rally": it is still to come. */
    Draft called(Draft draft) {
        boolean told = draft.type() == EventType.PROTEST && draft.routed().status() == Status.ASSERTED;
        return told && isCalled(draft.match())
                ? draft.with(new Routed(EventType.PROTEST, draft.routed().mode(), Status.FUTURE))
                : draft;
    }

    private boolean isCalled(Match match) {
        String verb = match.head().lemma();
        return !match.isNoun()
                && !match.parts().isEmpty()
                && (grammar.has("considered", verb) || grammar.has("announcing", verb));
    }

    /** Clashes of a crowd with police are the crowd's riot. */
    Draft riot(Draft draft) {
        if (draft.type() != EventType.ASSAULT || !draft.entry().joint()) {
            return draft;
        }
        List<Party> sides = slots.together(draft.actor(), draft.recipient());
        List<Party> rioters = Sides.rioters(sides);
        return rioters.isEmpty()
                ? draft
                : draft.with(rioters, slots.otherThan(sides, rioters))
                        .with(draft.routed().as(EventType.PROTEST, "riot"));
    }

    /** "Protesters demanded": a demand made in the street is the protest itself (manual, REQUEST). */
    Draft inTheStreet(Draft draft) {
        return draft.type() == EventType.REQUEST && slots.isDoneBy("demonstrators", draft.head())
                ? draft.with(draft.routed().as(EventType.PROTEST, "demo"))
                : draft;
    }
}
