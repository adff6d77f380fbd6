// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.record.Change.Kind;
import org.entente.record.MergedDays.Known;

/**
 * Compares the events before and after a merging and writes what changed. It remembers those that are
 * no longer what they were, and those that are new or changed. Not thread-safe.
 */
final class History {
    private final Projection projection;
    private final String stamp;
    private final Map<Long, Set<Long>> claimsBefore = new TreeMap<>();
    private final Map<Long, Long> eventBefore = new HashMap<>();
    private final Map<Long, Long> digests = new HashMap<>();
    private final Map<Long, Now> now = new LinkedHashMap<>();
    private final Rows rows;
    private long no;

    private record Now(Set<Long> claims, long digest) {}

    History(Projection projection, String stamp) throws SQLException {
        this.projection = projection;
        this.stamp = stamp;
        this.no = projection.number("SELECT coalesce(max(no), 0) + 1 FROM change");
        this.rows = new Rows(projection.connection(), "change");
    }

    /** Remembers an event that is no longer what it was. */
    void before(long event, Known was) {
        claimsBefore.put(event, was.claims());
        digests.put(event, was.digest());
        was.claims().forEach(claim -> eventBefore.put(claim, event));
    }

    /** Takes an event as it now is. */
    void now(EventRow event) {
        now.put(event.no(), new Now(event.claims(), event.digest()));
    }

    void write() throws SQLException {
        Map<Long, Set<Long>> nowOf = new TreeMap<>();
        for (Map.Entry<Long, Now> event : now.entrySet()) {
            for (long before : before(event.getValue())) {
                nowOf.computeIfAbsent(before, b -> new TreeSet<>()).add(event.getKey());
            }
        }
        for (Map.Entry<Long, Set<Long>> before : claimsBefore.entrySet()) {
            Set<Long> heirs = nowOf.getOrDefault(before.getKey(), Set.of());
            if (heirs.isEmpty()) {
                write(Kind.WITHDRAWN, before.getKey(), Set.of(), "no article tells it any more");
            } else if (heirs.size() > 1) {
                write(Kind.SPLIT, before.getKey(), heirs, "into " + heirs.size());
            }
        }
        for (Map.Entry<Long, Now> event : now.entrySet()) {
            changed(event.getKey(), event.getValue(), nowOf);
        }
        rows.close();
    }

    private Set<Long> before(Now event) {
        return event.claims.stream()
                .filter(eventBefore::containsKey)
                .map(eventBefore::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void changed(long event, Now state, Map<Long, Set<Long>> nowOf) throws SQLException {
        Set<Long> before = before(state);
        if (before.isEmpty()) {
            write(Kind.ADDED, event, Set.of(), mentions(state.claims.size()));
            return;
        }
        Set<Long> others = new TreeSet<>(before);
        others.remove(event);
        if (before.size() > 1) {
            write(Kind.MERGED, event, others, mentions(state.claims.size()));
            return;
        }
        long only = before.iterator().next();
        boolean splitOff = nowOf.getOrDefault(only, Set.of()).size() > 1;
        if (only != event && !splitOff || only == event && digests.getOrDefault(event, 0L) != state.digest) {
            write(Kind.CHANGED, event, others, difference(claimsBefore.getOrDefault(only, Set.of()), state.claims));
        }
    }

    private static String difference(Set<Long> before, Set<Long> now) {
        long came = now.stream().filter(c -> !before.contains(c)).count();
        long went = before.stream().filter(c -> !now.contains(c)).count();
        return came == 0 && went == 0
                ? "its fields"
                : (came > 0 ? came + " more mentions" : "")
                        + (came > 0 && went > 0 ? ", " : "")
                        + (went > 0 ? went + " mentions withdrawn" : "");
    }

    private static String mentions(int count) {
        return count == 1 ? "one mention" : count + " mentions";
    }

    private void write(Kind kind, long event, Set<Long> others, String what) throws SQLException {
        rows.add(
                no++,
                stamp,
                kind.code(),
                event,
                others.stream().map(EventId::of).collect(Collectors.joining(" ")),
                what);
    }
}
