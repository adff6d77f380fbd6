// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How many events fit a query.
 *
 * @param total all
 * @param byFacet for each facet asked for its values, most frequent first, then by value
 */
public record FacetCounts(long total, Map<Facet, List<Count>> byFacet) {
    /** What the facets' expressions and joins ask of an event. */
    static final String COLUMNS = "e.no, e.type, e.mode, e.status, e.first_day, e.place_country, e.quad, e.languages";

    public FacetCounts {
        byFacet = Map.copyOf(byFacet);
    }

    /** One statement: what fits is found once and kept for all facets. */
    static FacetCounts of(Tables tables, Conditions conditions, List<Facet> facets) {
        return of(
                "WITH fits AS MATERIALIZED (SELECT " + COLUMNS + " FROM event e WHERE " + conditions.sql() + "), ",
                facets,
                (sql, rows) -> tables.each(sql, conditions.values(), rows));
    }

    /** @param kept a table {@code fits} of what fits, with {@link #COLUMNS} */
    static FacetCounts of(Tables.Kept kept, List<Facet> facets) {
        return of("WITH ", facets, kept::each);
    }

    private static FacetCounts of(String fits, List<Facet> facets, BiConsumer<String, Tables.Rows> ask) {
        StringBuilder sql =
                new StringBuilder(fits + "counted AS (SELECT -1 AS facet, NULL AS value, count(*) AS n FROM fits");
        for (Facet facet : facets) {
            sql.append(" UNION ALL SELECT ")
                    .append(facet.ordinal())
                    .append(", ")
                    .append(facet.expression())
                    .append(facet.repeats() ? ", count(DISTINCT e.no)" : ", count(*)")
                    .append(" FROM fits e")
                    .append(facet.join())
                    .append(" GROUP BY 2");
        }
        sql.append(") SELECT facet, value, n FROM counted ORDER BY facet, n DESC, value");
        long[] total = {0};
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        facets.forEach(facet -> counts.put(facet, new ArrayList<>()));
        ask.accept(sql.toString(), row -> {
            int facet = row.getInt(1);
            if (facet < 0) {
                total[0] = row.getLong(3);
            } else {
                List<@Nullable String> value = new ArrayList<>();
                value.add(row.getString(2));
                counts.computeIfAbsent(Facet.values()[facet], f -> new ArrayList<>())
                        .add(new Count(value, row.getLong(3)));
            }
        });
        counts.replaceAll((facet, all) -> List.copyOf(all));
        return new FacetCounts(total[0], counts);
    }
}
