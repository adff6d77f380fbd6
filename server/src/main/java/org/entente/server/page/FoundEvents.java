// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.Event;
import org.entente.record.EventQuery;
import org.entente.record.Events;
import org.entente.record.FittingEvents;
import org.entente.server.query.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the record shows, looked for when it is asked: the events that fit once for rows and counts, and not at all
 * for counts that are known. For one thread.
 */
final class FoundEvents implements AutoCloseable {
    private final Events events;
    private final Counts counts;
    private final String state;
    private final Asked asked;
    private final String language;
    /** The order changes no count. */
    private final EventQuery all;

    private @Nullable FittingEvents fitting;

    /** @param state names the state of the record */
    FoundEvents(Events events, Counts counts, String state, Asked asked, String language) {
        this.events = events;
        this.counts = counts;
        this.state = state;
        this.asked = asked;
        this.language = language;
        this.all = asked.events().order(EventQuery.Order.NEWEST).build();
    }

    /** Counts of the whole record. */
    List<Facets.Counted> known() {
        EventQuery whole = EventQuery.where().build();
        return counts.facets(state, whole, facets -> events.facets(whole, facets));
    }

    /** Events that fit. */
    long total() {
        return counts.total(state, all, () -> fitting().count());
    }

    /** Those on this page. */
    List<Event> events() {
        List<Event> shown = new ArrayList<>();
        EventQuery query =
                asked.events().limit(asked.size()).offset(asked.offset()).build();
        if (fitting == null) {
            events.find(query, language, shown::add);
        } else {
            fitting.find(query.order(), asked.size(), asked.offset(), language, shown::add);
        }
        return shown;
    }

    /** Counts of those that fit. */
    List<Facets.Counted> facets() {
        return counts.facets(state, all, facets -> fitting().facets(facets));
    }

    private FittingEvents fitting() {
        FittingEvents found = fitting;
        if (found == null) {
            found = events.fitting(all);
            fitting = found;
        }
        return found;
    }

    @Override
    public void close() {
        if (fitting != null) {
            fitting.close();
        }
    }
}
