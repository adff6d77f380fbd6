// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.EventType;
import org.entente.record.merge.Apart;
import org.entente.record.merge.Happening;
import org.entente.record.merge.Merger;
import org.entente.record.merge.Telling;

/**
 * Keeps the tables of events in step with the claims: merges anew the types and days that were touched, and no others.
 * Not thread-safe.
 */
final class EventTables {
    /** Claims that are compared in one go; a day is never divided. */
    private static final long CLAIMS_AT_ONCE = 50_000;

    private final Projection projection;
    private final Connection connection;
    private Merger merger;

    EventTables(Projection projection, Apart apart) throws SQLException {
        this.merger = new Merger(apart);
        this.projection = projection;
        this.connection = projection.connection();
        projection.run("CREATE TEMP TABLE IF NOT EXISTS outdated (event BIGINT)");
        projection.commit();
    }

    /** From now on these decisions hold; the claim's events are merged anew at the next merging. */
    void decide(Apart apart, long claim) throws SQLException {
        merger = new Merger(apart);
        projection.run(
                "INSERT INTO touched SELECT DISTINCT type, day FROM claim WHERE kind = 'event' AND key = ?", claim);
    }

    /** First to last day, inclusive. */
    record Days(LocalDate first, LocalDate last) {}

    /** Merges what was touched, in one transaction, and writes the history under this stamp. */
    void merge(String stamp) throws SQLException {
        if (!projection.unmerged()) {
            return;
        }
        Map<EventType, List<Days>> touched = touched();
        History history = new History(projection, stamp);
        for (Map.Entry<EventType, List<Days>> type : touched.entrySet()) {
            for (Days days : type.getValue()) {
                history.before(type.getKey(), days);
            }
        }
        remove(touched);
        try (EventRows rows = new EventRows(connection)) {
            for (Map.Entry<EventType, List<Days>> type : touched.entrySet()) {
                for (Days days : type.getValue()) {
                    for (Days part : parts(type.getKey(), days)) {
                        merge(type.getKey(), part, rows, history);
                    }
                }
            }
        }
        history.write();
        projection.run("DELETE FROM touched");
        projection.commit();
    }

    private void merge(EventType type, Days days, EventRows rows, History history) throws SQLException {
        Collection<Telling> claims =
                Tellings.of(connection, type, days.first.minusDays(Merger.DAYS_BACK), days.last.plusDays(Merger.SPAN));
        for (Happening happening : merger.merge(claims)) {
            LocalDate day = happening.day();
            if (!day.isBefore(days.first) && !day.isAfter(days.last)) {
                EventRow row = EventRow.of(happening);
                rows.add(row);
                history.now(row);
            }
        }
    }

    /** The days on which events may begin that a touched day can change. */
    private Map<EventType, List<Days>> touched() throws SQLException {
        Map<EventType, TreeSet<LocalDate>> days = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT DISTINCT type, day FROM touched");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                days.computeIfAbsent(EventType.valueOf(row.getString(1)), t -> new TreeSet<>())
                        .add(row.getObject(2, LocalDate.class));
            }
        }
        Map<EventType, List<Days>> ranges = new TreeMap<>();
        days.forEach((type, touched) -> ranges.put(type, ranges(touched)));
        return ranges;
    }

    private static List<Days> ranges(TreeSet<LocalDate> touched) {
        List<Days> ranges = new ArrayList<>();
        for (LocalDate day : touched) {
            Days next = new Days(day.minusDays(Merger.SPAN), day.plusDays(Merger.DAYS_BACK));
            Days last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && !next.first.isAfter(last.last.plusDays(1))) {
                ranges.set(ranges.size() - 1, new Days(last.first, next.last));
            } else {
                ranges.add(next);
            }
        }
        return ranges;
    }

    /** Divides many days so that each part has a bounded number of claims, where its days allow. */
    private List<Days> parts(EventType type, Days days) throws SQLException {
        Map<LocalDate, Long> counts = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT day, count(*) FROM claim WHERE kind = 'event' AND type = ? AND day BETWEEN ? AND ? GROUP BY day")) {
            query.setObject(1, type.name());
            query.setObject(2, days.first);
            query.setObject(3, days.last);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getObject(1, LocalDate.class), row.getLong(2));
                }
            }
        }
        List<Days> parts = new ArrayList<>();
        LocalDate first = days.first;
        long claims = 0;
        for (Map.Entry<LocalDate, Long> day : counts.entrySet()) {
            claims += day.getValue();
            if (claims > CLAIMS_AT_ONCE) {
                parts.add(new Days(first, day.getKey()));
                first = day.getKey().plusDays(1);
                claims = 0;
            }
        }
        if (!first.isAfter(days.last)) {
            parts.add(new Days(first, days.last));
        }
        return parts;
    }

    private void remove(Map<EventType, List<Days>> touched) throws SQLException {
        if (projection.number("SELECT count(*) FROM (SELECT 1 FROM event LIMIT 1)") == 0) {
            return;
        }
        projection.run("DELETE FROM outdated");
        for (Map.Entry<EventType, List<Days>> type : touched.entrySet()) {
            for (Days days : type.getValue()) {
                projection.run(
                        "INSERT INTO outdated SELECT no FROM event WHERE type = ? AND day BETWEEN ? AND ?",
                        type.getKey().name(),
                        days.first,
                        days.last);
            }
        }
        projection.run("DELETE FROM mention WHERE event IN (SELECT event FROM outdated)");
        projection.run("DELETE FROM event_party WHERE event IN (SELECT event FROM outdated)");
        projection.run("DELETE FROM event WHERE no IN (SELECT event FROM outdated)");
    }
}
