// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.EventType;
import org.entente.record.MergedDays.Known;
import org.entente.record.MergedDays.Slice;
import org.entente.record.merge.Apart;
import org.entente.record.merge.Day;
import org.entente.record.merge.Happening;
import org.entente.record.merge.Merger;

/**
 * Keeps the tables of events in step with the claims: merges anew the types and days that were touched, and writes the
 * events that are not what they were. Not thread-safe.
 */
final class EventTables {
    /** Claims that are compared in one go, where days allow: bounds the memory that merging a whole archive takes. */
    private static final long CLAIMS_AT_ONCE = 25_000;

    /** So many days are taken for few enough claims without counting them. */
    private static final int FEW_DAYS = 31;

    private final Projection projection;
    private final Connection connection;
    private final MergedDays known;
    private Merger merger;

    EventTables(Projection projection, Apart apart) throws SQLException {
        this.merger = new Merger(apart);
        this.projection = projection;
        this.connection = projection.connection();
        this.known = new MergedDays(projection);
        projection.run("CREATE TEMP TABLE IF NOT EXISTS outdated (event BIGINT, day DATE)");
        projection.commit();
    }

    /** From now on these decisions hold; the events of these claims are merged anew. */
    void decide(Apart decisions, Set<Long> claims) throws SQLException {
        merger = new Merger(decisions);
        known.forget();
        for (long claim : claims) {
            projection.run(
                    "INSERT INTO touched SELECT DISTINCT type, day FROM claim WHERE kind = 'event' AND key = ?", claim);
        }
    }

    /** Days of one type on which events begin, first to last, inclusive. */
    record Days(EventType type, LocalDate first, LocalDate last) {
        List<Slice> slices(int before, int after) {
            return first.minusDays(before)
                    .datesUntil(last.plusDays(after + 1L))
                    .map(day -> new Slice(type, day))
                    .toList();
        }
    }

    /** Merges what was touched, in one transaction, and writes the history under this stamp. */
    void merge(String stamp) throws SQLException {
        if (!projection.unmerged()) {
            return;
        }
        Map<EventType, TreeSet<LocalDate>> touched = touched();
        touched.forEach((type, days) -> days.forEach(day -> known.touched(new Slice(type, day))));
        History history = new History(projection, stamp);
        try (EventRows rows = new EventRows(connection)) {
            List<Days> group = new ArrayList<>();
            long claims = 0;
            for (Map.Entry<EventType, TreeSet<LocalDate>> type : touched.entrySet()) {
                for (Days days : ranges(type.getKey(), type.getValue())) {
                    for (Part part : parts(days)) {
                        claims += part.claims;
                        group.add(part.days);
                        if (claims > CLAIMS_AT_ONCE) {
                            merge(group, rows, history);
                            group.clear();
                            claims = 0;
                        }
                    }
                }
            }
            merge(group, rows, history);
        }
        history.write();
        projection.run("DELETE FROM touched");
        projection.commit();
    }

    private void merge(List<Days> group, EventRows rows, History history) throws SQLException {
        List<Slice> read = new ArrayList<>();
        List<Slice> begun = new ArrayList<>();
        for (Days days : group) {
            read.addAll(days.slices(Merger.DAYS_BACK, Merger.SPAN));
            begun.addAll(days.slices(0, 0));
        }
        Map<Slice, Day> claims = known.claims(read, merger);
        Map<Slice, Map<Long, Known>> before = known.events(begun);
        List<Difference> differences = group.parallelStream()
                .map(days -> new Difference(days, before, merged(days, claims)))
                .toList();
        Map<Long, LocalDate> outdated = new TreeMap<>();
        for (Difference difference : differences) {
            difference.now().forEach(known::now);
            difference.outdated().forEach((event, was) -> {
                outdated.put(event, was.day());
                history.before(event, was.event());
            });
        }
        remove(outdated);
        for (Difference difference : differences) {
            for (EventRow row : difference.changed()) {
                rows.add(row);
                history.now(row);
            }
        }
        known.trim();
    }

    private List<Happening> merged(Days days, Map<Slice, Day> claims) {
        SortedMap<LocalDate, Day> near = new TreeMap<>();
        days.slices(Merger.DAYS_BACK, Merger.SPAN)
                .forEach(slice -> near.put(slice.day(), Objects.requireNonNull(claims.get(slice))));
        return merger.merge(near);
    }

    private Map<EventType, TreeSet<LocalDate>> touched() throws SQLException {
        Map<EventType, TreeSet<LocalDate>> days = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT DISTINCT type, day FROM touched");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                days.computeIfAbsent(EventType.valueOf(row.getString(1)), t -> new TreeSet<>())
                        .add(row.getObject(2, LocalDate.class));
            }
        }
        return days;
    }

    /** The days on which events may begin that a touched day can change. */
    private static List<Days> ranges(EventType type, TreeSet<LocalDate> touched) {
        List<Days> ranges = new ArrayList<>();
        for (LocalDate day : touched) {
            Days next = new Days(type, day.minusDays(Merger.SPAN), day.plusDays(Merger.DAYS_BACK));
            Days last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && !next.first.isAfter(last.last.plusDays(1))) {
                ranges.set(ranges.size() - 1, new Days(type, last.first, next.last));
            } else {
                ranges.add(next);
            }
        }
        return ranges;
    }

    /** Days and how many claims they have, where that was counted. */
    private record Part(Days days, long claims) {}

    /** Divides many days so that each part has a bounded number of claims, where its days allow. */
    private List<Part> parts(Days days) throws SQLException {
        if (days.first.plusDays(FEW_DAYS).isAfter(days.last)) {
            return List.of(new Part(days, 0));
        }
        Map<LocalDate, Long> counts = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT day, count(*) FROM claim WHERE kind = 'event' AND type = ? AND day BETWEEN ? AND ? GROUP BY day")) {
            query.setObject(1, days.type.name());
            query.setObject(2, days.first);
            query.setObject(3, days.last);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getObject(1, LocalDate.class), row.getLong(2));
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        LocalDate first = days.first;
        long claims = 0;
        for (Map.Entry<LocalDate, Long> day : counts.entrySet()) {
            claims += day.getValue();
            if (claims > CLAIMS_AT_ONCE) {
                parts.add(new Part(new Days(days.type, first, day.getKey()), claims));
                first = day.getKey().plusDays(1);
                claims = 0;
            }
        }
        if (!first.isAfter(days.last)) {
            parts.add(new Part(new Days(days.type, first, days.last), claims));
        }
        return parts;
    }

    /** Only under its old day: an event of the same number may have been written anew under another. */
    private void remove(Map<Long, LocalDate> outdated) throws SQLException {
        if (outdated.isEmpty()) {
            return;
        }
        projection.run("DELETE FROM outdated");
        try (Rows rows = new Rows(connection, "temp", "outdated")) {
            for (Map.Entry<Long, LocalDate> event : outdated.entrySet()) {
                rows.add(event.getKey(), event.getValue());
            }
        }
        LocalDate first = Collections.min(outdated.values());
        LocalDate last = Collections.max(outdated.values());
        for (String table : List.of("mention", "event_party", "tie", "event")) {
            projection.run(
                    "DELETE FROM " + table + " WHERE day BETWEEN ? AND ? AND "
                            + (table.equals("event") ? "no" : "event") + " IN (SELECT event FROM outdated)",
                    first,
                    last);
        }
    }
}
