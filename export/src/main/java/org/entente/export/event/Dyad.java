// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.export.format.RowNumber;
import org.entente.model.EventType;
import org.entente.record.Event;
import org.entente.record.EventParty;
import org.jspecify.annotations.Nullable;

/**
 * One actor and one recipient of an event, for formats that hold one of each in a row.
 *
 * @param index counts the dyads of the event from 0
 * @param actor null if the event has none
 * @param recipient null if the event has none
 */
record Dyad(
        Event event,
        int index,
        @Nullable EventParty actor,
        @Nullable EventParty recipient) {

    /** Parties of a side beyond so many make no rows: a list of 200 states would make 19,900 dyads. */
    static final int MOST_PARTIES = 20;

    /** Types in which several actors without a recipient act on each other; in the others they act side by side. */
    private static final Set<EventType> MUTUAL =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.ASSAULT);

    /**
     * Each actor with each recipient; of actors that act on each other each two once, in the order of the event, since
     * neither is the other's source; at least one dyad.
     */
    static List<Dyad> of(Event event) {
        List<@Nullable EventParty> actors = side(event.actors());
        List<@Nullable EventParty> recipients = side(event.recipients());
        boolean mutual = event.recipients().isEmpty() && actors.size() > 1 && MUTUAL.contains(event.type());
        List<Dyad> dyads = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            List<@Nullable EventParty> others = mutual ? actors.subList(i + 1, actors.size()) : recipients;
            for (EventParty other : others) {
                dyads.add(new Dyad(event, dyads.size(), actors.get(i), other));
            }
        }
        return List.copyOf(dyads);
    }

    private static List<@Nullable EventParty> side(List<EventParty> parties) {
        List<@Nullable EventParty> side = new ArrayList<>(parties.subList(0, Math.min(MOST_PARTIES, parties.size())));
        if (side.isEmpty()) {
            side.add(null);
        }
        return side;
    }

    /** The row's number, derived from the event's id. */
    long number() {
        return RowNumber.of(event.id(), Integer.toString(index));
    }

    static List<String> numbers(Event event) {
        return of(event).stream().map(dyad -> Long.toString(dyad.number())).toList();
    }
}
