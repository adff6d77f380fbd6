// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.record.merge.Happening.Member;

/** Claims that are held to tell one happening, while it grows. Not thread-safe. */
final class Cluster {
    static final Comparator<Cluster> ORDER = Comparator.comparing(c -> c.lead().telling(), Happening.LEADING);

    private final List<Traits> members = new ArrayList<>();
    private final Map<Long, String> reasons = new HashMap<>();

    Cluster(Traits first) {
        members.add(first);
    }

    /** A copy that may grow without the other. */
    Cluster(Cluster other) {
        members.addAll(other.members);
        reasons.putAll(other.reasons);
    }

    List<Traits> members() {
        return members;
    }

    private Traits lead() {
        return members.get(0);
    }

    /** The day that its first claim is compared at. */
    LocalDate day() {
        return lead().telling().day();
    }

    void take(Cluster other, Link link) {
        members.addAll(other.members);
        members.sort(Comparator.comparing(Traits::telling, Happening.LEADING));
        reasons.putAll(other.reasons);
        String reason = Ground.written(link.likeness().grounds());
        reasons.putIfAbsent(link.a().telling().key(), reason);
        reasons.putIfAbsent(link.b().telling().key(), reason);
    }

    /** What links two claims. */
    record Link(Traits a, Traits b, Likeness likeness) {
        static final Comparator<Link> BEST = Comparator.comparingDouble((Link l) -> -l.likeness.points())
                .thenComparingLong(
                        l -> Math.min(l.a.telling().key(), l.b.telling().key()))
                .thenComparingLong(
                        l -> Math.max(l.a.telling().key(), l.b.telling().key()));
    }

    /** The best link to another cluster; empty if any two of their claims contradict each other or are too unlike. */
    Optional<Link> link(Cluster other, Apart apart) {
        Link best = null;
        for (Traits a : members) {
            for (Traits b : other.members) {
                Optional<Likeness> likeness =
                        apart.holds(a.telling(), b.telling()) ? Optional.empty() : Likeness.of(a, b);
                if (likeness.isEmpty() || likeness.get().points() < Merger.LEAST) {
                    return Optional.empty();
                }
                Link link = new Link(a, b, likeness.get());
                best = best == null || Link.BEST.compare(link, best) < 0 ? link : best;
            }
        }
        return Optional.ofNullable(best);
    }

    Happening happening() {
        return new Happening(members.stream()
                .map(member -> new Member(
                        member.telling(),
                        member == lead()
                                ? Ground.of(members.size() == 1 ? Ground.Kind.ALONE : Ground.Kind.LEADS)
                                        .words()
                                : reasons.getOrDefault(member.telling().key(), "")))
                .toList());
    }
}
