// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for two claims telling one happening. Points are small whole steps that were set on {@code groups.txt} (see
 * {@code MergingTest}): 1 for a side of the same country, 1 for the same named party, 2 for the same town, 1 for the same
 * day by both accounts, up to 4 for the same words.
 *
 * @param points the sum
 * @param certain the same words: no rival can shake it
 * @param words in one language, the share of the words that both have
 */
record Likeness(
        double points,
        boolean certain,
        double mode,
        double date,
        double place,
        double parties,
        double words,
        boolean sameText) {
    /** Enough for one language, where words would show a difference, and for two. */
    private static final double ENOUGH = 3;

    private static final double ENOUGH_ACROSS = 2.5;

    /** Claims of one article are different by its coder's judgement, unless it repeats itself. */
    private static final double REPEATED = 0.7;

    private static final double CERTAIN = 0.6;
    private static final double MOST_SHARED = 1.5;

    /** Modes that articles take for one another: the weapon or the way that one names more exactly than the other. */
    private static final List<Set<String>> KINDRED = List.of(
            Set.of("aerial", "drone", "heavy-weapons", "explosives", "destroy"),
            Set.of("explosives", "suicide-attack", "targeted", "destroy"),
            Set.of("firearms", "targeted"),
            Set.of("visit", "multilateral", "third-party"),
            Set.of("demo", "riot", "obstruct", "vandalize"));

    /** Empty if they contradict each other. */
    static Optional<Likeness> of(Traits a, Traits b) {
        return a.mayFit(b) ? of(a, b, a.telling(), b.telling()) : Optional.empty();
    }

    private static Optional<Likeness> of(Traits a, Traits b, Telling one, Telling other) {
        OptionalDouble mode = mode(one.mode(), other.mode());
        OptionalDouble date = mode.isEmpty() ? mode : date(one, other);
        OptionalDouble place = date.isEmpty() ? date : PlaceLikeness.of(one.place(), other.place());
        OptionalDouble parties = place.isEmpty() ? place : PartyLikeness.of(a, b);
        if (mode.isEmpty() || date.isEmpty() || place.isEmpty() || parties.isEmpty()) {
            return Optional.empty();
        }
        boolean across = !one.language().equals(other.language());
        double words = words(a, b, across);
        if (words < REPEATED && one.article().equals(other.article())) {
            return Optional.empty();
        }
        double shared = across ? Math.min(MOST_SHARED, words) : 4 * words;
        return Optional.of(new Likeness(
                mode.getAsDouble() + date.getAsDouble() + place.getAsDouble() + parties.getAsDouble() + shared,
                !across && words >= CERTAIN,
                mode.getAsDouble(),
                date.getAsDouble(),
                place.getAsDouble(),
                parties.getAsDouble(),
                across ? 0 : words,
                one.text() == other.text()));
    }

    /** What speaks for it, for people. */
    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        add(grounds, date >= 1, Ground.Kind.SAME_DAY);
        add(grounds, PartyLikeness.same(parties), Ground.Kind.SAME_PARTIES);
        add(grounds, PartyLikeness.common(parties), Ground.Kind.COMMON_PARTY);
        add(grounds, place > 0, Ground.Kind.SAME_PLACE);
        add(grounds, mode > 0, Ground.Kind.SAME_MODE);
        add(grounds, sameText, Ground.Kind.SAME_TEXT);
        if (words > 0.2) {
            grounds.add(new Ground(Ground.Kind.WORDS, (int) Math.round(100 * words)));
        }
        return List.copyOf(grounds);
    }

    private static void add(List<Ground> grounds, boolean holds, Ground.Kind kind) {
        if (holds) {
            grounds.add(Ground.of(kind));
        }
    }

    /** Whether this is enough to hold two claims for one happening. */
    boolean enough(Traits a, Traits b) {
        return points >= (a.telling().language().equals(b.telling().language()) ? ENOUGH : ENOUGH_ACROSS);
    }

    private static OptionalDouble mode(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return OptionalDouble.of(0);
        }
        if (a.equals(b)) {
            return OptionalDouble.of(0.5);
        }
        for (Set<String> kindred : KINDRED) {
            if (kindred.contains(a) && kindred.contains(b)) {
                return OptionalDouble.of(0);
            }
        }
        return OptionalDouble.empty();
    }

    /** Both give days: they overlap. One does not: it tells of the days before its publication. */
    private static OptionalDouble date(Telling a, Telling b) {
        LocalDate fromA = a.from();
        LocalDate fromB = b.from();
        LocalDate toA = a.to();
        LocalDate toB = b.to();
        if (fromA == null || fromB == null || toA == null || toB == null) {
            boolean told = a.status() == b.status() || happened(a.status()) && happened(b.status());
            return told ? OptionalDouble.of(0) : OptionalDouble.empty();
        }
        if (fromA.isAfter(toB) || fromB.isAfter(toA)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(fromA.equals(fromB) && toA.equals(toB) ? 1 : 0.5);
    }

    private static boolean happened(Status status) {
        return status == Status.ASSERTED || status == Status.NEGATED;
    }

    /**
     * Of the longer words and numbers: in one language the share that both have, of those that either has; across
     * languages half the number that both have, names mostly.
     */
    static double words(Traits a, Traits b, boolean across) {
        double both = a.shared(b);
        if (across) {
            return both / 2;
        }
        double either = a.words() + b.words() - both;
        return either == 0 ? 0 : both / either;
    }
}
