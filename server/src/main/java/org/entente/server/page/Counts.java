// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.entente.record.EventQuery;
import org.entente.record.Facet;
import org.entente.record.FacetCounts;
import org.jspecify.annotations.Nullable;

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
    private static final Counted NOTHING = new Counted(null, null);

    private final Map<String, Counted> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Counted> eldest) {
            return size() > KEPT;
        }
    };

    /** What was counted of one question; the facets may be asked for without the total, and later. */
    private record Counted(@Nullable Long total, @Nullable List<Facets.Counted> facets) {}

    /**
     * How many events fit.
     *
     * @param state names the state of the record
     * @param query without limit, offset and order of interest: they change no count
     * @param count asked if it is not known
     */
    long total(String state, EventQuery query, LongSupplier count) {
        Counted before = kept(state + query);
        if (before.total != null) {
            return before.total;
        }
        long total = count.getAsLong();
        keep(state + query, new Counted(total, total == 0 ? List.of() : null));
        return total;
    }

    /** How many events fit by each facet; see {@link #total}. */
    List<Facets.Counted> facets(String state, EventQuery query, Function<List<Facet>, FacetCounts> count) {
        Counted before = kept(state + query);
        if (before.facets != null) {
            return before.facets;
        }
        FacetCounts counts = count.apply(FACETS);
        List<Facets.Counted> facets = counts.total() == 0
                ? List.of()
                : FACETS.stream()
                        .map(facet -> new Facets.Counted(facet, counts.byFacet().getOrDefault(facet, List.of())))
                        .toList();
        keep(state + query, new Counted(counts.total(), facets));
        return facets;
    }

    private Counted kept(String key) {
        synchronized (kept) {
            return kept.getOrDefault(key, NOTHING);
        }
    }

    private void keep(String key, Counted counted) {
        synchronized (kept) {
            kept.put(key, counted);
        }
    }
}
