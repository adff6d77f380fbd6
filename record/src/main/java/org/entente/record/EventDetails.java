// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Completes rows of events with their parties and mentions. */
final class EventDetails {
    static final String HEAD =
            "e.no, e.type, e.mode, e.contexts, e.score, e.status, e.disputed, e.first_day, e.last_day,"
                    + " e.dated, e.place, e.place_country, e.geonames, e.latitude, e.longitude, e.place_precision, e.articles,"
                    + " e.texts, e.outlets, e.languages";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Mentions among which one is looked for. */
    private static final int TOLD = 12;

    private final Tables tables;
    private final @Nullable String language;
    private final Consumer<Event> sink;

    EventDetails(Tables tables, Consumer<Event> sink) {
        this(tables, null, sink);
    }

    /** @param language if given, each event has one mention, in this language if there is such; see {@link Events#find} */
    EventDetails(Tables tables, @Nullable String language, Consumer<Event> sink) {
        this.tables = tables;
        this.language = language;
        this.sink = sink;
    }

    /** The event's own row. */
    record Head(
            long no,
            EventType type,
            @Nullable String mode,
            List<String> contexts,
            double score,
            String status,
            boolean disputed,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean dated,
            @Nullable EventPlace place,
            int articles,
            int texts,
            int outlets,
            List<String> languages) {}

