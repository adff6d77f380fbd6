// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

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
    private @Nullable Left left;
    private @Nullable Earlier earlier;

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

    /**
     * The guests that found a host, and those that are left.
     *
     * @param days the day itself and those before, back to front, among which hosts were looked for
     */
    record Left(List<@Nullable Day> days, List<Join> joins, List<Cluster> rest, Blocks<Cluster> blocks) {}

    /**
     * Where those that are left go.
     *
     * @param days what was left of the day itself and of those before, back to front
     */
    record Earlier(List<@Nullable Left> days, Map<Cluster, Join> joins) {}

    /** What was left when it last was compared with these days; null if it was not. */
    @Nullable
    Left left(List<@Nullable Day> days) {
        return left != null && same(left.days, days) ? left : null;
    }

    Left left(Left now) {
        left = now;
        return now;
    }

    @Nullable
    Earlier earlier(List<@Nullable Left> days) {
        return earlier != null && same(earlier.days, days) ? earlier : null;
    }

    Earlier earlier(Earlier now) {
        earlier = now;
        return now;
    }

    /** A day before the first that is merged changes nothing that is asked for. */
    private static boolean same(List<?> one, List<?> other) {
        for (int i = 0; i < one.size(); i++) {
            if (other.get(i) != null && one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }
}
