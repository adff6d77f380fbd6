// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;
import org.entente.record.Compared.Basis;
import org.entente.record.Compared.Verdict;

/**
 * Holds event data of others beside a record's events.
 *
 * <p>A row of theirs and an event of ours are about the same thing if they come from the same article (address without
 * scheme, {@code www.}, fragment and last slash), or if their day lies within the event's, and if the countries of both
 * sides are the same two, in whatever order, an unknown one counting as a value. The event that fits best is chosen: same
 * article before same day, same type before another. Not thread-safe.
 */
final class Comparison implements AutoCloseable {
    /** An event of a longer time than this many days says nothing of a single day. */
    private static final int LONGEST = 7;

    private static final String[] LAYOUT = {
        "CREATE TEMP MACRO page(u) AS rtrim(regexp_replace(regexp_replace(lower(u), '^https?://(www\\.)?', ''), '#.*$',"
                + " ''), '/')",
        // Both countries of each dyad, the alphabetically first one first; an unknown one is empty.
        "CREATE TEMP TABLE side AS SELECT event, side, position, coalesce(country, '') AS country FROM event_party"
                + " WHERE position < 20",
        "CREATE TEMP TABLE pair AS SELECT DISTINCT event, least(a, b) AS a, greatest(a, b) AS b FROM ("
                + "SELECT x.event, x.country AS a, y.country AS b FROM side x JOIN side y ON x.event = y.event"
                + " AND x.side = 'actor' AND y.side = 'recipient' UNION ALL"
                + " SELECT x.event, x.country, y.country FROM side x JOIN side y ON x.event = y.event"
                + " AND x.side = 'actor' AND y.side = 'actor' AND x.position < y.position JOIN event e ON e.no = x.event"
                + " WHERE e.mutual UNION ALL"
                + " SELECT x.event, x.country, '' FROM side x WHERE NOT EXISTS (SELECT 1 FROM side y WHERE y.event = x.event"
                + " AND (y.side <> x.side OR y.position <> x.position)))",
        "CREATE TEMP TABLE told AS SELECT no, type, first_day, CASE WHEN last_day <= first_day + " + LONGEST
                + " THEN last_day ELSE first_day END AS last_day FROM event",
        "CREATE TEMP TABLE our_page AS SELECT DISTINCT page(r.url) AS page, m.event FROM reading r"
                + " LEFT JOIN claim c ON c.reading = r.no LEFT JOIN mention m ON m.claim = c.no"
                + " WHERE r.\"current\" AND r.url IS NOT NULL",
        "CREATE TEMP TABLE our_day AS SELECT DISTINCT CAST(unnest(generate_series(first_day, last_day, INTERVAL 1 DAY))"
                + " AS DATE) AS day FROM told WHERE first_day IS NOT NULL",
        "CREATE TEMP TABLE their AS SELECT row_number() OVER (ORDER BY file, line) AS no, *, page(url) AS page,"
                + " least(coalesce(actor, ''), coalesce(recipient, '')) AS a,"
                + " greatest(coalesce(actor, ''), coalesce(recipient, '')) AS b FROM theirs.their_event",
        // 1 same article and type, 2 same article, 3 same day and type, 4 same day.
        "CREATE TEMP TABLE fit AS SELECT t.no AS their, e.no AS event,"
                + " CASE WHEN t.type = e.type THEN 1 ELSE 2 END AS rank FROM their t JOIN our_page u ON u.page = t.page"
                + " JOIN told e ON e.no = u.event JOIN pair p ON p.event = e.no AND p.a = t.a AND p.b = t.b UNION ALL"
                + " SELECT t.no, e.no, CASE WHEN t.type = e.type THEN 3 ELSE 4 END FROM their t"
                + " JOIN pair p ON p.a = t.a AND p.b = t.b JOIN told e ON e.no = p.event"
                + " AND t.day BETWEEN e.first_day AND e.last_day WHERE t.b <> ''",
        "CREATE TEMP TABLE best AS SELECT their, arg_min(event, (rank, event)) AS event, min(rank) AS rank FROM fit"
                + " GROUP BY their"
    };

    private static final String THEIRS = "SELECT t.file, t.line, t.id, CAST(t.day AS VARCHAR), t.type, t.actor,"
            + " t.recipient, t.url, b.event, e.type, coalesce(b.rank, CASE WHEN t.page IN (SELECT page FROM our_page)"
            + " THEN 5 WHEN t.day IN (SELECT day FROM our_day) THEN 6 ELSE 7 END) FROM their t"
            + " LEFT JOIN best b ON b.their = t.no LEFT JOIN told e ON e.no = b.event ORDER BY t.no";

    private static final String OURS = "SELECT NULL, 0, NULL, CAST(e.first_day AS VARCHAR), e.type, min(p.a), min(p.b),"
            + " NULL, e.no, e.type, CASE WHEN e.no IN (SELECT u.event FROM our_page u JOIN their t ON t.page = u.page)"
            + " THEN 8 ELSE 9 END AS rank FROM told e JOIN pair p ON p.event = e.no WHERE e.no NOT IN (SELECT event FROM"
            + " fit) AND (e.no IN (SELECT u.event FROM our_page u JOIN their t ON t.page = u.page) OR EXISTS (SELECT 1"
            + " FROM (SELECT DISTINCT day FROM their) d WHERE d.day BETWEEN e.first_day AND e.last_day))"
            + " GROUP BY e.no, e.type, e.first_day ORDER BY e.first_day, e.no";

    private final Path folder;
    private final Connection connection;

    private Comparison(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    static Comparison of(Path folder, Connection root, Path theirs) {
        try {
            Connection connection = root.unwrap(DuckDBConnection.class).duplicate();
            try (Statement statement = connection.createStatement()) {
                String file = theirs.resolve(TheirRecord.NAME).toString().replace("'", "''");
                statement.execute("ATTACH '" + file + "' AS theirs (READ_ONLY)");
                for (String step : LAYOUT) {
                    statement.execute(step);
                }
            }
            return new Comparison(folder, connection);
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }

    /** Their rows in the order of their files, then ours that they lack, by day. */
    void each(Consumer<Compared> sink) {
        each(THEIRS, sink);
        each(OURS, sink);
    }

    private void each(String sql, Consumer<Compared> sink) {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                sink.accept(compared(row));
            }
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }

    private static Compared compared(ResultSet row) throws SQLException {
        int rank = row.getInt(11);
        long event = row.getLong(9);
        boolean none = row.wasNull();
        return new Compared(
                switch (rank) {
                    case 1, 3 -> Verdict.BOTH;
                    case 2, 4 -> Verdict.OTHER_TYPE;
                    case 5, 6 -> Verdict.ONLY_THEIRS;
                    case 7 -> Verdict.OUTSIDE;
                    default -> Verdict.ONLY_OURS;
                },
                switch (rank) {
                    case 1, 2, 5, 8 -> Basis.ARTICLE;
                    case 7 -> Basis.NONE;
                    default -> Basis.DAY;
                },
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                String.valueOf(row.getString(4)),
                row.getString(5),
                emptied(row.getString(6)),
                emptied(row.getString(7)),
                row.getString(8),
                none ? null : EventId.of(event),
                row.getString(10));
    }

    private static @org.jspecify.annotations.Nullable String emptied(
            @org.jspecify.annotations.Nullable String country) {
        return country == null || country.isEmpty() ? null : country;
    }

    private static RecordException failure(Path folder, SQLException e) {
        return new RecordException("the record " + folder + " cannot be compared: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }
}
