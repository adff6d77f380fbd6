// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.record.merge.Cluster.Link;

/**
 * Joins the claims of one day, the likest first, as long as no two claims of a cluster contradict each other. A claim that
 * fits two clusters equally well, which exclude each other, stays alone: a general account must not join particular ones.
 */
final class DayMerger {
    private final Apart apart;
    private final Map<Traits, Cluster> clusters = new HashMap<>();
    private final Map<Traits, List<Link>> linksOf = new HashMap<>();

    DayMerger(Apart apart) {
        this.apart = apart;
    }

    List<Cluster> merge(Collection<Telling> day) {
        List<Traits> claims = Traits.of(day);
        claims.forEach(claim -> clusters.put(claim, new Cluster(claim)));
        List<Link> links = links(claims);
        links.sort(Link.BEST);
        for (Link link : links) {
            Cluster a = cluster(link.a());
            Cluster b = cluster(link.b());
            if (a != b && a.link(b, apart).isPresent() && !rivalled(link, a, b)) {
                a.take(b, link);
                b.members().forEach(claim -> clusters.put(claim, a));
            }
        }
        return new HashSet<>(clusters.values()).stream().sorted(Cluster.ORDER).toList();
    }

    private Cluster cluster(Traits claim) {
        return java.util.Objects.requireNonNull(clusters.get(claim));
    }

    /** Links of claims that have a country or a text in common, or no country at all. */
    private List<Link> links(List<Traits> claims) {
        Blocks<Traits> blocks = new Blocks<>();
        List<Link> links = new ArrayList<>();
        for (Traits claim : claims) {
            blocks.meeting(List.of(claim), other -> link(other, claim).ifPresent(links::add));
            blocks.add(claim, claim);
        }
        return links;
    }

    private Optional<Link> link(Traits a, Traits b) {
        if (apart.holds(a.telling(), b.telling())) {
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
        for (Traits claim : one.members()) {
            for (Link rival : linksOf.getOrDefault(claim, List.of())) {
                Cluster third = cluster(rival.a() == claim ? rival.b() : rival.a());
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
