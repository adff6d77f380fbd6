// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.record.merge.Happening.Member;

/** Claims that are held to tell one happening, while it grows. Not thread-safe. */
final class Cluster {
    static final Comparator<Cluster> ORDER = Comparator.comparing(c -> c.tellings.get(0), Happening.LEADING);

    private final List<Telling> tellings = new ArrayList<>();
    private final Set<String> blocks = new HashSet<>();
    private final Map<Long, String> reasons = new HashMap<>();

    Cluster(Telling telling) {
        tellings.add(telling);
        blocks.addAll(telling.blocks());
    }

    /** Whether some claims of both may be compared. */
    boolean meets(Cluster other) {
        return !Collections.disjoint(blocks, other.blocks);
    }

    List<Telling> tellings() {
        return tellings;
    }

    void take(Cluster other, Link link) {
        tellings.addAll(other.tellings);
        blocks.addAll(other.blocks);
        tellings.sort(Happening.LEADING);
        reasons.putAll(other.reasons);
        String reason = String.join(", ", link.likeness().reasons());
        reasons.putIfAbsent(link.a().key(), reason);
        reasons.putIfAbsent(link.b().key(), reason);
    }

    /** What links two claims. */
    record Link(Telling a, Telling b, Likeness likeness) {
        static final Comparator<Link> BEST = Comparator.comparingDouble((Link l) -> -l.likeness.points())
                .thenComparingLong(l -> Math.min(l.a.key(), l.b.key()))
                .thenComparingLong(l -> Math.max(l.a.key(), l.b.key()));
    }

    /** The best link to another cluster; empty if any two of their claims contradict each other or are too unlike. */
    Optional<Link> link(Cluster other, Apart apart) {
        Link best = null;
        for (Telling a : tellings) {
            for (Telling b : other.tellings) {
                Optional<Likeness> likeness = apart.holds(a, b) ? Optional.empty() : Likeness.of(a, b);
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
        return new Happening(tellings.stream()
                .map(t -> new Member(
                        t,
                        t == tellings.get(0)
                                ? tellings.size() == 1 ? "alone" : "leads"
                                : reasons.getOrDefault(t.key(), "")))
                .toList());
    }
}
