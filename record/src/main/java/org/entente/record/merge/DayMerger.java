// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.record.merge.Cluster.Link;

/**
 * Joins the claims of one day, the likest first, as long as no two claims of a cluster contradict each other. A claim that
 * fits two clusters equally well, which exclude each other, stays alone: a general account must not join particular ones.
 */
final class DayMerger {
    private final Apart apart;
    private final Map<Telling, Cluster> clusters = new HashMap<>();
    private final Map<Telling, List<Link>> linksOf = new HashMap<>();

    DayMerger(Apart apart) {
        this.apart = apart;
    }

    List<Cluster> merge(Collection<Telling> day) {
        day.forEach(telling -> clusters.put(telling, new Cluster(telling)));
        List<Link> links = links(day);
        links.sort(Link.BEST);
        for (Link link : links) {
            Cluster a = cluster(link.a());
            Cluster b = cluster(link.b());
            if (a != b && a.link(b, apart).isPresent() && !rivalled(link, a, b)) {
                a.take(b, link);
                b.tellings().forEach(telling -> clusters.put(telling, a));
            }
        }
        return new HashSet<>(clusters.values()).stream().sorted(Cluster.ORDER).toList();
    }

    private Cluster cluster(Telling telling) {
        return java.util.Objects.requireNonNull(clusters.get(telling));
    }

    /** Links of claims that have a country or a text in common, or no country at all. */
    private List<Link> links(Collection<Telling> day) {
        Map<String, List<Telling>> blocks = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (Telling telling : day.stream().sorted(Happening.LEADING).toList()) {
            Set<Telling> seen = new HashSet<>();
            for (String block : telling.blocks()) {
                List<Telling> others = blocks.computeIfAbsent(block, b -> new ArrayList<>());
                for (Telling other : others) {
                    if (seen.add(other)) {
                        link(other, telling).ifPresent(links::add);
                    }
                }
                others.add(telling);
            }
        }
        return links;
    }

    private Optional<Link> link(Telling a, Telling b) {
        if (apart.holds(a, b)) {
            return Optional.empty();
        }
        Optional<Likeness> likeness = Likeness.of(a, b);
        if (likeness.isEmpty() || !likeness.get().enough(a, b)) {
            return Optional.empty();
        }
        Link link = new Link(a, b, likeness.get());
        linksOf.computeIfAbsent(a, t -> new ArrayList<>()).add(link);
        linksOf.computeIfAbsent(b, t -> new ArrayList<>()).add(link);
        return Optional.of(link);
    }

    private boolean rivalled(Link link, Cluster a, Cluster b) {
        return !link.likeness().certain() && (torn(a, b, link) || torn(b, a, link));
    }

    /** Whether a third cluster is as like to this one, and excludes the other. */
    private boolean torn(Cluster one, Cluster other, Link link) {
        for (Telling telling : one.tellings()) {
            for (Link rival : linksOf.getOrDefault(telling, List.of())) {
                Cluster third = cluster(rival.a() == telling ? rival.b() : rival.a());
                boolean asLike = rival.likeness().points() > link.likeness().points() - Merger.MARGIN;
                if (third != one
                        && third != other
                        && asLike
                        && third.link(other, apart).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
