// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks a record for events. Thread-safe; answers are streamed and always come in the same order. */
public final class Events {
    /** Events whose mentions are fetched in one go: few at first, so that the first ones show at once. */
    private static final int FIRST = 64;

    private static final int MOST = 2048;
    private static final int MOST_PARTNERS = 50;

    static final LocalDate EVER = LocalDate.of(1, 1, 1);
    static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private final Tables tables;

    Events(Tables tables) {
        this.tables = tables;
    }

    /** The events that fit, with their mentions, in the order asked for. */
    public void find(EventQuery query, Consumer<Event> sink) {
        find(query, query.order(), sink);
    }

    /** The same in another order than the query's. */
    public void find(EventQuery query, EventQuery.Order order, Consumer<Event> sink) {
        find(query, order, new EventDetails(tables, sink));
    }

    /**
     * The same with one mention of each event and its figures only: of the leading ones that tell it as the event is told the
     * first in this language, else the first.
     *
     * @param language ISO 639-1
     */
    public void find(EventQuery query, String language, Consumer<Event> sink) {
        find(query, query.order(), new EventDetails(tables, language, sink));
    }

    /** What fits, looked for once, to be counted, paged and counted by facet; the query's limit is not asked. */
    public FittingEvents fitting(EventQuery query) {
        Conditions conditions = conditions(query);
        return new FittingEvents(
                tables,
                tables.keep(
                        "fits",
                        "SELECT " + FacetCounts.COLUMNS + ", e.texts, e.told FROM event e WHERE " + conditions.sql(),
                        conditions.values()));
    }

    private void find(EventQuery query, EventQuery.Order order, EventDetails details) {
        List<EventDetails.Head> heads = new ArrayList<>();
        int[] most = {FIRST};
        each(query, order, row -> {
            heads.add(EventDetails.head(row));
            if (heads.size() >= most[0]) {
                details.give(heads);
                heads.clear();
                most[0] = MOST;
            }
        });
        details.give(heads);
    }

    /** Of a few events only the numbers are searched for first: the other columns of all that fit need not be read. */
    private void each(EventQuery query, EventQuery.Order order, Tables.Rows rows) {
        Conditions conditions = conditions(query);
        String ordered = " FROM event e WHERE " + conditions.sql() + " ORDER BY " + order(order) + limit(query);
        if (query.limit() > MOST) {
            tables.each("SELECT " + EventDetails.HEAD + ordered, conditions.values(), rows);
            return;
        }
        List<Long> numbers = new ArrayList<>();
        tables.each("SELECT e.no" + ordered, conditions.values(), row -> numbers.add(row.getLong(1)));
        heads(tables, numbers, order, rows);
    }

    static void heads(Tables tables, List<Long> numbers, EventQuery.Order order, Tables.Rows rows) {
        tables.each(
                "SELECT " + EventDetails.HEAD + " FROM event e WHERE " + Tables.oneOf("e.no", numbers) + " ORDER BY "
                        + order(order),
                List.of(),
                rows);
    }

    /** The event of this id, also if it has another id by now; empty if there never was one or it was withdrawn. */
    public Optional<Event> event(String id) {
        OptionalLong no = EventId.parse(id);
        if (no.isEmpty()) {
            return Optional.empty();
        }
        Optional<Event> event = byNumber(no.getAsLong());
        return event.isPresent() ? event : heir(id).flatMap(this::byNumber);
    }

    private Optional<Event> byNumber(long no) {
        List<EventDetails.Head> heads = new ArrayList<>();
        tables.each(
                "SELECT " + EventDetails.HEAD + " FROM event e WHERE e.no = ?",
                List.of(no),
                row -> heads.add(EventDetails.head(row)));
        List<Event> found = new ArrayList<>();
        new EventDetails(tables, found::add).give(heads);
        return found.stream().findFirst();
    }

    /** The event that last took this one in. */
    private Optional<Long> heir(String id) {
        List<Long> heirs = new ArrayList<>();
        tables.each(
                "WITH RECURSIVE heir(event, no) AS (SELECT event, no FROM (SELECT event, no FROM change WHERE kind IN"
                        + " ('merged', 'changed') AND contains(' ' || others || ' ', ?) ORDER BY no DESC LIMIT 1) UNION ALL"
                        + " SELECT c.event, c.no FROM change c JOIN heir h ON c.no > h.no AND c.kind IN ('merged', 'changed')"
                        + " AND contains(' ' || c.others || ' ', ' e-' || printf('%016x', h.event) || ' '))"
                        + " SELECT event FROM heir ORDER BY no DESC LIMIT 1",
                List.of(" " + id + " "), row -> heirs.add(row.getLong(1)));
        return heirs.stream().findFirst();
    }

    /** How many events fit, whatever the query's limit. */
    public long count(EventQuery query) {
        Conditions conditions = conditions(query);
        return tables.number("SELECT count(*) FROM event e WHERE " + conditions.sql(), conditions.values());
    }

