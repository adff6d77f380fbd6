// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.record.merge.Happening.Member;

/** Finds the happenings that claims tell. Immutable, thread-safe. */
public final class Merger {
    /** What a claim's event can reach back: events of a day depend on claims of this many days before, not on others. */
    public static final int DAYS_BACK = 5;

    /** The most days that one event's claims lie apart. */
    public static final int SPAN = 3;

    private static final double ENOUGH = 2;

    /** The happenings of claims of one type, whatever their order. */
    public List<Happening> merge(Collection<Telling> claims) {
        Map<java.time.LocalDate, List<Telling>> days = new TreeMap<>();
        claims.forEach(
                c -> days.computeIfAbsent(c.day(), d -> new ArrayList<>()).add(c));
        List<Happening> happenings = new ArrayList<>();
        days.values().forEach(day -> happenings.addAll(ofOneDay(day)));
        return happenings;
    }

    private static List<Happening> ofOneDay(List<Telling> day) {
        List<List<Member>> groups = new ArrayList<>();
        day.sort(Comparator.comparingInt(Merger::vagueness).thenComparingLong(Telling::key));
        for (Telling telling : day) {
            List<Member> best = null;
            double most = ENOUGH;
            String why = "";
            for (List<Member> group : groups) {
                Optional<Likeness> likeness = toAll(telling, group);
                if (likeness.isPresent() && likeness.get().points() >= most) {
                    most = likeness.get().points();
                    best = group;
                    why = String.join(", ", likeness.get().reasons());
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                groups.add(best);
            }
            best.add(new Member(telling, why.isEmpty() ? "alone" : "same day, " + why));
        }
        return groups.stream().map(Happening::new).toList();
    }

    private static Optional<Likeness> toAll(Telling telling, List<Member> group) {
        Optional<Likeness> best = Optional.empty();
        for (Member member : group) {
            Optional<Likeness> one = member.telling().article().equals(telling.article())
                    ? Optional.empty()
                    : Likeness.of(telling, member.telling());
            if (one.isEmpty()) {
                return one;
            }
            best = best.isEmpty() || one.get().points() > best.get().points() ? one : best;
        }
        return best;
    }

    /** How much a claim leaves open. */
    private static int vagueness(Telling telling) {
        return (telling.actors().isEmpty() ? 1 : 0)
                + (telling.recipients().isEmpty() ? 1 : 0)
                + (telling.place() == null ? 1 : 0)
                + (telling.mode() == null ? 1 : 0);
    }
}
