// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.record.ClaimRow.PartyRow;
import org.entente.record.ClaimRow.PlaceRow;
import org.entente.record.merge.Telling;
import org.entente.record.merge.Where;
import org.entente.record.merge.Who;
import org.jspecify.annotations.Nullable;

/**
 * Keeps in the tables, and reads from them, what merging needs of the claims of some days. What is the claim's own lies
 * packed in one column: merging reads every claim of many days, and most of the time went into single columns of few letters.
 */
final class Tellings {
    private static final Countries COUNTRIES = new Countries();

    private Tellings() {}

    /** The claim's own part of a telling; null if it tells no event. */
    static @Nullable String packed(ClaimRow claim) {
        if (claim.day() == null || claim.type() == null) {
            return null;
        }
        Packed.Writer packed = new Packed.Writer();
        packed.add(claim.type()).add(claim.mode()).add(claim.contexts()).add(claim.status());
        packed.add(claim.day().toEpochDay());
        packed.add(claim.dated() ? epochDay(claim.firstDay()) : null);
        packed.add(claim.dated() ? epochDay(claim.lastDay()) : null);
        packed.add(claim.stems());
        PlaceRow place = claim.place();
        packed.add(place == null ? null : place.name());
        if (place != null) {
            packed.add(place.words()).add(place.country()).add(place.geonames());
            packed.add(place.latitude()).add(place.longitude()).add(place.precision());
        }
        side(packed, claim, "actor");
        side(packed, claim, "recipient");
        return packed.toString();
    }

    private static @Nullable Long epochDay(@Nullable LocalDate day) {
        return day == null ? null : (Long) day.toEpochDay();
    }

    private static void side(Packed.Writer packed, ClaimRow claim, String side) {
        List<PartyRow> parties =
                claim.parties().stream().filter(p -> p.side().equals(side)).toList();
        packed.add(parties.size());
        for (PartyRow party : parties) {
            packed.add(party.text()).add(party.name()).add(party.words());
            packed.add(party.country()).add(party.cow()).add(party.sector());
        }
    }

    /** What merging needs of an article. */
    private record Source(
            String article,
            long text,
            @Nullable String outlet,
            String language,
            @Nullable LocalDate published) {}

    /** Those of the types and days that the table {@code wanted_day} names, all of which lie in this span. */
    static Collection<Telling> wanted(Projection projection, LocalDate first, LocalDate last) throws SQLException {
        projection.run("DELETE FROM wanted_claim");
        projection.run(
                "INSERT INTO wanted_claim SELECT c.no, c.reading FROM claim c JOIN wanted_day w ON w.type = c.type"
                        + " AND w.day = c.day WHERE c.kind = 'event' AND c.day BETWEEN ? AND ?",
                first,
                last);
        Map<Long, Source> sources = sources(projection);
        List<Telling> tellings = new ArrayList<>();
        try (PreparedStatement query = between(
                        projection,
                        "no",
                        "SELECT c.no, c.key, c.reading, c.telling FROM wanted_claim w JOIN claim c ON c.no = w.no"
                                + " WHERE c.no BETWEEN ? AND ?");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Source source = sources.get(row.getLong(3));
                if (source != null) {
                    tellings.add(telling(row.getLong(1), row.getLong(2), source, new Packed.Reader(row.getString(4))));
                }
            }
        }
        return tellings;
    }

    /** The current ones among the readings of the wanted claims. */
    private static Map<Long, Source> sources(Projection projection) throws SQLException {
        Map<Long, Source> sources = new HashMap<>();
        try (PreparedStatement query = between(
                        projection,
                        "reading",
                        "SELECT no, article, text_group, outlet, language, published_day FROM reading"
                                + " WHERE no IN (SELECT reading FROM wanted_claim) AND \"current\" AND no BETWEEN ? AND ?");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                sources.put(
                        row.getLong(1),
                        new Source(
                                row.getString(2),
                                row.getLong(3),
                                row.getString(4),
                                row.getString(5),
                                row.getObject(6, LocalDate.class)));
            }
        }
        return sources;
    }

    private static Telling telling(long no, long key, Source source, Packed.Reader claim) {
        EventType type = EventType.valueOf(claim.some());
        String mode = claim.next();
        List<String> contexts = words(claim.some());
        String status = claim.next();
        LocalDate day = Objects.requireNonNull(day(claim));
        LocalDate from = day(claim);
        LocalDate to = day(claim);
        String stems = claim.some();
        Where place = place(claim);
        List<Who> actors = side(claim);
        List<Who> recipients = side(claim);
        return new Telling(
                key,
                no,
                source.article,
                source.text,
                source.outlet,
                source.language,
                source.published,
                type,
                mode,
                contexts,
                status == null ? Status.ASSERTED : Status.of(status),
                day,
                from,
                to,
                actors,
                recipients,
                place,
                stems);
    }

    private static @Nullable LocalDate day(Packed.Reader claim) {
        Long day = claim.number();
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    private static @Nullable Where place(Packed.Reader claim) {
        String name = claim.next();
        return name == null
                ? null
                : new Where(name, claim.some(), claim.next(), claim.number(), claim.real(), claim.real(), claim.next());
    }

    private static List<Who> side(Packed.Reader claim) {
        int count = claim.count();
        List<Who> side = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String text = claim.some();
            String name = claim.next();
            String folded = claim.some();
            String country = claim.next();
            Long cow = claim.number();
            side.add(new Who(
                    text,
                    name,
                    name != null && COUNTRIES.code(name) == null,
                    folded,
                    country,
                    cow == null ? null : (Integer) Math.toIntExact(cow),
                    claim.next()));
        }
        return side;
    }

    private static List<String> words(String joined) {
        String stripped = joined.strip();
        return stripped.isEmpty() ? List.of() : List.of(stripped.split(" ", -1));
    }

    /** A question whose two places stand for the least and the most number of a column of the wanted claims. */
    private static PreparedStatement between(Projection projection, String column, String sql) throws SQLException {
        long low = projection.number("SELECT coalesce(min(" + column + "), 0) FROM wanted_claim");
        long high = projection.number("SELECT coalesce(max(" + column + "), -1) FROM wanted_claim");
        Connection connection = projection.connection();
        PreparedStatement query = connection.prepareStatement(sql);
        query.setLong(1, low);
        query.setLong(2, high);
        return query;
    }
}
