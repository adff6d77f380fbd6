// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.record.merge.Telling;
import org.entente.record.merge.Where;
import org.entente.record.merge.Who;
import org.jspecify.annotations.Nullable;

/** Reads from the tables what merging needs of the current claims of some days. */
final class Tellings {
    private static final String CLAIMS = "FROM claim c JOIN reading r ON r.no = c.reading WHERE c.kind = 'event' AND"
            + " c.type = ? AND c.day BETWEEN ? AND ? AND r.\"current\"";

    private static final Countries COUNTRIES = new Countries();

    private Tellings() {}

    private record Sides(List<Who> actors, List<Who> recipients) {}

    static Collection<Telling> of(Connection connection, EventType type, LocalDate first, LocalDate last)
            throws SQLException {
        Map<Long, Sides> sides = sides(connection, type, first, last);
        List<Telling> tellings = new ArrayList<>();
        try (PreparedStatement query = asked(
                        connection,
                        "SELECT c.key, c.no, r.article, r.text_group, r.outlet, r.language, r.published_day, c.mode,"
                                + " c.contexts, c.status, c.day, c.dated, c.first_day, c.last_day, c.place,"
                                + " c.place_words, c.place_country, c.geonames, c.latitude, c.longitude,"
                                + " c.place_precision, c.stems " + CLAIMS,
                        type,
                        first,
                        last);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Sides both = sides.getOrDefault(row.getLong(2), new Sides(List.of(), List.of()));
                tellings.add(telling(row, type, both));
            }
        }
        return tellings;
    }

    private static Telling telling(ResultSet row, EventType type, Sides sides) throws SQLException {
        boolean dated = row.getBoolean(12);
        String status = row.getString(10);
        return new Telling(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                type,
                row.getString(8),
                words(row.getString(9)),
                status == null ? Status.ASSERTED : Status.of(status),
                row.getObject(11, LocalDate.class),
                dated ? row.getObject(13, LocalDate.class) : null,
                dated ? row.getObject(14, LocalDate.class) : null,
                sides.actors,
                sides.recipients,
                place(row),
                new LinkedHashSet<>(words(row.getString(22))));
    }

    private static @Nullable Where place(ResultSet row) throws SQLException {
        String name = row.getString(15);
        return name == null
                ? null
                : new Where(
                        name,
                        row.getString(16),
                        row.getString(17),
                        row.getObject(18, Long.class),
                        row.getObject(19, Double.class),
                        row.getObject(20, Double.class),
                        row.getString(21));
    }

    private static List<String> words(String joined) {
        String stripped = joined.strip();
        return stripped.isEmpty() ? List.of() : List.of(stripped.split(" ", -1));
    }

    private static Map<Long, Sides> sides(Connection connection, EventType type, LocalDate first, LocalDate last)
            throws SQLException {
        Map<Long, Sides> sides = new LinkedHashMap<>();
        try (PreparedStatement query = asked(
                        connection,
                        "SELECT p.claim, p.side, p.text, p.name, p.words, p.country, p.cow, p.sector FROM party p WHERE"
                                + " p.side IN ('actor', 'recipient') AND p.claim IN (SELECT c.no " + CLAIMS
                                + ") ORDER BY p.claim, p.position",
                        type,
                        first,
                        last);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Sides both =
                        sides.computeIfAbsent(row.getLong(1), c -> new Sides(new ArrayList<>(), new ArrayList<>()));
                (row.getString(2).equals("actor") ? both.actors : both.recipients).add(who(row));
            }
        }
        return sides;
    }

    private static Who who(ResultSet row) throws SQLException {
        String name = row.getString(4);
        return new Who(
                row.getString(3),
                name,
                name != null && COUNTRIES.code(name) == null,
                row.getString(5),
                row.getString(6),
                row.getObject(7, Integer.class),
                row.getString(8));
    }

    private static PreparedStatement asked(
            Connection connection, String sql, EventType type, LocalDate first, LocalDate last) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setObject(1, type.name());
        query.setObject(2, first);
        query.setObject(3, last);
        return query;
    }
}
