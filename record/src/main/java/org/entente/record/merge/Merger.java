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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.record.merge.Cluster.Link;
import org.entente.record.merge.Day.Join;
import org.entente.record.merge.Day.Left;
import org.entente.record.merge.Day.Mark;
import org.jspecify.annotations.Nullable;

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

    private static final Comparator<Join> BEST = Comparator.comparing(Join::link, Link.BEST);

    private final Apart apart;

    public Merger(Apart apart) {
        this.apart = apart;
    }

    /** Joins the claims of one type and day, whatever their order. */
    public Day day(Collection<Telling> claims) {
        List<Telling> sharp = new ArrayList<>();
        List<Telling> open = new ArrayList<>();
        claims.forEach(claim -> (claim.dated() && claim.width() == 0 ? sharp : open).add(claim));
        return new Day(new DayMerger(apart).merge(sharp), new DayMerger(apart).merge(open));
    }

    /** The happenings of one type; the days follow each other without a gap. */
    public List<Happening> merge(SortedMap<LocalDate, Day> days) {
        Map<LocalDate, Left> left = new TreeMap<>();
        days.forEach((day, claims) -> left.put(day, left(claims, back(days, day, HOST_DAYS))));
        List<Join> joins = new ArrayList<>();
        Map<Cluster, Join> earlier = new HashMap<>();
        days.forEach((day, claims) -> {
            joins.addAll(Objects.requireNonNull(left.get(day)).joins());
            earlier.putAll(earlier(claims, back(left, day, LEFT_DAYS)));
        });
        earlier.values().stream()
                .filter(join -> !earlier.containsKey(join.host()))
                .forEach(joins::add);
        return joined(days, left, joins);
    }

    private static <T> List<@Nullable T> back(Map<LocalDate, T> days, LocalDate day, int most) {
        List<@Nullable T> back = new ArrayList<>();
        for (int past = 0; past <= most; past++) {
            back.add(days.get(day.minusDays(past)));
        }
        return back;
    }

    private Left left(Day day, List<@Nullable Day> days) {
        Left known = day.left(days);
        if (known != null) {
            return known;
        }
        List<Join> joins = new ArrayList<>();
        List<Cluster> rest = new ArrayList<>();
        Blocks<Cluster> blocks = new Blocks<>();
        for (Cluster guest : day.guests) {
            host(guest, days).ifPresentOrElse(joins::add, () -> {
                rest.add(guest);
                guest.members().forEach(claim -> blocks.add(claim, guest));
            });
        }
        return day.left(days, new Left(new Mark(), joins, rest, blocks));
    }

    /** The one cluster of the last days that this one fits; none if two fit that exclude each other. */
    private Optional<Join> host(Cluster guest, List<@Nullable Day> days) {
        List<Join> fitting = new ArrayList<>();
        for (Day day : days) {
            if (day != null) {
                day.hostBlocks.meeting(guest.members(), host -> guest.link(host, apart)
                        .filter(link -> link.likeness().enough(link.a(), link.b()))
                        .ifPresent(link -> fitting.add(new Join(guest, host, link))));
            }
        }
        fitting.sort(BEST);
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Join best = fitting.get(0);
        boolean doubtful = fitting.size() > 1
                && !best.link().likeness().certain()
                && fitting.get(1).link().likeness().points()
                        > best.link().likeness().points() - MARGIN;
        return doubtful ? Optional.empty() : Optional.of(best);
    }

    private Map<Cluster, Join> earlier(Day day, List<@Nullable Left> days) {
        Map<Cluster, Join> known = day.earlier(days);
        if (known != null) {
            return known;
        }
        Map<Cluster, Join> joins = new HashMap<>();
        for (Cluster guest : Objects.requireNonNull(days.get(0)).rest()) {
            before(guest, days).ifPresent(join -> joins.put(guest, join));
        }
        return day.earlier(days, joins);
    }

    /** What was left of the days before and tells the same; over two days only in the same words. */
    private Optional<Join> before(Cluster guest, List<@Nullable Left> days) {
        List<Join> fitting = new ArrayList<>();
        for (int back = 1; back < days.size(); back++) {
            boolean near = back == 1;
            Left day = days.get(back);
            if (day != null) {
                day.blocks().meeting(guest.members(), host -> guest.link(host, apart)
                        .filter(link -> link.likeness().certain()
                                || near && link.likeness().enough(link.a(), link.b()))
                        .ifPresent(link -> fitting.add(new Join(guest, host, link))));
            }
        }
        return fitting.stream().min(BEST);
    }

    private List<Happening> joined(Map<LocalDate, Day> days, Map<LocalDate, Left> left, List<Join> joins) {
        joins.sort(BEST);
        Set<Cluster> gone = new HashSet<>();
        Map<Cluster, List<Join>> guests = new HashMap<>();
        for (Join join : joins) {
            List<Join> there = guests.computeIfAbsent(join.host(), h -> new ArrayList<>());
            if (there.stream().allMatch(other -> together(other.guest(), join.guest()))) {
                there.add(join);
                gone.add(join.guest());
            }
        }
        List<Happening> happenings = new ArrayList<>();
        days.forEach((day, claims) -> Stream.concat(
                        claims.hosts.stream(), Objects.requireNonNull(left.get(day)).rest().stream())
                .filter(cluster -> !gone.contains(cluster))
                .forEach(cluster -> happenings.add(happening(cluster, guests.getOrDefault(cluster, List.of())))));
        return happenings;
    }

    /** The clusters stay as they are: the next merging finds them again. */
    private static Happening happening(Cluster host, List<Join> guests) {
        if (guests.isEmpty()) {
            return host.happening();
        }
        Cluster whole = new Cluster(host);
        guests.forEach(join -> whole.take(join.guest(), join.link()));
        return whole.happening();
    }

    /** Guests of one day must fit each other; those of different days are not compared, so that days stay independent. */
    private boolean together(Cluster one, Cluster other) {
        return !one.day().equals(other.day()) || one.link(other, apart).isPresent();
    }
}
