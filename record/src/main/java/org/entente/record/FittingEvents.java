// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The events that fit a query, held until closed. For one thread at a time. */
public final class FittingEvents implements AutoCloseable {
    private final Tables tables;
    private final Tables.Kept kept;

    FittingEvents(Tables tables, Tables.Kept kept) {
        this.tables = tables;
        this.kept = kept;
    }

    /** How many they are. */
    public long count() {
        long[] count = {0};
        kept.each("SELECT count(*) FROM fits", row -> count[0] = row.getLong(1));
        return count[0];
    }

    /** Some of them, each with one mention; see {@link Events#find(EventQuery, String, Consumer)}. */
    public void find(EventQuery.Order order, long limit, long offset, String language, Consumer<Event> sink) {
        List<Long> numbers = new ArrayList<>();
        kept.each(
                "SELECT e.no FROM fits e ORDER BY " + Events.order(order) + " LIMIT " + limit + " OFFSET " + offset,
                row -> numbers.add(row.getLong(1)));
        List<EventDetails.Head> heads = new ArrayList<>();
        Events.heads(tables, numbers, order, row -> heads.add(EventDetails.head(row)));
        new EventDetails(tables, language, sink).give(heads);
    }

    /** How many they are for each value of each facet. */
    public FacetCounts facets(List<Facet> facets) {
        return FacetCounts.of(kept, facets);
    }

    @Override
    public void close() {
        kept.close();
    }
}
