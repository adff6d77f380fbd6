// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.entente.record.Accepted.Outcome;
import org.entente.record.ClaimRow.PartyRow;
import org.jspecify.annotations.Nullable;

/**
 * The DuckDB database beside the log: tables to ask. It holds nothing that the log does not, and says in {@code
 * projected} how many bytes of the log it has seen. Not thread-safe.
 */
final class Projection implements AutoCloseable {
    static final String NAME = "record.duckdb";
    /** Raised with every change of {@code schema.sql}; an older database is dropped and built anew from the log. */
    static final int SCHEMA = 1;

    private final Connection connection;

    private Projection(Connection connection) {
        this.connection = connection;
    }

    /** Opens for writing; a database that is missing, damaged or of another schema starts empty. */
    static Projection write(Path folder) throws IOException, SQLException {
        Path file = folder.resolve(NAME);
        if (Files.exists(file)) {
            try {
                Projection found = new Projection(connect(file, false));
                if (found.schema() == SCHEMA) {
                    found.connection.setAutoCommit(false);
                    return found;
                }
                found.close();
            } catch (SQLException e) {
                // A file that DuckDB cannot open has no other copy of anything: the log has it all.
            }
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder.resolve(NAME + ".wal"));
        }
        Projection made = new Projection(connect(file, false));
        made.connection.setAutoCommit(false);
        made.create();
        return made;
    }

    /** Opens for reading beside other readers. */
    static Projection read(Path folder) throws SQLException {
        return new Projection(connect(folder.resolve(NAME), true));
    }

    private static Connection connect(Path file, boolean readOnly) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", Boolean.toString(readOnly));
        return DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    }

    Connection connection() {
        return connection;
    }

    private int schema() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT version FROM schema_version")) {
            return rows.next() ? rows.getInt(1) : -1;
        }
    }

    private void create() throws IOException, SQLException {
        try (InputStream in = Projection.class.getResourceAsStream("schema.sql");
                Statement statement = connection.createStatement()) {
            statement.execute(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("INSERT INTO schema_version VALUES (" + SCHEMA + ")");
            statement.execute("INSERT INTO projected VALUES (0)");
            connection.commit();
        }
    }

    /** Bytes of the log that these tables show. */
    long projected() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT bytes FROM projected")) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    void commit(long projected) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE projected SET bytes = ?")) {
            update.setLong(1, projected);
            update.execute();
        }
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    /** A row of {@code reading} of the same article. */
    private record Reading(long no, String article, int version, boolean current, String content, String lineHash) {}

    /** What adding this line would do, and the article and version that it would be. */
    record Placed(Outcome outcome, String article, int version, boolean current) {}

    Placed place(LineRows line) throws SQLException {
        Reading current = null;
        Reading sameWords = null;
        int last = 0;
        String modified = null;
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT no, article, version, \"current\", content, line_hash, modified FROM reading WHERE article IN"
                        + " (SELECT article FROM reading WHERE id = ? OR url = ?) ORDER BY no")) {
            query.setString(1, line.id());
            query.setString(2, line.identifyingUrl());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Reading reading = new Reading(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getInt(3),
                            rows.getBoolean(4),
                            rows.getString(5),
                            rows.getString(6));
                    last = Math.max(last, reading.version);
                    if (reading.current) {
                        current = reading;
                        modified = rows.getString(7);
                    }
                    if (reading.content.equals(line.content())) {
                        sameWords = reading;
                    }
                }
            }
        }
        if (current == null) {
            return new Placed(Outcome.ADDED, line.id(), 1, true);
        }
        if (sameWords != null) {
            return sameWords.lineHash.equals(line.lineHash())
                    ? new Placed(Outcome.UNCHANGED, current.article, sameWords.version, sameWords.current)
                    : new Placed(Outcome.READ_ANEW, current.article, sameWords.version, sameWords.current);
        }
        boolean older =
                modified != null && line.modified() != null && line.modified().compareTo(modified) < 0;
        return new Placed(older ? Outcome.OLDER_VERSION : Outcome.NEW_VERSION, current.article, last + 1, !older);
    }

    /** Puts the line where {@link #place} said; no longer current is what it replaces. */
    void insert(LineRows line, Placed placed, long offset) throws SQLException {
        if (placed.outcome() == Outcome.READ_ANEW) {
            drop(placed.article(), placed.version());
        }
        if (placed.current()) {
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE reading SET \"current\" = FALSE WHERE article = ?")) {
                update.setString(1, placed.article());
                update.execute();
            }
        }
        long no = next("reading");
        reading(line, placed, offset, no);
        claims(line.claims(), no);
    }

    /** A reading by an older lexicon or program is replaced; the log still has its line. */
    private void drop(String article, int version) throws SQLException {
        String readings = "(SELECT no FROM reading WHERE article = ? AND version = ?)";
        for (String sql : List.of(
                "DELETE FROM party WHERE claim IN (SELECT no FROM claim WHERE reading IN " + readings + ")",
                "DELETE FROM claim WHERE reading IN " + readings,
                "DELETE FROM reading WHERE article = ? AND version = ?")) {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setString(1, article);
                delete.setInt(2, version);
                delete.execute();
            }
        }
    }

    private long next(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT coalesce(max(no), 0) + 1 FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void reading(LineRows line, Placed placed, long offset, long no) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO reading VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            set(
                    insert,
                    no,
                    placed.article(),
                    placed.version(),
                    placed.current(),
                    line.id(),
                    line.url(),
                    line.outlet(),
                    line.outlet() == null ? null : Folding.fold(line.outlet()),
                    line.language(),
                    line.published(),
                    line.publishedDay(),
                    line.modified(),
                    line.title(),
                    line.source(),
                    line.content(),
                    line.lineHash(),
                    offset);
            insert.execute();
        }
    }

    private void claims(List<ClaimRow> claims, long reading) throws SQLException {
        long no = next("claim");
        try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement party =
                        connection.prepareStatement("INSERT INTO party VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (ClaimRow claim : claims) {
                set(
                        insert,
                        no,
                        reading,
                        claim.id(),
                        claim.kind(),
                        claim.type(),
                        claim.mode(),
                        claim.status(),
                        claim.mutual(),
                        claim.firstDay(),
                        claim.lastDay(),
                        claim.dated(),
                        claim.place(),
                        claim.placeWords(),
                        claim.placeCountry(),
                        claim.sentence(),
                        Folding.fold(claim.sentence()),
                        claim.json());
                insert.addBatch();
                for (PartyRow row : claim.parties()) {
                    set(
                            party,
                            no,
                            row.role(),
                            row.side(),
                            row.position(),
                            row.text(),
                            row.name(),
                            row.words(),
                            row.country(),
                            row.cow(),
                            row.sector());
                    party.addBatch();
                }
                no++;
            }
            if (!claims.isEmpty()) {
                insert.executeBatch();
                party.executeBatch();
            }
        }
    }

    static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
