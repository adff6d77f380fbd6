// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.model.EventType;
import org.entente.record.merge.Day;
import org.entente.record.merge.Happening;
import org.entente.record.merge.Merger;
import org.entente.record.merge.Telling;
import org.jspecify.annotations.Nullable;

/**
 * The claims and events of the days last merged, so that a day that news comes in for again and again is not read again
 * and again. It shows what the tables hold as long as every change of a day is told. Not thread-safe.
 */
final class MergedDays {
    /** Claims kept, some thousand bytes each: two weeks of several thousand articles a day. */
    private static final int MOST = 100_000;

    private final Projection projection;
    private final Map<Slice, Kept> days = new LinkedHashMap<>(16, 0.75f, true);

    MergedDays(Projection projection) throws SQLException {
        this.projection = projection;
        projection.run("CREATE TEMP TABLE IF NOT EXISTS wanted_day (type VARCHAR, day DATE)");
        projection.run("CREATE TEMP TABLE IF NOT EXISTS wanted_claim (no BIGINT, reading BIGINT)");
        projection.commit();
    }

    /** One type on one day. */
    record Slice(EventType type, LocalDate day) implements Comparable<Slice> {
        private static final Comparator<Slice> ORDER =
                Comparator.comparing(Slice::type).thenComparing(Slice::day);

        @Override
        public int compareTo(Slice other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * An event as the tables have it.
     *
     * @param claims the keys of its claims, {@code rows} the numbers of their rows
     * @param happening what it was made from; null if that was in another session
     */
    record Known(
            long digest,
            Set<Long> claims,
            Set<Long> rows,
            @Nullable Happening happening) {}

    /** What is known; null is not known yet. */
    private static final class Kept {
        private @Nullable Day claims;
        private @Nullable Map<Long, Known> events;
    }

    private Kept day(Slice slice) {
        return days.computeIfAbsent(slice, s -> new Kept());
    }

    /** Claims of this day came or went. */
    void touched(Slice slice) {
        day(slice).claims = null;
    }

    /** Other decisions hold now. */
    void forget() {
        days.clear();
    }

    /** The events of a day are now these. */
    void now(Slice slice, Map<Long, Known> events) {
        day(slice).events = events;
    }

    /** The claims of each of these days, joined among themselves; those that are not known are read at once. */
    Map<Slice, Day> claims(Collection<Slice> wanted, Merger merger) throws SQLException {
        TreeSet<Slice> missing = want(wanted, day -> day.claims == null);
        if (!missing.isEmpty()) {
            Map<Slice, List<Telling>> read = new HashMap<>();
            for (Telling telling : Tellings.wanted(projection, first(missing), last(missing))) {
                read.computeIfAbsent(new Slice(telling.type(), telling.day()), s -> new ArrayList<>())
                        .add(telling);
            }
            Map<Slice, Day> joined = missing.parallelStream()
                    .collect(
                            Collectors.toMap(slice -> slice, slice -> merger.day(read.getOrDefault(slice, List.of()))));
            joined.forEach((slice, day) -> day(slice).claims = day);
        }
        Map<Slice, Day> found = new HashMap<>();
        wanted.forEach(slice -> found.put(slice, Objects.requireNonNull(day(slice).claims)));
        return found;
    }

    /** The events of each of these days by number; those that are not known are read at once. */
    Map<Slice, Map<Long, Known>> events(Collection<Slice> wanted) throws SQLException {
        TreeSet<Slice> missing = want(wanted, day -> day.events == null);
        if (!missing.isEmpty()) {
            missing.forEach(slice -> day(slice).events = new TreeMap<>());
            readEvents(first(missing), last(missing));
        }
        Map<Slice, Map<Long, Known>> found = new HashMap<>();
        wanted.forEach(slice -> found.put(slice, Objects.requireNonNull(day(slice).events)));
        return found;
    }

    private TreeSet<Slice> want(Collection<Slice> wanted, Predicate<Kept> unknown) throws SQLException {
        TreeSet<Slice> missing = new TreeSet<>();
        wanted.stream().filter(slice -> unknown.test(day(slice))).forEach(missing::add);
        projection.run("DELETE FROM wanted_day");
        try (Rows rows = new Rows(projection.connection(), "temp", "wanted_day")) {
            for (Slice slice : missing) {
                rows.add(slice.type.name(), slice.day);
            }
        }
        return missing;
    }

    private static LocalDate first(Collection<Slice> slices) {
        return slices.stream().map(Slice::day).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }

    private static LocalDate last(Collection<Slice> slices) {
        return slices.stream().map(Slice::day).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    private void readEvents(LocalDate first, LocalDate last) throws SQLException {
        try (PreparedStatement query = projection
                .connection()
                .prepareStatement("SELECT e.type, e.day, e.no, e.digest, m.key, m.claim FROM event e"
                        + " JOIN wanted_day w ON w.type = e.type AND w.day = e.day JOIN mention m ON m.event = e.no"
                        + " WHERE e.day BETWEEN ? AND ? AND m.day BETWEEN ? AND ?")) {
            for (int i = 0; i < 4; i++) {
                query.setObject(i + 1, i % 2 == 0 ? first : last);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Slice slice = new Slice(EventType.valueOf(row.getString(1)), row.getObject(2, LocalDate.class));
                    long digest = row.getLong(4);
                    Known event = Objects.requireNonNull(day(slice).events)
                            .computeIfAbsent(
                                    row.getLong(3), e -> new Known(digest, new TreeSet<>(), new TreeSet<>(), null));
                    event.claims.add(row.getLong(5));
                    event.rows.add(row.getLong(6));
                }
            }
        }
    }

    /** Lets go of the days that were not wanted for longest. */
    void trim() {
        int kept = 0;
        List<Slice> byUse = new ArrayList<>(days.keySet());
        for (int i = byUse.size() - 1; i >= 0; i--) {
            Day claims = Objects.requireNonNull(days.get(byUse.get(i))).claims;
            kept += 1 + (claims == null ? 0 : claims.claims());
            if (kept > MOST) {
                byUse.subList(0, i + 1).forEach(days::remove);
                return;
            }
        }
    }
}
