// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Weeks, months and years around a day. */
final class Units {
    private Units() {}

    static Interval week(LocalDate day, String reason) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Interval(monday, monday.plusDays(6), reason);
    }

    static LocalDate plus(LocalDate day, TimeUnit unit, int count) {
        return switch (unit) {
            case HOUR -> day.plusDays(Integer.signum(count) * ((Math.abs(count) + 23L) / 24));
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case FORTNIGHT -> day.plusWeeks(2L * count);
            case MONTH -> day.plusMonths(count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
        };
    }

    /** "last week", "this month", "next year"; this one ends, or begins, on the day of publication. */
    static @Nullable Interval which(TimeUnit unit, DatePhrase phrase, Tense tense, LocalDate anchor) {
        int which = phrase.valueOr(Slot.WHICH, 0);
        Interval whole = whole(unit, which, tense, anchor);
        if (whole == null) {
            return null;
        }
        Interval part = part(unit, whole, phrase.value(Slot.EDGE));
        if (which != 0) {
            return part;
        }
        return tense == Tense.FUTURE
                        && part.from().isBefore(anchor)
                        && !part.to().isBefore(anchor)
                ? new Interval(anchor, part.to(), part.reason())
                : tense == Tense.FUTURE ? part : part.endingBy(anchor);
    }

    private static @Nullable Interval whole(TimeUnit unit, int which, Tense tense, LocalDate anchor) {
        String reason =
                which < 0 ? "the one before publication" : which > 0 ? "the one after" : "the one of publication";
        return switch (unit) {
            case WEEK -> week(anchor.plusWeeks(which), reason);
            case MONTH -> Interval.month(YearMonth.from(anchor).plusMonths(which), reason);
            case YEAR -> Interval.years(anchor.getYear() + which, anchor.getYear() + which, reason);
            case WEEKEND -> weekend(which, tense, anchor, reason);
            case DECADE -> {
                int first = Math.floorDiv(anchor.getYear(), 10) * 10 + 10 * which;
                yield Interval.years(first, first + 9, reason);
            }
            case CENTURY -> {
                int first = Math.floorDiv(anchor.getYear() - 1, 100) * 100 + 1 + 100 * which;
                yield Interval.years(first, first + 99, reason);
            }
            case DAY -> which == 0 ? Interval.day(anchor, reason) : null;
            case HOUR, FORTNIGHT -> null;
        };
    }

    private static Interval weekend(int which, Tense tense, LocalDate anchor, String reason) {
        boolean ahead = which > 0 || which == 0 && tense == Tense.FUTURE;
        LocalDate saturday = ahead
                ? anchor.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                : anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        if (which < 0 && !saturday.plusDays(1).isBefore(anchor)) {
            saturday = saturday.minusWeeks(1);
        }
        return new Interval(saturday, saturday.plusDays(1), reason);
    }

    /** Of a month days 1 to 10, 11 to 20, 21 to the end; of a year three, the four middle, and three months. */
    static Interval part(TimeUnit unit, Interval whole, @Nullable Integer edge) {
        LocalDate first = whole.from();
        if (edge == null || unit != TimeUnit.MONTH && unit != TimeUnit.YEAR) {
            return whole;
        }
        boolean month = unit == TimeUnit.MONTH;
        String reason = "part of the " + (month ? "month" : "year");
        return switch (edge) {
            case 1 -> new Interval(first, (month ? first.plusDays(10) : first.plusMonths(3)).minusDays(1), reason);
            case 2 ->
                month
                        ? new Interval(first.plusDays(10), first.plusDays(19), reason)
                        : new Interval(first.plusMonths(4), first.plusMonths(8).minusDays(1), reason);
            default -> new Interval(month ? first.plusDays(20) : first.plusMonths(9), whole.to(), reason);
        };
    }
}
