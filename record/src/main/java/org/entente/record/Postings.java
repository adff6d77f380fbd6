// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.record.text.Hash;

/**
 * Which claims have which word in their sentence, by stem: gathers the words of many claims before it writes them, so that
 * a word is looked up in few rows. Not thread-safe.
 */
final class Postings {
    private final Map<Long, List<Long>> claims = new TreeMap<>();

    /** @param stems with spaces between, as the tables have them */
    void add(long claim, String stems) {
        for (String stem : stems.strip().split(" ", -1)) {
            if (!stem.isEmpty()) {
                claims.computeIfAbsent(Hash.of(stem), w -> new ArrayList<>()).add(claim);
            }
        }
    }

    /** Writes what was gathered. */
    void write(Connection connection) throws SQLException {
        if (claims.isEmpty()) {
            return;
        }
        try (Rows rows = new Rows(connection, "posting")) {
            for (Map.Entry<Long, List<Long>> word : claims.entrySet()) {
                rows.add(
                        word.getKey(),
                        word.getValue().stream().mapToLong(c -> c).toArray());
            }
        }
        claims.clear();
    }
}
