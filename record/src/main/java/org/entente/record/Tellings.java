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
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.record.merge.Telling;
import org.entente.record.merge.Where;
import org.entente.record.merge.Who;
import org.jspecify.annotations.Nullable;

/** Reads from the tables what merging needs of the current claims of some days. */
final class Tellings {
    private static final Countries COUNTRIES = new Countries();

    private Tellings() {}

    private record Sides(List<Who> actors, List<Who> recipients) {}

    /** Those of the types and days that the table {@code wanted_day} names, all of which lie in this span. */
    static Collection<Telling> wanted(Projection projection, LocalDate first, LocalDate last) throws SQLException {
        projection.run("DELETE FROM wanted_claim");
        projection.run(
                "INSERT INTO wanted_claim SELECT c.no FROM claim c JOIN wanted_day w ON w.type = c.type AND w.day = c.day"
                        + " WHERE c.kind = 'event' AND c.day BETWEEN ? AND ?",
                first,
                last);
        long low = projection.number("SELECT coalesce(min(no), 0) FROM wanted_claim");
        long high = projection.number("SELECT coalesce(max(no), -1) FROM wanted_claim");
        Map<Long, Sides> sides = sides(projection.connection(), low, high);
        List<Telling> tellings = new ArrayList<>();
        try (PreparedStatement query = asked(
                        projection.connection(),
                        "SELECT c.key, c.no, r.article, r.text_group, r.outlet, r.language, r.published_day, c.mode,"
                                + " c.contexts, c.status, c.day, c.dated, c.first_day, c.last_day, c.place,"
                                + " c.place_words, c.place_country, c.geonames, c.latitude, c.longitude,"
                                + " c.place_precision, c.stems, c.type FROM wanted_claim w JOIN claim c ON c.no = w.no"
                                + " JOIN reading r ON r.no = c.reading WHERE r.\"current\" AND c.no BETWEEN ? AND ?",
                        low,
                        high);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Sides both = sides.getOrDefault(row.getLong(2), new Sides(List.of(), List.of()));
                tellings.add(telling(row, both));
            }
        }
        return tellings;
    }

    private static Telling telling(ResultSet row, Sides sides) throws SQLException {
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
                EventType.valueOf(row.getString(23)),
                row.getString(8),
                words(row.getString(9)),
                status == null ? Status.ASSERTED : Status.of(status),
                row.getObject(11, LocalDate.class),
                dated ? row.getObject(13, LocalDate.class) : null,
                dated ? row.getObject(14, LocalDate.class) : null,
                sides.actors,
                sides.recipients,
                place(row),
                row.getString(22));
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

    private static Map<Long, Sides> sides(Connection connection, long low, long high) throws SQLException {
        Map<Long, Sides> sides = new HashMap<>();
        try (PreparedStatement query = asked(
                        connection,
                        "SELECT p.claim, p.side, p.text, p.name, p.words, p.country, p.cow, p.sector FROM party p"
                                + " JOIN wanted_claim w ON w.no = p.claim WHERE p.side IN ('actor', 'recipient')"
                                + " AND p.claim BETWEEN ? AND ? ORDER BY p.claim, p.position",
                        low,
                        high);
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

    private static PreparedStatement asked(Connection connection, String sql, long low, long high) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setLong(1, low);
        query.setLong(2, high);
        return query;
    }
}
