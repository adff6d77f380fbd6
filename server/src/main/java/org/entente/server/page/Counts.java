// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.EventQuery;
import org.entente.record.Events;
import org.entente.record.Facet;
import org.entente.record.FacetCounts;

/**
 * How many events fit, in all and by facet. Counting costs more than showing a page of rows, and people page, sort and come
 * back: the counts of the last questions are kept as long as the record stays the same. Thread-safe.
 */
final class Counts {
    /** Counts beside the events, in the order in which they are shown. */
    private static final List<Facet> FACETS = List.of(
            Facet.TYPE,
            Facet.ACTOR,
            Facet.RECIPIENT,
            Facet.YEAR,
            Facet.STATUS,
            Facet.PLACE,
            Facet.LANGUAGE,
            Facet.OUTLET);

    private static final int KEPT = 64;

    private final Map<String, Counted> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Counted> eldest) {
            return size() > KEPT;
        }
    };

    /** The counts of one question. */
    record Counted(long total, List<Facets.Counted> facets) {}

    /**
     * The counts, from before if there are any.
     *
     * @param state names the state of the record
     * @param query without limit, offset and order of interest: they change no count
     */
    Counted of(String state, EventQuery query, Events events) {
        String key = state + query;
        synchronized (kept) {
            Counted before = kept.get(key);
            if (before != null) {
                return before;
            }
        }
        FacetCounts counts = events.facets(query, FACETS);
        Counted counted = new Counted(
                counts.total(),
                counts.total() == 0
                        ? List.of()
                        : FACETS.stream()
                                .map(facet -> new Facets.Counted(
                                        facet, counts.byFacet().getOrDefault(facet, List.of())))
                                .toList());
        synchronized (kept) {
            kept.put(key, counted);
        }
        return counted;
    }
}
