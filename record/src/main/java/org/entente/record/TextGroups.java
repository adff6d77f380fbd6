// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.record.ArticleTables.Logged;
import org.entente.record.Placement.Reading;
import org.entente.record.text.Shingles;

/**
 * Keeps near-copies of one text in one group: those that are linked, directly or through others, whatever version of an
 * article they are. A group is named after the lowest of its texts' hashes, so the order of arrival has no say. Not
 * thread-safe.
 */
final class TextGroups {
    /** Agency texts are reprinted within days; older ones are not compared, so the cost of an article stays flat. */
    private static final int DAYS = 7;

    private final Projection projection;
    private final Connection connection;

    TextGroups(Projection projection) throws SQLException {
        this.projection = projection;
        this.connection = projection.connection();
        projection.run("CREATE TEMP TABLE IF NOT EXISTS regrouped (was BIGINT, is_now BIGINT)");
        projection.commit();
    }

    /** Groups the lines that were just put into the tables with what is there. */
    void group(List<Logged> lines, long firstNew) throws SQLException {
        boolean any = false;
        try (Rows bands = new Rows(connection, "band")) {
            for (Logged line : lines) {
                Reading reading = line.placed().reading();
                if (reading != null && !reading.dropped && line.rows().publishedDay() != null) {
                    for (long band : line.rows().bands()) {
                        bands.add(band, line.rows().publishedDay(), reading.no);
                        any = true;
                    }
                }
            }
        }
        if (any) {
            regroup(links(firstNew));
        }
    }

    /** For each group that is joined to another, its new name. */
    private Map<Long, Long> links(long firstNew) throws SQLException {
        Map<Long, Long> names = new TreeMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("WITH fresh AS (SELECT * FROM band WHERE reading >= ?),"
                        + " near AS (SELECT * FROM band WHERE day BETWEEN (SELECT min(day) - " + DAYS
                        + " FROM fresh) AND"
                        + " (SELECT max(day) + " + DAYS
                        + " FROM fresh)), pairs AS (SELECT f.reading AS one, n.reading AS other"
                        + " FROM fresh f JOIN near n ON n.key = f.key AND n.reading < f.reading AND n.day BETWEEN f.day - "
                        + DAYS
                        + " AND f.day + " + DAYS + " GROUP BY ALL HAVING count(*) >= " + Shingles.SHARED_BANDS + ")"
                        + " SELECT DISTINCT a.text_group, b.text_group FROM pairs JOIN reading a ON a.no = one"
                        + " JOIN reading b ON b.no = other WHERE a.text_group <> b.text_group")) {
            query.setLong(1, firstNew);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long one = name(names, row.getLong(1));
                    long other = name(names, row.getLong(2));
                    if (one != other) {
                        names.put(Math.max(one, other), Math.min(one, other));
                    }
                }
            }
        }
        names.replaceAll((was, next) -> name(names, next));
        return names;
    }

    private static long name(Map<Long, Long> names, long group) {
        long name = group;
        while (names.containsKey(name)) {
            name = names.getOrDefault(name, name);
        }
        return name;
    }

    private void regroup(Map<Long, Long> names) throws SQLException {
        if (names.isEmpty()) {
            return;
        }
        projection.run("DELETE FROM regrouped");
        try (Rows rows = new Rows(connection, "temp", "regrouped")) {
            for (Map.Entry<Long, Long> name : names.entrySet()) {
                rows.add(name.getKey(), name.getValue());
            }
        }
        projection.run(
                "INSERT INTO touched SELECT DISTINCT c.type, c.day FROM claim c JOIN reading r ON r.no = c.reading"
                        + " JOIN regrouped g ON g.was = r.text_group WHERE c.kind = 'event' AND r.\"current\"");
        projection.run("UPDATE reading SET text_group = g.is_now FROM regrouped g WHERE g.was = text_group");
    }
}