    static Head head(ResultSet row) throws SQLException {
        String place = row.getString(11);
        return new Head(
                row.getLong(1),
                EventType.valueOf(row.getString(2)),
                row.getString(3),
                words(row.getString(4)),
                row.getDouble(5),
                row.getString(6),
                row.getBoolean(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getBoolean(10),
                place == null
                        ? null
                        : new EventPlace(
                                place,
                                row.getString(12),
                                row.getObject(13, Long.class),
                                row.getObject(14, Double.class),
                                row.getObject(15, Double.class),
                                row.getString(16)),
                row.getInt(17),
                row.getInt(18),
                row.getInt(19),
                words(row.getString(20)));
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" ", -1));
    }

    /** Gives the events in this order, each with everything that belongs to it. */
    void give(List<Head> heads) {
        if (heads.isEmpty()) {
            return;
        }
        List<Object> numbers = new ArrayList<>();
        heads.forEach(h -> numbers.add(h.no));
        String marks = String.join(", ", Collections.nCopies(numbers.size(), "(?)"));
        Map<Long, List<EventParty>> actors = new HashMap<>();
        Map<Long, List<EventParty>> recipients = new HashMap<>();
        tables.each(
                "SELECT p.event, p.side, p.name, p.country, p.cow, p.sector FROM event_party p" + " JOIN (VALUES "
                        + marks + ") AS wanted(no) ON wanted.no = p.event ORDER BY p.event, p.position",
                numbers,
                row -> (row.getString(2).equals("actor") ? actors : recipients)
                        .computeIfAbsent(row.getLong(1), e -> new ArrayList<>())
                        .add(new EventParty(
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, Integer.class),
                                row.getString(6))));
        Map<Long, List<Mention>> mentions = mentions(marks, heads);
        for (Head head : heads) {
            sink.accept(event(
                    head,
                    actors.getOrDefault(head.no, List.of()),
                    recipients.getOrDefault(head.no, List.of()),
                    mentions.getOrDefault(head.no, List.of())));
        }
    }

    /** What tells an event: the claim's number and why it is held to. */
    private record Told(long event, long claim, String reason) {}

    /** By event, in their order. */
    private Map<Long, List<Mention>> mentions(String marks, List<Head> events) {
        List<Told> told = new ArrayList<>();
        tables.each(
                "SELECT m.event, m.claim, m.reason FROM mention m JOIN (VALUES " + marks
                        + ") AS wanted(no) ON wanted.no = m.event"
                        + (language == null ? "" : " AND m.position < " + TOLD) + " ORDER BY m.event, m.position",
                events.stream().map(Head::no).toList(),
                row -> told.add(new Told(row.getLong(1), row.getLong(2), row.getString(3))));
        List<Told> kept = language == null ? told : best(told, events, language);
        Map<Long, Mention> byClaim = byClaim(kept);
        Map<Long, List<Mention>> mentions = new HashMap<>();
        for (Told one : kept) {
            mentions.computeIfAbsent(one.event, e -> new ArrayList<>())
                    .add(Objects.requireNonNull(byClaim.get(one.claim)));
        }
        return mentions;
    }

    /** What a claim says of its event, and in which language. */
    private record Telling(String status, String language) {}

    /** One of each event: of those that tell it as the event is told the first in the language, else the first of all. */
    private List<Told> best(List<Told> told, List<Head> events, String language) {
        Map<Long, Telling> tellings = new HashMap<>();
        tables.each(
                "SELECT c.no, coalesce(c.status, 'asserted'), r.language FROM claim c JOIN reading r ON r.no = c.reading"
                        + " WHERE "
                        + Tables.oneOf("c.no", told.stream().map(Told::claim).toList()),
                List.of(),
                row -> tellings.put(row.getLong(1), new Telling(row.getString(2), row.getString(3))));
        Map<Long, List<Told>> byEvent = new HashMap<>();
        told.forEach(
                t -> byEvent.computeIfAbsent(t.event, e -> new ArrayList<>()).add(t));
        List<Told> best = new ArrayList<>();
        for (Head event : events) {
            List<Told> all = byEvent.getOrDefault(event.no, List.of());
            best.addAll(Stream.of(new Telling(event.status, language), new Telling(event.status, ""))
                    .flatMap(wanted ->
                            all.stream().filter(t -> fits(Objects.requireNonNull(tellings.get(t.claim)), wanted)))
                    .limit(1)
                    .toList());
            if (!all.isEmpty() && (best.isEmpty() || best.get(best.size() - 1).event != event.no)) {
                best.add(all.get(0));
            }
        }
        return best;
    }

    private static boolean fits(Telling telling, Telling wanted) {
        return telling.status.equals(wanted.status)
                && (wanted.language.isEmpty() || telling.language.equals(wanted.language));
    }

    private record Row(
            long claim,
            long reading,
            String id,
            String sentence,
            String status,
            @Nullable String mode,
            String json) {}

    private Map<Long, Mention> byClaim(List<Told> told) {
        Map<Long, String> reasons = new HashMap<>();
        told.forEach(t -> reasons.put(t.claim, t.reason));
        List<Row> rows = new ArrayList<>();
        tables.numbered(
                "no, reading, coalesce(id, ''), sentence, coalesce(status, 'asserted'), mode, json",
                "claim",
                reasons.keySet(),
                row -> rows.add(new Row(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7))));
        Map<Long, Publication> publications =
                Publication.of(tables, rows.stream().map(Row::reading).toList());
        Map<Long, Mention> byClaim = new HashMap<>();
        for (Row row : rows) {
            byClaim.put(
                    row.claim,
                    mention(
                            row,
                            Objects.requireNonNull(publications.get(row.reading)),
                            Objects.requireNonNull(reasons.get(row.claim))));
        }
        return byClaim;
    }

    private static Event event(
            Head head, List<EventParty> actors, List<EventParty> recipients, List<Mention> mentions) {
        return new Event(
                EventId.of(head.no),
                head.type,
                head.mode,
                head.contexts,
                head.score,
                head.status,
                head.disputed,
                actors,
                recipients,
                head.from,
                head.to,
                head.dated,
                head.place,
                head.articles,
                head.texts,
                head.outlets,
                head.languages,
                Figures.of(mentions),
                mentions);
    }

    private static Mention mention(Row row, Publication in, String reason) {
        JsonNode claim = JSON.readTree(row.json);
        return new Mention(
                row.id,
                in.article(),
                in.version(),
                in.url(),
                in.outlet(),
                in.language(),
                in.published(),
                in.title(),
                row.sentence,
                ClaimRows.firstWords(claim).path("text").asString(""),
                row.status,
                row.mode,
                parties(claim.path("claimant")),
                LineRows.string(claim, "rule"),
                "t-" + HexFormat.of().toHexDigits(in.textGroup()),
                reason,
                row.json);
    }

    /** A party or a list of them. */
    static List<EventParty> parties(JsonNode value) {
        List<EventParty> parties = new ArrayList<>();
        for (JsonNode party : value.isArray() ? value : JSON.createArrayNode().add(value)) {
            String name = LineRows.string(party, "name");
            String label = name != null ? name : LineRows.string(party, "text");
            if (label != null) {
                parties.add(new EventParty(
                        label,
                        LineRows.string(party, "country"),
                        party.path("cow").isInt() ? (Integer) party.path("cow").asInt() : null,
                        LineRows.string(party, "sector")));
            }
        }
        return parties;
    }
}
