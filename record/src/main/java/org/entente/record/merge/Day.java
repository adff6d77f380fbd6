// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.record.merge.Cluster.Link;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one type and day, joined among themselves by {@link Merger#day}. It remembers how they last joined the days
 * before, so that only days near a change are compared again. Not thread-safe.
 */
public final class Day {
    /** Of the claims that give their day. */
    final List<Cluster> hosts;

    /** Of those that leave it open. */
    final List<Cluster> guests;

    final Blocks<Cluster> hostBlocks = new Blocks<>();
    final int claims;
    private final Mark mark = new Mark();
    private List<@Nullable Mark> leftOf = List.of();
    private List<@Nullable Mark> earlierOf = List.of();
    private @Nullable Left left;
    private @Nullable Map<Cluster, Join> earlier;

    Day(List<Cluster> hosts, List<Cluster> guests) {
        this.hosts = List.copyOf(hosts);
        this.guests = List.copyOf(guests);
        hosts.forEach(host -> host.members().forEach(claim -> hostBlocks.add(claim, host)));
        this.claims = claims(hosts) + claims(guests);
    }

    private static int claims(Collection<Cluster> clusters) {
        return clusters.stream().mapToInt(cluster -> cluster.members().size()).sum();
    }

    /** How many claims there are. */
    public int claims() {
        return claims;
    }

    /** A cluster that goes to another. */
    record Join(Cluster guest, Cluster host, Link link) {}

    /** Stands for a day or for what was left of it, in memory of it: so what is no longer needed can be forgotten. */
    static final class Mark {}

    /** The guests that found a host, and those that are left. */
    record Left(Mark mark, List<Join> joins, List<Cluster> rest, Blocks<Cluster> blocks) {}

    /** What was left when it last was compared with these days, the day itself and those before; null if it was not. */
    @Nullable
    Left left(List<@Nullable Day> days) {
        return left != null && same(leftOf, marks(days)) ? left : null;
    }

    Left left(List<@Nullable Day> days, Left now) {
        leftOf = marks(days);
        left = now;
        return now;
    }

    /** Where what was left goes, when it last was compared with what was left of these days; null if it was not. */
    @Nullable
    Map<Cluster, Join> earlier(List<@Nullable Left> days) {
        return earlier != null && same(earlierOf, leftMarks(days)) ? earlier : null;
    }

    Map<Cluster, Join> earlier(List<@Nullable Left> days, Map<Cluster, Join> now) {
        earlierOf = leftMarks(days);
        earlier = now;
        return now;
    }

    private static List<@Nullable Mark> marks(List<@Nullable Day> days) {
        List<@Nullable Mark> marks = new ArrayList<>();
        days.forEach(day -> marks.add(day == null ? null : day.mark));
        return marks;
    }

    private static List<@Nullable Mark> leftMarks(List<@Nullable Left> days) {
        List<@Nullable Mark> marks = new ArrayList<>();
        days.forEach(day -> marks.add(day == null ? null : day.mark));
        return marks;
    }

    /** A day before the first that is merged changes nothing that is asked for. */
    private static boolean same(List<@Nullable Mark> known, List<@Nullable Mark> now) {
        for (int i = 0; i < known.size(); i++) {
            if (now.get(i) != null && now.get(i) != known.get(i)) {
                return false;
            }
        }
        return true;
    }
}
