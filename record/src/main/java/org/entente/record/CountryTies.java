// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers for countries what {@link Events} answers for any party, from the table of ties: in one pass over few columns. */
final class CountryTies {
    private static final Comparator<Count> MOST = Comparator.comparingLong((Count c) -> -c.events())
            .thenComparing(Count::value, Comparator.nullsLast(Comparator.<String>naturalOrder()));

    private final Tables tables;

    CountryTies(Tables tables) {
        this.tables = tables;
    }

    List<DyadCount> dyad(String first, String second, LocalDate since, LocalDate until) {
        List<DyadCount> counts = new ArrayList<>();
        tables.each(
                "SELECT strftime(date_trunc('month', first_day), '%Y-%m') AS month, CASE WHEN acts AND other_receives"
                        + " THEN 'FORWARD' WHEN other_acts AND receives THEN 'BACKWARD' ELSE 'MUTUAL' END AS direction, type,"
                        + " count(*), sum(score) FROM tie WHERE country = ? AND other = ? AND last_day >= ?"
                        + " AND first_day <= ? GROUP BY date_trunc('month', first_day), direction, type ORDER BY 1, 2, 3",
                List.of(first, second, since, until), row -> counts.add(DyadCount.of(row)));
        return List.copyOf(counts);
    }

    ActorProfile profile(String party, String country) {
        Profile profile = new Profile();
        tables.each(
                "SELECT acts, receives OR mutual, type, strftime(date_trunc('month', first_day), '%Y-%m'), count(*),"
                        + " min(first_day), max(last_day) FROM tie WHERE country = ? AND other = ?"
                        + " GROUP BY acts, receives OR mutual, type, date_trunc('month', first_day)",
                List.of(country, country),
                row -> profile.events(
                        row.getBoolean(1),
                        row.getBoolean(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class)));
        List<Count> recipients = new ArrayList<>();
        List<Count> actors = new ArrayList<>();
        tables.each(
                "SELECT other, count(*) FILTER (acts AND other_receives), count(*) FILTER ((receives OR mutual)"
                        + " AND other_acts) FROM tie WHERE country = ? GROUP BY other",
                List.of(country),
                row -> {
                    add(recipients, row.getString(1), row.getLong(2));
                    add(actors, row.getString(1), row.getLong(3));
                });
        Map<String, Long> claims = new TreeMap<>();
        tables.each(
                "SELECT kind, CAST(sum(claims) AS BIGINT) FROM claim_count WHERE country = ? GROUP BY kind",
                List.of(country),
                row -> claims.put(row.getString(1), row.getLong(2)));
        return new ActorProfile(
                party,
                profile.acts.values().stream().mapToLong(n -> n).sum(),
                profile.receives.values().stream().mapToLong(n -> n).sum(),
                claims.getOrDefault("quotation", 0L),
                claims.getOrDefault("agreement", 0L),
                claims.getOrDefault("transfer", 0L),
                profile.first,
                profile.last,
                counts(profile.acts),
                counts(profile.receives),
                Events.most(recipients.stream().sorted(MOST).toList()),
                Events.most(actors.stream().sorted(MOST).toList()),
                profile.months.entrySet().stream()
                        .map(month -> new Count(List.of(month.getKey()), month.getValue()))
                        .toList());
    }

    private static void add(List<Count> counts, @Nullable String country, long count) {
        if (count > 0) {
            List<@Nullable String> values = new ArrayList<>();
            values.add(country);
            counts.add(new Count(values, count));
        }
    }

    private static List<Count> counts(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(one -> new Count(List.of(one.getKey()), one.getValue()))
                .sorted(MOST)
                .toList();
    }

    /** Sums up a country's events. */
    private static final class Profile {
        private final Map<String, Long> acts = new TreeMap<>();
        private final Map<String, Long> receives = new TreeMap<>();
        private final Map<String, Long> months = new TreeMap<>();
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        void events(
                boolean acting,
                boolean receiving,
                String type,
                @Nullable String month,
                long count,
                @Nullable LocalDate from,
                @Nullable LocalDate to) {
            if (acting) {
                acts.merge(type, count, Long::sum);
            }
            if (receiving) {
                receives.merge(type, count, Long::sum);
            }
            if (month != null) {
                months.merge(month, count, Long::sum);
            }
            first = first == null || from != null && from.isBefore(first) ? from : first;
            last = last == null || to != null && to.isAfter(last) ? to : last;
        }
    }
}
