// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.entente.record.ClaimRow.PartyRow;

/** Counts claims by the countries of their parties, until they are written. Not thread-safe. */
final class ClaimCounts {
    private final Map<String, Map<String, Long>> byCountry = new TreeMap<>();

    /** Counts it once for each country. */
    void add(ClaimRow claim) {
        claim.parties().stream()
                .filter(party -> !party.side().equals("claimant"))
                .map(PartyRow::country)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(country ->
                        byCountry.computeIfAbsent(country, c -> new TreeMap<>()).merge(claim.kind(), 1L, Long::sum));
    }

    /** Writes what was counted. */
    void write(Connection connection) throws SQLException {
        try (Rows rows = new Rows(connection, "claim_count")) {
            for (Map.Entry<String, Map<String, Long>> country : byCountry.entrySet()) {
                for (Map.Entry<String, Long> kind : country.getValue().entrySet()) {
                    rows.add(country.getKey(), kind.getKey(), kind.getValue());
                }
            }
        }
        byCountry.clear();
    }
}
