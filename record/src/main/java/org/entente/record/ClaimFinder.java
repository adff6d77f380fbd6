// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.record.text.Folding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a record for what single articles claim. Thread-safe; answers are streamed. */
public final class ClaimFinder {
    /** Of so few claims only the numbers are searched for first: the other columns of all that fit need not be read. */
    private static final int FEW = 2000;

    private static final String ORDER = " ORDER BY c.first_day DESC NULLS LAST, c.no";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CLAIM =
            "c.no, c.kind, c.type, c.mode, c.status, c.first_day, c.dated, c.place, c.sentence, c.json";

    private static final String FOUND =
            "SELECT " + CLAIM + ", " + Publication.COLUMNS + " FROM claim c JOIN reading r ON r.no = c.reading WHERE ";

    private final Tables tables;

    ClaimFinder(Tables tables) {
        this.tables = tables;
    }

    /** Newest first; the same record and query always give the same order. */
    public void find(ClaimQuery query, Consumer<FoundClaim> sink) {
        find(query, 0, sink);
    }

    /** The same without the first {@code offset} that fit, for paging. */
    public void find(ClaimQuery query, long offset, Consumer<FoundClaim> sink) {
        Conditions conditions = conditions(query);
        String all = conditions.sql() + ORDER + " LIMIT " + query.limit() + " OFFSET " + offset;
        if (query.limit() > FEW) {
            tables.each(FOUND + all, conditions.values(), row -> sink.accept(found(row)));
            return;
        }
        List<Long> numbers = new ArrayList<>();
        tables.each(
                "SELECT c.no FROM claim c JOIN reading r ON r.no = c.reading WHERE " + all,
                conditions.values(),
                row -> numbers.add(row.getLong(1)));
        numbered(numbers, sink);
    }

    /** In the order of the numbers. */
    private void numbered(List<Long> numbers, Consumer<FoundClaim> sink) {
        Map<Long, Long> readings = new HashMap<>();
        tables.each(
                "SELECT no, reading FROM claim WHERE " + Tables.oneOf("no", numbers),
                List.of(),
                row -> readings.put(row.getLong(1), row.getLong(2)));
        Map<Long, Publication> publications = Publication.of(tables, readings.values());
        Map<Long, FoundClaim> found = new HashMap<>();
        tables.numbered(
                CLAIM,
                "claim c",
                numbers,
                row -> found.put(
                        row.getLong(1),
                        found(row, Objects.requireNonNull(publications.get(readings.get(row.getLong(1)))))));
        numbers.forEach(number -> sink.accept(Objects.requireNonNull(found.get(number))));
    }

    /**
     * What two parties agree on, send each other and say to each other, in either direction, each kind newest first.
     *
     * @param most claims of each kind
     */
    public void between(String first, String second, int most, Consumer<FoundClaim> sink) {
        Conditions.Asked one = Conditions.asked(first);
        Conditions.Asked two = Conditions.asked(second);
        String sides = "SELECT p.claim, p.side FROM party p WHERE p.side IN ('actor', 'recipient') AND ";
        List<Long> numbers = new ArrayList<>();
        tables.each(
                "WITH one AS (" + sides + one.condition() + "), two AS (" + sides + two.condition() + "), told AS"
                        + " (SELECT one.claim, bool_or(one.side <> two.side) AS across FROM one JOIN two"
                        + " ON two.claim = one.claim WHERE one.side = 'actor' OR two.side = 'actor' GROUP BY one.claim)"
                        + " SELECT no FROM (SELECT c.no, c.first_day, row_number() OVER (PARTITION BY c.kind"
                        + " ORDER BY c.first_day DESC NULLS LAST, c.no) AS place FROM told t JOIN claim c ON c.no = t.claim"
                        + " JOIN reading r ON r.no = c.reading WHERE r.\"current\" AND c.kind <> 'event'"
                        + " AND (t.across OR c.mutual)) WHERE place <= ? ORDER BY first_day DESC NULLS LAST, no",
                List.of(one.value(), two.value(), most),
                row -> numbers.add(row.getLong(1)));
        numbered(numbers, sink);
    }

