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
 * @param reasons the same in words
 */
record Likeness(double points, boolean certain, List<String> reasons) {
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
    static Optional<Likeness> of(Telling a, Telling b) {
        OptionalDouble mode = mode(a.mode(), b.mode());
        OptionalDouble date = mode.isEmpty() ? mode : date(a, b);
        OptionalDouble place = date.isEmpty() ? date : PlaceLikeness.of(a.place(), b.place());
        OptionalDouble parties = place.isEmpty() ? place : PartyLikeness.of(a, b);
        if (mode.isEmpty() || date.isEmpty() || place.isEmpty() || parties.isEmpty()) {
            return Optional.empty();
        }
        double words = words(a, b);
        if (words < REPEATED && a.article().equals(b.article())) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        String party = PartyLikeness.told(parties.getAsDouble());
        add(reasons, date.getAsDouble() >= 1, "same day");
        add(reasons, party != null, String.valueOf(party));
        add(reasons, place.getAsDouble() > 0, "same place");
        add(reasons, mode.getAsDouble() > 0, "same mode");
        add(reasons, a.text() == b.text(), "the same text");
        boolean across = !a.language().equals(b.language());
        add(reasons, !across && words > 0.2, Math.round(100 * words) + " % of the words");
        double shared = across ? Math.min(MOST_SHARED, words) : 4 * words;
        return Optional.of(new Likeness(
                mode.getAsDouble() + date.getAsDouble() + place.getAsDouble() + parties.getAsDouble() + shared,
                !across && words >= CERTAIN,
                List.copyOf(reasons)));
    }

    private static void add(List<String> reasons, boolean holds, String reason) {
        if (holds) {
            reasons.add(reason);
        }
    }

    /** Whether this is enough to hold two claims for one happening. */
    boolean enough(Telling a, Telling b) {
        return points >= (a.language().equals(b.language()) ? ENOUGH : ENOUGH_ACROSS);
    }

    private static OptionalDouble mode(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return OptionalDouble.of(0);
        }
        if (a.equals(b)) {
            return OptionalDouble.of(0.5);
        }
        boolean kindred = KINDRED.stream().anyMatch(k -> k.contains(a) && k.contains(b));
        return kindred ? OptionalDouble.of(0) : OptionalDouble.empty();
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
    static double words(Telling a, Telling b) {
        Set<String> few = a.stems().size() <= b.stems().size() ? a.stems() : b.stems();
        Set<String> many = few == a.stems() ? b.stems() : a.stems();
        if (!a.language().equals(b.language())) {
            return few.stream().filter(s -> telling(s) && many.contains(s)).count() / 2.0;
        }
        long both = few.stream().filter(s -> telling(s) && many.contains(s)).count();
        long either = few.stream().filter(Likeness::telling).count()
                + many.stream().filter(Likeness::telling).count()
                - both;
        return either == 0 ? 0 : (double) both / either;
    }

    private static boolean telling(String stem) {
        return stem.length() > 3 || stem.length() > 1 && Character.isDigit(stem.charAt(0));
    }
}
