// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
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
        projection.run("CREATE TEMP TABLE IF NOT EXISTS fresh_band (key BIGINT, day DATE, reading BIGINT)");
        projection.commit();
    }

    /** Groups the lines that were just put into the tables with what is there. */
    void group(List<Logged> lines) throws SQLException {
        projection.run("DELETE FROM fresh_band");
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        try (Rows bands = new Rows(connection, "band");
                Rows fresh = new Rows(connection, "temp", "fresh_band")) {
            for (Logged line : lines) {
                Reading reading = line.placed().reading();
                LocalDate day = line.rows().publishedDay();
                if (reading == null || reading.dropped || day == null) {
                    continue;
                }
                for (long band : line.rows().bands()) {
                    bands.add(band, day, reading.no);
                    fresh.add(band, day, reading.no);
                    first = day.isBefore(first) ? day : first;
                    last = day.isAfter(last) ? day : last;
                }
            }
        }
        if (!first.isAfter(last)) {
            regroup(joined(pairs(first.minusDays(DAYS), last.plusDays(DAYS))));
        }
    }

    /** Two readings that are near-copies. */
    private record Copies(long one, long other) {}

    /** Only keys are compared in the database: a condition on days would keep it from joining by key. */
    private List<Copies> pairs(LocalDate first, LocalDate last) throws SQLException {
        List<Copies> pairs = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT f.reading, n.reading, any_value(f.day),"
                + " any_value(n.day) FROM fresh_band f JOIN band n ON n.key = f.key WHERE n.day BETWEEN ? AND ?"
                + " GROUP BY f.reading, n.reading HAVING count(*) >= " + Shingles.SHARED_BANDS)) {
            query.setObject(1, first);
            query.setObject(2, last);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long apart = ChronoUnit.DAYS.between(
                            row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class));
                    if (row.getLong(1) != row.getLong(2) && Math.abs(apart) <= DAYS) {
                        pairs.add(new Copies(row.getLong(1), row.getLong(2)));
                    }
                }
            }
        }
        return pairs;
    }

    /** For each group that is joined to another, its new name. */
    private Map<Long, Long> joined(List<Copies> pairs) throws SQLException {
        if (pairs.isEmpty()) {
            return Map.of();
        }
        Map<Long, Long> groups = groups(pairs);
        Map<Long, Long> names = new TreeMap<>();
        for (Copies pair : pairs) {
            long one = name(names, groups.getOrDefault(pair.one, 0L));
            long other = name(names, groups.getOrDefault(pair.other, 0L));
            if (one != other) {
                names.put(Math.max(one, other), Math.min(one, other));
            }
        }
        names.replaceAll((was, next) -> name(names, next));
        return names;
    }

    private Map<Long, Long> groups(List<Copies> pairs) throws SQLException {
        projection.run("DELETE FROM regrouped");
        try (Rows rows = new Rows(connection, "temp", "regrouped")) {
            for (Copies pair : pairs) {
                rows.add(pair.one, 0L);
                rows.add(pair.other, 0L);
            }
        }
        Map<Long, Long> groups = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT no, text_group FROM reading WHERE no IN (SELECT was FROM regrouped)");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                groups.put(row.getLong(1), row.getLong(2));
            }
        }
        return groups;
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