    /** How many events fit for each combination of the facets' values, most first, then by value. */
    public List<Count> counts(EventQuery query, Facet... facets) {
        Conditions conditions = conditions(query);
        StringBuilder columns = new StringBuilder();
        StringBuilder joins = new StringBuilder();
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < facets.length; i++) {
            columns.append(facets[i].expression()).append(", ");
            joins.append(facets[i].join());
            numbers.append(i == 0 ? "" : ", ").append(i + 1);
        }
        boolean repeated = Arrays.stream(facets).anyMatch(Facet::repeats);
        List<Count> counts = new ArrayList<>();
        tables.each(
                "SELECT " + columns + (repeated ? "count(DISTINCT e.no)" : "count(*)") + " AS n FROM event e" + joins
                        + " WHERE " + conditions.sql()
                        + (facets.length == 0 ? "" : " GROUP BY " + numbers + " ORDER BY n DESC, " + numbers),
                conditions.values(),
                row -> {
                    @Nullable String[] values = new String[facets.length];
                    for (int i = 0; i < facets.length; i++) {
                        values[i] = row.getString(i + 1);
                    }
                    counts.add(new Count(Arrays.asList(values), row.getLong(facets.length + 1)));
                });
        return List.copyOf(counts);
    }

    /** How many events fit, in all and for each value of each facet: looked for once. */
    public FacetCounts facets(EventQuery query, List<Facet> facets) {
        return FacetCounts.of(tables, conditions(query), facets);
    }

    /** Where the events that fit happened, the places with most events first; those without a place are left out. */
    public List<PlaceCount> places(EventQuery query) {
        Conditions conditions = conditions(query);
        List<PlaceCount> places = new ArrayList<>();
        tables.each(
                "SELECT min(e.place), e.place_country, e.latitude, e.longitude, e.place_precision, count(*) AS n FROM event"
                        + " e WHERE e.place IS NOT NULL AND " + conditions.sql()
                        + " GROUP BY e.place_country, e.latitude,"
                        + " e.longitude, e.place_precision, CASE WHEN e.latitude IS NULL THEN e.place END"
                        + " ORDER BY n DESC, 1",
                conditions.values(),
                row -> places.add(PlaceCount.of(row)));
        return List.copyOf(places);
    }

    /** What two parties do to each other and together, month by month; events without a day are left out. */
    public List<DyadCount> dyad(String first, String second, @Nullable LocalDate since, @Nullable LocalDate until) {
        LocalDate from = since == null ? EVER : since;
        LocalDate to = until == null ? FOREVER : until;
        String country = Conditions.country(first);
        String other = Conditions.country(second);
        return country != null && other != null
                ? new CountryTies(tables).dyad(country, other, from, to)
                : dyadOfAny(first, second, from, to);
    }

    /** The same for any parties, countries or not. */
    List<DyadCount> dyadOfAny(String first, String second, LocalDate from, LocalDate to) {
        Conditions.Asked one = Conditions.asked(first);
        Conditions.Asked two = Conditions.asked(second);
        String sides = "SELECT event, bool_or(side = 'actor') AS acts, bool_or(side = 'recipient') AS receives"
                + " FROM event_party p WHERE %s GROUP BY event";
        List<DyadCount> counts = new ArrayList<>();
        tables.each(
                "WITH a AS (" + String.format(java.util.Locale.ROOT, sides, one.condition()) + "), b AS ("
                        + String.format(java.util.Locale.ROOT, sides, two.condition()) + "), told AS (SELECT e.*,"
                        + " CASE WHEN a.acts AND b.receives THEN 'FORWARD' WHEN b.acts AND a.receives THEN 'BACKWARD'"
                        + " ELSE 'MUTUAL' END AS direction FROM a JOIN b ON a.event = b.event JOIN event e"
                        + " ON e.no = a.event WHERE e.first_day IS NOT NULL AND e.last_day >= ? AND e.first_day <= ?)"
                        + " SELECT strftime(first_day, '%Y-%m') AS month, direction, type, count(*), sum(score) FROM told"
                        + " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
                List.of(one.value(), two.value(), from, to),
                row -> counts.add(DyadCount.of(row)));
        return List.copyOf(counts);
    }

    /** What one party does, and what is done to it. */
    public ActorProfile profile(String party) {
        String country = Conditions.country(party);
        return country == null ? profileOfAny(party) : new CountryTies(tables).profile(party, country);
    }

    /** The same for any party, a country or not. */
    ActorProfile profileOfAny(String party) {
        Conditions.Asked asked = Conditions.asked(party);
        EventQuery acts = EventQuery.where().actor(party).build();
        EventQuery receives = EventQuery.where().recipient(party).build();
        EventQuery takesPart = EventQuery.where().party(party).build();
        List<@Nullable LocalDate> days = new ArrayList<>();
        Conditions any = conditions(takesPart);
        tables.each("SELECT min(e.first_day), max(e.last_day) FROM event e WHERE " + any.sql(), any.values(), row -> {
            days.add(row.getObject(1, LocalDate.class));
            days.add(row.getObject(2, LocalDate.class));
        });
        return new ActorProfile(
                party,
                count(acts),
                count(receives),
                claims("quotation", asked),
                claims("agreement", asked),
                claims("transfer", asked),
                days.get(0),
                days.get(1),
                counts(acts, Facet.TYPE),
                counts(receives, Facet.TYPE),
                most(counts(acts, Facet.RECIPIENT)),
                most(counts(receives, Facet.ACTOR)),
                counts(takesPart, Facet.MONTH).stream()
                        .filter(c -> c.value() != null)
                        .sorted(java.util.Comparator.comparing(c -> String.valueOf(c.value())))
                        .toList());
    }

    static List<Count> most(List<Count> counts) {
        return counts.subList(0, Math.min(counts.size(), MOST_PARTNERS));
    }

    private long claims(String kind, Conditions.Asked party) {
        return tables.number(
                "SELECT count(*) FROM claim c JOIN reading r ON r.no = c.reading WHERE c.kind = '" + kind
                        + "' AND r.\"current\" AND c.no IN (SELECT p.claim FROM party p WHERE p.side <> 'claimant' AND "
                        + party.condition() + ")",
                List.of(party.value()));
    }

    static String order(EventQuery.Order order) {
        return switch (order) {
            case NEWEST -> "e.first_day DESC NULLS LAST, e.no";
            case OLDEST -> "e.first_day NULLS LAST, e.no";
            case LATEST -> "e.told DESC NULLS LAST, e.no";
            case MOST_TOLD -> "e.texts DESC, e.first_day DESC NULLS LAST, e.no";
        };
    }

    private static String limit(EventQuery query) {
        return (query.limit() == Long.MAX_VALUE ? "" : " LIMIT " + query.limit())
                + (query.offset() == 0 ? "" : " OFFSET " + query.offset());
    }

    /** Two countries are found together, from one table. */
    private static void parties(Conditions conditions, EventQuery query, String parties) {
        String one = query.party() == null ? null : Conditions.country(query.party());
        String other = query.other() == null ? null : Conditions.country(query.other());
        if (one != null && other != null) {
            conditions.that("e.no IN (SELECT t.event FROM tie t WHERE t.country = ? AND t.other = ?)", one, other);
        } else {
            conditions.party(query.party(), parties);
            conditions.party(query.other(), parties);
        }
    }

    private Conditions conditions(EventQuery query) {
        Conditions conditions = new Conditions();
        conditions.equal("e.type", query.type());
        conditions.equal("e.mode", query.mode());
        conditions.equal("e.status", query.status());
        String parties = "SELECT 1 FROM event_party p WHERE p.event = e.no";
        conditions.party(query.actor(), parties + " AND p.side = 'actor'");
        conditions.party(query.recipient(), parties + " AND (p.side = 'recipient' OR e.mutual)");
        parties(conditions, query, parties);
        String mentions = "SELECT 1 FROM mention m JOIN claim c ON c.no = m.claim";
        conditions.party(
                query.claimant(),
                mentions + " JOIN party p ON p.claim = c.no WHERE m.event = e.no AND p.side = 'claimant'");
        conditions.place(query.place(), "e");
        if (query.context() != null) {
            conditions.that("contains(' ' || e.contexts || ' ', ?)", " " + query.context() + " ");
        }
        if (query.disputed()) {
            conditions.that("e.disputed");
        }
        if (query.quad() != null) {
            conditions.that("e.quad = ?", query.quad());
        }
        if (query.since() != null) {
            conditions.that("e.last_day >= ?", query.since());
        }
        if (query.until() != null) {
            conditions.that("e.first_day <= ?", query.until());
        }
        if (query.leastTexts() > 0) {
            conditions.that("e.texts >= ?", query.leastTexts());
        }
        if (query.language() != null) {
            conditions.that("contains(' ' || e.languages || ' ', ?)", " " + query.language() + " ");
        }
        String readings = mentions + " JOIN reading r ON r.no = c.reading WHERE m.event = e.no";
        if (query.outlet() != null) {
            conditions.that(
                    "EXISTS (" + readings + " AND contains(r.outlet_words, ?))",
                    org.entente.record.text.Folding.fold(query.outlet()));
        }
        if (query.article() != null) {
            conditions.that(
                    "EXISTS (" + readings + " AND (r.article = ? OR r.id = ?))", query.article(), query.article());
        }
        if (query.text() != null) {
            new WordSearch(tables)
                    .claims(query.text(), "m.claim")
                    .ifPresent(words -> conditions.that(
                            "e.no IN (SELECT m.event FROM mention m WHERE " + words.sql() + ")",
                            words.values().toArray()));
        }
        return conditions;
    }
}
