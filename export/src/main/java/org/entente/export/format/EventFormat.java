// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.record.Event;
import org.entente.record.EventQuery;

/** A format whose rows are events. */
public interface EventFormat extends TextFormat<Event> {
    /** Said to have happened, now or long ago. */
    Set<String> HAPPENED = Set.of("asserted", "historical");

    /** Whether a reader can see that an event is only planned, feared or denied. */
    default boolean tellsStatus() {
        return false;
    }

    /** The order of its rows, if the format has one; else that of the question. */
    default Optional<EventQuery.Order> order() {
        return Optional.empty();
    }

    /** A format that cannot tell the status holds what happened; one without a place for days left out needs a day. */
    @Override
    default Optional<String> refusal(Event event) {
        if (!tellsStatus() && !HAPPENED.contains(event.status())) {
            return Optional.of("status " + event.status() + ", which the format cannot tell");
        }
        return event.from() == null ? Optional.of("no day is known") : Optional.empty();
    }

    @Override
    default List<String> ids(Event event) {
        return List.of(event.id());
    }
}
