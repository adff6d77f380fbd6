// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.record.ArticleTables.Logged;
import org.entente.record.Placement.Reading;
import org.entente.record.text.Shingles;
import org.jspecify.annotations.Nullable;

/**
 * Keeps near-copies of one text in one group: those that are linked, directly or through others, whatever version of an
 * article they are. A group is named after the lowest of its texts, so the order of arrival has no say. Not thread-safe.
 */
final class TextGroups {
    /** Agency texts are reprinted within days; older ones are not compared, so the cost of an article stays flat. */
    private static final int DAYS = 7;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Projection projection;
    private final Connection connection;

    TextGroups(Projection projection) throws SQLException {
        this.projection = projection;
        this.connection = projection.connection();
        projection.run("CREATE TEMP TABLE IF NOT EXISTS regrouped (was BIGINT, is_now BIGINT)");
        projection.run("CREATE TEMP TABLE IF NOT EXISTS fresh_band (key BIGINT, reading BIGINT, day DATE)");
        projection.commit();
    }

    /**
     * The groups of lines that are about to be put into the tables, by the numbers of their readings. Groups of the tables
     * that these texts join take their new names.
     */
    Map<Long, Long> group(List<Logged> lines) throws SQLException {
        Map<Long, Long> groups = new HashMap<>();
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        projection.run("DELETE FROM fresh_band");
        try (Rows bands = new Rows(connection, "band");
                Rows fresh = new Rows(connection, "temp", "fresh_band")) {
            for (Logged line : lines) {
                Reading reading = line.placed().reading();
                if (reading == null || reading.dropped) {
                    continue;
                }
                LocalDate day = line.rows().publishedDay();
                groups.put(reading.no, name(line.rows(), day));
                long[] keys = line.rows().bands();
                if (day == null || keys.length == 0) {
                    continue;
                }
                bands.add(reading.no, day, keys);
                for (long key : keys) {
                    fresh.add(key, reading.no, day);
                }
                first = day.isBefore(first) ? day : first;
                last = day.isAfter(last) ? day : last;
            }
        }
        if (!first.isAfter(last)) {
            join(groups, pairs(first.minusDays(DAYS), last.plusDays(DAYS)));
        }
        return groups;
    }

    /** Of a text alone: the same words of another day are another text, unless they are linked to it. */
    private static long name(LineRows text, @Nullable LocalDate day) {
        long content = HexFormat.fromHexDigitsToLong(text.content());
        return day == null || text.bands().length == 0 ? content : content ^ day.toEpochDay() * SPREAD;
    }

    /** Two readings that are near-copies. */
    private record Copies(long one, long other) {}

    /** Only keys are compared in the database: a condition on days would keep it from joining by key. */
    private List<Copies> pairs(LocalDate first, LocalDate last) throws SQLException {
        List<Copies> pairs = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT f.reading, n.reading, date_diff('day', any_value(f.day), any_value(n.day)) FROM fresh_band f JOIN"
                        + " (SELECT reading, day, unnest(keys) AS key FROM band WHERE day BETWEEN ? AND ?) n ON n.key = f.key"
                        + " WHERE f.reading <> n.reading GROUP BY f.reading, n.reading HAVING count(*) >= "
                        + Shingles.SHARED_BANDS)) {
            query.setObject(1, first);
            query.setObject(2, last);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (Math.abs(row.getLong(3)) <= DAYS) {
                        pairs.add(new Copies(row.getLong(1), row.getLong(2)));
                    }
                }
            }
        }
        return pairs;
    }

    /** Gives each group that is joined to another its new name, in the tables and among the fresh ones. */
    private void join(Map<Long, Long> fresh, List<Copies> pairs) throws SQLException {
        Map<Long, Long> known = known(fresh, pairs);
        Map<Long, Long> names = new TreeMap<>();
        for (Copies pair : pairs) {
            Long first = fresh.get(pair.one);
            Long second = fresh.containsKey(pair.other) ? fresh.get(pair.other) : known.get(pair.other);
            if (first == null || second == null) {
                // Of a reading that is gone.
                continue;
            }
            long one = name(names, first);
            long other = name(names, second);
            if (one != other) {
                names.put(Math.max(one, other), Math.min(one, other));
            }
        }
        names.replaceAll((was, next) -> name(names, next));
        fresh.replaceAll((reading, group) -> names.getOrDefault(group, group));
        names.keySet().retainAll(new HashSet<>(known.values()));
        regroup(names);
    }

    /** The groups of the readings of these pairs that the tables have. */
    private Map<Long, Long> known(Map<Long, Long> fresh, List<Copies> pairs) throws SQLException {
        Map<Long, Long> groups = new HashMap<>();
        Set<Long> old = new TreeSet<>();
        pairs.stream().map(Copies::other).filter(no -> !fresh.containsKey(no)).forEach(old::add);
        if (old.isEmpty()) {
            return groups;
        }
        projection.run("DELETE FROM regrouped");
        try (Rows rows = new Rows(connection, "temp", "regrouped")) {
            for (long reading : old) {
                rows.add(reading, 0L);
            }
        }
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