    /** How many claims fit, whatever the query's limit. */
    public long count(ClaimQuery query) {
        Conditions conditions = conditions(query);
        return tables.number(
                "SELECT count(*) FROM claim c JOIN reading r ON r.no = c.reading WHERE " + conditions.sql(),
                conditions.values());
    }

    private Conditions conditions(ClaimQuery query) {
        Conditions conditions = new Conditions();
        if (!query.allVersions()) {
            conditions.that("r.\"current\"");
        }
        conditions.equal("c.kind", query.kind());
        conditions.equal("c.type", query.type());
        conditions.equal("c.mode", query.mode());
        conditions.equal("c.status", query.status());
        conditions.equal("r.language", query.language());
        party(conditions, query.actor(), "p.side = 'actor'");
        recipient(conditions, query.recipient());
        party(conditions, query.party(), "p.side IN ('actor', 'recipient')");
        party(conditions, query.claimant(), "p.side = 'claimant'");
        if (query.since() != null) {
            conditions.that("c.last_day >= ?", query.since());
        }
        if (query.until() != null) {
            conditions.that("c.first_day <= ?", query.until());
        }
        conditions.place(query.place(), "c");
        if (query.outlet() != null) {
            conditions.that("contains(r.outlet_words, ?)", Folding.fold(query.outlet()));
        }
        if (query.text() != null) {
            new WordSearch(tables)
                    .claims(query.text(), "c.no")
                    .ifPresent(
                            words -> conditions.that(words.sql(), words.values().toArray()));
        }
        return conditions;
    }

    /** Parties are found first and their claims then: that is quicker than asking for the parties of each claim. */
    private static void party(Conditions conditions, @Nullable String asked, String side) {
        if (asked != null) {
            Conditions.Asked party = Conditions.asked(asked);
            conditions.that(claims(party, side), party.value());
        }
    }

    private static void recipient(Conditions conditions, @Nullable String asked) {
        if (asked != null) {
            Conditions.Asked party = Conditions.asked(asked);
            conditions.that(
                    claims(party, "p.side IN ('actor', 'recipient')") + " AND (c.mutual OR "
                            + claims(party, "p.side = 'recipient'") + ")",
                    party.value(),
                    party.value());
        }
    }

    private static String claims(Conditions.Asked party, String side) {
        return "c.no IN (SELECT p.claim FROM party p WHERE " + side + " AND " + party.condition() + ")";
    }

    /** What one version of one article claims, in its order. */
    void ofReading(long reading, Consumer<FoundClaim> sink) {
        tables.each(FOUND + "c.reading = ? ORDER BY c.no", List.of(reading), row -> sink.accept(found(row)));
    }

    private static FoundClaim found(ResultSet row) throws SQLException {
        return found(row, Publication.of(row, 11));
    }

    private static FoundClaim found(ResultSet row, Publication in) throws SQLException {
        String json = row.getString(10);
        JsonNode claim = JSON.readTree(json);
        Date day = row.getDate(6);
        return new FoundClaim(
                in.id(),
                in.version(),
                in.url(),
                in.outlet(),
                in.language(),
                in.published(),
                in.title(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                day == null ? null : day.toString(),
                row.getBoolean(7),
                names(claim, "actor", "supplier", "speaker", "parties"),
                names(claim, "recipient", "addressee"),
                names(claim, "claimant"),
                row.getString(8),
                row.getString(9),
                ClaimRows.firstWords(claim).path("text").asString(""),
                json);
    }

    private static List<String> names(JsonNode claim, String... roles) {
        List<String> names = new ArrayList<>();
        for (String role : roles) {
            JsonNode value = claim.path(role);
            for (JsonNode party :
                    value.isArray() ? value : JSON.createArrayNode().add(value)) {
                String name = LineRows.string(party, "name");
                String words = name != null ? name : LineRows.string(party, "text");
                if (words != null) {
                    String country = LineRows.string(party, "country");
                    String sector = LineRows.string(party, "sector");
                    String codes = Stream.of(country == null ? "" : country, sector == null ? "" : sector)
                            .filter(code -> !code.isEmpty())
                            .collect(Collectors.joining(" "));
                    names.add(codes.isEmpty() ? words : words + " [" + codes + "]");
                }
            }
        }
        return names;
    }
}
