// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.record.merge.Cluster.Link;

/**
 * Finds the happenings that claims tell: a pure function of the set of claims of one type and of the stored decisions.
 *
 * <ol>
 *   <li>Claims that give their day are joined with others of that day.
 *   <li>Claims that leave the day open (undated, or "this week") are joined with others published that day; such a
 *       cluster then goes to the one cluster of the last days that it fits.
 *   <li>What is left goes to what was left of the day before, or of two days before for the same words, if that did not
 *       go to an earlier one itself: so talk of many days never grows into one event.
 * </ol>
 *
 * Each step looks back a bounded number of days, so a new claim can change only events near its day. Immutable,
 * thread-safe.
 */
public final class Merger {
    /** Days before a claim's own that its event depends on. */
    public static final int DAYS_BACK = 7;

    /** The most days that one event's claims lie apart. */
    public static final int SPAN = 3;

    /** Any two claims of one event are at least so like. */
    static final double LEAST = 2;

    /** A rival within so many points makes a join doubtful. */
    static final double MARGIN = 1;

    /** An account without a day may be of what happened so many days before. */
    private static final int HOST_DAYS = SPAN;

    private static final int LEFT_DAYS = 2;

    private final Apart apart;

    public Merger(Apart apart) {
        this.apart = apart;
    }

    /** The happenings of claims of one type, whatever their order. */
    public List<Happening> merge(Collection<Telling> claims) {
        Map<LocalDate, List<Telling>> sharp = new TreeMap<>();
        Map<LocalDate, List<Telling>> open = new TreeMap<>();
        for (Telling claim : claims) {
            (claim.dated() && claim.width() == 0 ? sharp : open)
                    .computeIfAbsent(claim.day(), d -> new ArrayList<>())
                    .add(claim);
        }
        Map<LocalDate, List<Cluster>> hosts = new TreeMap<>();
        sharp.forEach((day, tellings) -> hosts.put(day, new DayMerger(apart).merge(tellings)));
        Map<LocalDate, List<Cluster>> left = new TreeMap<>();
        Map<LocalDate, Blocks<Cluster>> hostBlocks = blocks(hosts);
        List<Join> joins = new ArrayList<>();
        open.forEach((day, tellings) -> {
            List<Cluster> rest = new ArrayList<>();
            for (Cluster cluster : new DayMerger(apart).merge(tellings)) {
                Optional<Join> join = host(cluster, day, hostBlocks);
                join.ifPresentOrElse(joins::add, () -> rest.add(cluster));
            }
            left.put(day, rest);
        });
        return joined(hosts, left, joins);
    }

    /** A cluster that goes to another. */
    private record Join(Cluster guest, Cluster host, Link link) {
        static final Comparator<Join> BEST = Comparator.comparing(Join::link, Link.BEST);
    }

    /** The one cluster of the last days that this one fits; none if two fit that exclude each other. */
    private Optional<Join> host(Cluster guest, LocalDate day, Map<LocalDate, Blocks<Cluster>> hosts) {
        List<Join> fitting = new ArrayList<>();
        for (int back = 0; back <= HOST_DAYS; back++) {
            hosts.getOrDefault(day.minusDays(back), new Blocks<>())
                    .meeting(guest.members(), host -> guest.link(host, apart)
                            .filter(link -> link.likeness().enough(link.a(), link.b()))
                            .ifPresent(link -> fitting.add(new Join(guest, host, link))));
        }
        fitting.sort(Join.BEST);
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Join best = fitting.get(0);
        boolean doubtful = fitting.size() > 1
                && !best.link.likeness().certain()
                && fitting.get(1).link.likeness().points()
                        > best.link.likeness().points() - MARGIN;
        return doubtful ? Optional.empty() : Optional.of(best);
    }

    private static Map<LocalDate, Blocks<Cluster>> blocks(Map<LocalDate, List<Cluster>> days) {
        Map<LocalDate, Blocks<Cluster>> blocks = new TreeMap<>();
        days.forEach((day, clusters) -> {
            Blocks<Cluster> there = new Blocks<>();
            clusters.forEach(cluster -> cluster.members().forEach(claim -> there.add(claim, cluster)));
            blocks.put(day, there);
        });
        return blocks;
    }

    private List<Happening> joined(
            Map<LocalDate, List<Cluster>> hosts, Map<LocalDate, List<Cluster>> left, List<Join> joins) {
        Map<Cluster, Join> earlier = new HashMap<>();
        Map<LocalDate, Blocks<Cluster>> leftBlocks = blocks(left);
        left.forEach((day, clusters) -> clusters.forEach(
                cluster -> before(cluster, day, leftBlocks).ifPresent(join -> earlier.put(cluster, join))));
        Set<Cluster> gone = new HashSet<>();
        earlier.values().stream()
                .filter(join -> !earlier.containsKey(join.host))
                .forEach(joins::add);
        joins.sort(Join.BEST);
        Map<Cluster, List<Join>> guests = new HashMap<>();
        for (Join join : joins) {
            List<Join> there = guests.computeIfAbsent(join.host, h -> new ArrayList<>());
            if (there.stream().allMatch(other -> together(other.guest, join.guest))) {
                there.add(join);
                gone.add(join.guest);
            }
        }
        guests.forEach((host, all) -> all.forEach(join -> host.take(join.guest, join.link)));
        List<Happening> happenings = new ArrayList<>();
        for (Map<LocalDate, List<Cluster>> clusters : List.of(hosts, left)) {
            clusters.values().forEach(day -> day.stream()
                    .filter(cluster -> !gone.contains(cluster))
                    .forEach(cluster -> happenings.add(cluster.happening())));
        }
        return happenings;
    }

    /** Guests of one day must fit each other; those of different days are not compared, so that days stay independent. */
    private boolean together(Cluster one, Cluster other) {
        return !one.day().equals(other.day()) || one.link(other, apart).isPresent();
    }

    /** What was left of the days before and tells the same; over two days only in the same words. */
    private Optional<Join> before(Cluster guest, LocalDate day, Map<LocalDate, Blocks<Cluster>> left) {
        List<Join> fitting = new ArrayList<>();
        for (int back = 1; back <= LEFT_DAYS; back++) {
            boolean near = back == 1;
            left.getOrDefault(day.minusDays(back), new Blocks<>())
                    .meeting(guest.members(), host -> guest.link(host, apart)
                            .filter(link -> link.likeness().certain()
                                    || near && link.likeness().enough(link.a(), link.b()))
                            .ifPresent(link -> fitting.add(new Join(guest, host, link))));
        }
        return fitting.stream().min(Join.BEST);
    }
}
