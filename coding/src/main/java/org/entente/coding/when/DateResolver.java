// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives a phrase its days, seen from the day of publication (guide, "Rulings": a weekday is the nearest such day before
 * the article's date). Weeks begin on Monday. Immutable and thread-safe.
 */
public final class DateResolver {
    private static final int YEARS_TO_FIT_A_WEEKDAY = 3;

    private final @Nullable LocalDate anchor;

    /** @param anchor the day of publication; without it only whole dates have days */
    public DateResolver(@Nullable LocalDate anchor) {
        this.anchor = anchor;
    }

    /** As {@link #resolve(DatePhrase, Tense, LocalDate)}, where no day was told before. */
    public @Nullable Interval resolve(DatePhrase phrase, Tense tense) {
        return resolve(phrase, tense, null);
    }

    /**
     * Null for impossible dates, such as 30 February, and for those that need an anchor, or a day told before, where there is
     * none.
     *
     * @param told the day from which "two days later" counts
     */
    public @Nullable Interval resolve(DatePhrase phrase, Tense tense, @Nullable LocalDate told) {
        try {
            if (phrase.meaning().fromTold()) {
                LocalDate from = told == null && phrase.value(Slot.PART) != null ? anchor : told;
                return from == null ? null : fromTold(phrase, from);
            }
            Interval own = phrase.until() == null ? one(phrase, tense) : range(phrase, phrase.until(), tense);
            if (own == null || !phrase.since()) {
                return own;
            }
            return anchor == null || own.from().isAfter(anchor) || phrase.until() != null
                    ? own
                    : new Interval(own.from(), anchor, "since then until publication");
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    /** The beginning is the nearest before the end. */
    private @Nullable Interval range(DatePhrase first, DatePhrase last, Tense tense) {
        Interval end = one(last, tense);
        if (end == null) {
            return null;
        }
        Interval begin = new DateResolver(end.to()).one(first, Tense.PAST);
        return begin == null || begin.from().isAfter(end.to())
                ? null
                : new Interval(begin.from(), end.to(), "from one date to another");
    }

    private @Nullable Interval one(DatePhrase phrase, Tense tense) {
        if (phrase.fixed() != null) {
            return phrase.fixed();
        }
        return switch (phrase.meaning()) {
            case DATE -> date(phrase, tense);
            case DAYS -> days(phrase, tense);
            case MONTH, WEAK_MONTH -> month(phrase, tense);
            case YEAR, WEAK_YEAR ->
                Units.part(TimeUnit.YEAR, years(value(phrase, Slot.YEAR), 1, "year"), phrase.value(Slot.EDGE));
            case DECADE -> decade(phrase);
            case CENTURY -> {
                int century = value(phrase, Slot.CENTURY);
                yield Interval.years(century * 100 - 99, century * 100, "century");
            }
            case SEASON -> season(phrase, tense);
            default -> anchor == null ? null : relative(phrase, tense, anchor);
        };
    }

    private static int value(DatePhrase phrase, Slot slot) {
        return Objects.requireNonNull(phrase.value(slot));
    }

    private static Interval years(int first, int count, String reason) {
        return Interval.years(first, first + count - 1, reason);
    }

    private @Nullable Interval date(DatePhrase phrase, Tense tense) {
        int month = value(phrase, Slot.MONTH);
        int day = value(phrase, Slot.DAY);
        Integer year = phrase.value(Slot.YEAR);
        if (year != null) {
            return Interval.day(LocalDate.of(year, month, day), "date");
        }
        LocalDate found = nearest(month, day, phrase.value(Slot.WEEKDAY), turned(phrase, tense));
        return found == null ? null : Interval.day(found, "date nearest to publication");
    }

    /** "last" and "next" say the direction themselves. */
    private static Tense turned(DatePhrase phrase, Tense tense) {
        int which = phrase.valueOr(Slot.WHICH, 0);
        return which < 0 ? Tense.PAST : which > 0 ? Tense.FUTURE : tense;
    }

    private @Nullable LocalDate nearest(int month, int day, @Nullable Integer weekday, Tense tense) {
        if (anchor == null) {
            return null;
        }
        LocalDate best = null;
        for (int years = -8; years <= 8; years++) {
            int year = anchor.getYear() + years;
            if (day <= YearMonth.of(year, month).lengthOfMonth()) {
                LocalDate candidate = LocalDate.of(year, month, day);
                if (best == null || distance(candidate, weekday, tense) < distance(best, weekday, tense)) {
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** In days; the wrong direction and the wrong weekday cost more than any distance that they could save. */
    private long distance(LocalDate day, @Nullable Integer weekday, Tense tense) {
        long days = ChronoUnit.DAYS.between(Objects.requireNonNull(anchor), day);
        boolean wrong = tense == Tense.PAST && days > 0 || tense == Tense.FUTURE && days < 0;
        long cost = Math.abs(days) * 2 + (days > 0 ? 1 : 0) + (wrong ? 100_000 : 0);
        boolean unfit = weekday != null && day.getDayOfWeek().getValue() != weekday;
        return cost + (unfit ? YEARS_TO_FIT_A_WEEKDAY * 366L * 2 : 0);
    }

    private @Nullable Interval days(DatePhrase phrase, Tense tense) {
        int month = value(phrase, Slot.MONTH);
        int first = value(phrase, Slot.DAY);
        int last = Objects.requireNonNull(phrase.value(Slot.DAY, 1));
        Integer year = phrase.value(Slot.YEAR);
        LocalDate end = year != null ? LocalDate.of(year, month, last) : nearest(month, last, null, tense);
        return end == null || first > last
                ? null
                : new Interval(LocalDate.of(end.getYear(), month, first), end, "from one day to another");
    }

    private @Nullable Interval month(DatePhrase phrase, Tense tense) {
        Integer year = phrase.value(Slot.YEAR);
        if (year == null && anchor == null) {
            return null;
        }
        int month = value(phrase, Slot.MONTH);
        if (phrase.value(Slot.UNIT) != null && anchor != null) {
            year = anchor.getYear() + phrase.valueOr(Slot.WHICH, 0);
        }
        Interval whole = year != null
                ? Interval.month(YearMonth.of(year, month), "month")
                : Interval.month(nearMonth(month, turned(phrase, tense)), "month nearest to publication");
        Interval part = Units.part(TimeUnit.MONTH, whole, phrase.value(Slot.EDGE));
        return year == null && tense != Tense.FUTURE ? part.endingBy(Objects.requireNonNull(anchor)) : part;
    }

    private YearMonth nearMonth(int month, Tense tense) {
        YearMonth now = YearMonth.from(Objects.requireNonNull(anchor));
        YearMonth same = YearMonth.of(now.getYear(), month);
        if (tense == Tense.FUTURE) {
            return same.isBefore(now) ? same.plusYears(1) : same;
        }
        return same.isAfter(now) ? same.minusYears(1) : same;
    }

    private static Interval decade(DatePhrase phrase) {
        Integer full = phrase.value(Slot.DECADE);
        int first = full != null ? full : 1900 + value(phrase, Slot.SHORT);
        return switch (phrase.valueOr(Slot.EDGE, 0)) {
            case 1 -> years(first, 4, "early decade");
            case 2 -> years(first + 4, 3, "middle of the decade");
            case 3 -> years(first + 7, 3, "late decade");
            default -> years(first, 10, "decade");
        };
    }

    /** Of the northern hemisphere, three whole months; the winter of a year is the one that ends in it. */
    private @Nullable Interval season(DatePhrase phrase, Tense tense) {
        Integer year = phrase.value(Slot.YEAR);
        int season = value(phrase, Slot.SEASON);
        if (year != null) {
            return season(season, year);
        }
        if (anchor == null) {
            return null;
        }
        Tense turned = turned(phrase, tense);
        for (int i = -1; i <= 1; i++) {
            Interval candidate = season(season, anchor.getYear() + (turned == Tense.FUTURE ? i : -i));
            boolean begun = !candidate.from().isAfter(anchor);
            boolean over = candidate.to().isBefore(anchor);
            int which = phrase.valueOr(Slot.WHICH, 0);
            if (turned == Tense.FUTURE ? which > 0 ? !begun : !over : which < 0 ? over : begun) {
                return candidate;
            }
        }
        return null;
    }

    private static Interval season(int season, int year) {
        YearMonth first = season == 3 ? YearMonth.of(year - 1, 12) : YearMonth.of(year, 3 + 3 * season);
        return new Interval(first.atDay(1), first.plusMonths(2).atEndOfMonth(), "season");
    }

    private static @Nullable Interval relative(DatePhrase phrase, Tense tense, LocalDate anchor) {
        return switch (phrase.meaning()) {
            case TODAY -> Interval.day(anchor, "day of publication");
            case YESTERDAY -> Interval.day(anchor.minusDays(1), "day before publication");
            case BEFORE_YESTERDAY -> Interval.day(anchor.minusDays(2), "two days before publication");
            case TOMORROW -> Interval.day(anchor.plusDays(1), "day after publication");
            case AFTER_TOMORROW -> Interval.day(anchor.plusDays(2), "two days after publication");
            case WEEKDAY -> weekday(phrase, tense, anchor);
            case DAY_OF_MONTH -> dayOfMonth(phrase, tense, anchor);
            case AGO -> counted(unit(phrase), -value(phrase, Slot.N), anchor, "counted back from publication");
            case AHEAD ->
                tense == Tense.PAST
                        ? null
                        : counted(unit(phrase), value(phrase, Slot.N), anchor, "counted on from publication");
            case WITHIN -> within(phrase, anchor);
            case UNIT -> Units.which(unit(phrase), phrase, tense, anchor);
            default -> null;
        };
    }

    private static @Nullable Interval fromTold(DatePhrase phrase, LocalDate told) {
        Integer named = phrase.value(Slot.UNIT);
        TimeUnit unit = named == null ? TimeUnit.DAY : TimeUnit.values()[named];
        int count = phrase.valueOr(Slot.N, 1);
        return switch (phrase.meaning()) {
            case SAME_DAY -> Interval.day(told, "day told before");
            case EARLIER, AFTER_WHICH -> fromTold(unit, -count, told, "counted back from the day told before");
            default -> fromTold(unit, count, told, "counted on from the day told before");
        };
    }

    /** A week later is a day, a month or a year later is a whole one; hours may reach into another day. */
    private static @Nullable Interval fromTold(TimeUnit unit, int count, LocalDate told, String reason) {
        return switch (unit) {
            case DAY -> Interval.day(told.plusDays(count), reason);
            case WEEK -> Interval.day(told.plusWeeks(count), reason);
            case HOUR, WEEKEND -> null;
            default -> counted(unit, count, told, reason);
        };
    }

    private static TimeUnit unit(DatePhrase phrase) {
        return TimeUnit.values()[value(phrase, Slot.UNIT)];
    }

    private static Interval weekday(DatePhrase phrase, Tense tense, LocalDate anchor) {
        DayOfWeek day = DayOfWeek.of(value(phrase, Slot.WEEKDAY));
        Integer second = phrase.value(Slot.WEEKDAY, 1);
        if (second != null) {
            LocalDate last = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(second)));
            return new Interval(last.with(TemporalAdjusters.previous(day)), last, "from one weekday to another");
        }
        int which = phrase.valueOr(Slot.WHICH, 0);
        if (which < 0) {
            return Interval.day(anchor.with(TemporalAdjusters.previous(day)), "weekday before publication");
        }
        if (which > 0) {
            return Interval.day(anchor.with(TemporalAdjusters.next(day)), "weekday after publication");
        }
        return tense == Tense.FUTURE
                ? Interval.day(anchor.with(TemporalAdjusters.nextOrSame(day)), "weekday after publication")
                : Interval.day(anchor.with(TemporalAdjusters.previousOrSame(day)), "weekday before publication");
    }

    private static @Nullable Interval dayOfMonth(DatePhrase phrase, Tense tense, LocalDate anchor) {
        int day = value(phrase, Slot.DAY);
        Integer weekday = phrase.value(Slot.WEEKDAY);
        int step = tense == Tense.FUTURE ? 1 : -1;
        for (int i = 0; i <= 12; i++) {
            YearMonth month = YearMonth.from(anchor).plusMonths((long) step * i);
            if (day <= month.lengthOfMonth()) {
                LocalDate candidate = month.atDay(day);
                boolean fits = weekday == null || candidate.getDayOfWeek().getValue() == weekday;
                boolean right = step > 0 ? !candidate.isBefore(anchor) : !candidate.isAfter(anchor);
                if (fits && (right || weekday != null && i == 0)) {
                    return Interval.day(candidate, "day of the month nearest to publication");
                }
            }
        }
        return null;
    }

    private static Interval counted(TimeUnit unit, int count, LocalDate anchor, String reason) {
        return switch (unit) {
            case HOUR -> {
                LocalDate other = anchor.plusDays(Integer.signum(count) * ((Math.abs(count) + 23L) / 24));
                yield count < 0 ? new Interval(other, anchor, reason) : new Interval(anchor, other, reason);
            }
            case DAY -> Interval.day(anchor.plusDays(count), reason);
            case WEEK -> Units.week(anchor.plusWeeks(count), reason);
            case FORTNIGHT -> Units.week(anchor.plusWeeks(2L * count), reason);
            case WEEKEND -> Units.week(anchor.plusWeeks(count), reason);
            case MONTH -> Interval.month(YearMonth.from(anchor).plusMonths(count), reason);
            case YEAR -> years(anchor.getYear() + count, 1, reason);
            case DECADE -> years(anchor.getYear() + 10 * count, 1, reason);
            case CENTURY -> years(anchor.getYear() + 100 * count, 1, reason);
        };
    }

    private static Interval within(DatePhrase phrase, LocalDate anchor) {
        int count = value(phrase, Slot.N);
        boolean ahead = phrase.valueOr(Slot.WHICH, -1) > 0;
        LocalDate far = Units.plus(anchor, unit(phrase), ahead ? count : -count);
        return ahead
                ? new Interval(anchor, far, "time after publication")
                : new Interval(far, anchor, "time until publication");
    }
}
