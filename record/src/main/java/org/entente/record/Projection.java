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
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The DuckDB database beside the log: tables to ask. It holds nothing that the logs do not, and says in {@code
 * projected} how many bytes of the log it has seen. Not thread-safe.
 */
final class Projection implements AutoCloseable {
    /** Raised with every change of {@code schema.sql}; an older database is dropped and built anew from the log. */
    static final int SCHEMA = 4;

    /** Each checkpoint writes the last block of rows of each table anew, so there should be few. */
    private static final String CHECKPOINT = "512MB";

    /** Where what does not fit in memory waits, beside the tables. */
    private static final String OVERFLOW = ".tmp";

    /**
     * Rows of a block that is read as a whole or passed over. A page asks for few rows that lie far apart: so blocks are an
     * eighth of what DuckDB makes unless told otherwise. It does not keep that in the file, so each writer says it.
     */
    private static final int BLOCK = 16_384;

    /** Bytes of the log that are read in less time than as many times more of the tables are copied. */
    private static final long COPIES = 50;

    /** A few articles, whatever the size of the tables. */
    private static final long LITTLE = 100_000;

    private final Path file;
    private final Connection connection;

    private Projection(Path file, boolean readOnly) throws SQLException {
        this.file = file;
        this.connection = connect(file, readOnly);
    }

    Path file() {
        return file;
    }

    /** Opens a copy of what is published for writing; a database that is missing, damaged or of another schema starts empty. */
    static Projection write(Path folder) throws IOException, SQLException {
        TableFiles.copyToWork(folder);
        Optional<Projection> copy = work(folder);
        if (copy.isPresent()) {
            return copy.get();
        }
        Projection made = new Projection(TableFiles.work(folder), false);
        made.connection.setAutoCommit(false);
        made.create();
        return made;
    }

    /**
     * Opens the spare tables for writing, if there are some that lack little of a log of so many bytes, and no decision:
     * tables that take a decision up later tell another history.
     */
    static Optional<Projection> spare(Path folder, long bytes, long decided) throws IOException, SQLException {
        if (!TableFiles.takeSpare(folder)) {
            return Optional.empty();
        }
        Optional<Projection> spare = work(folder);
        if (spare.isPresent()) {
            Projection tables = spare.get();
            if (tables.decided() == decided && tables.nearly(bytes)) {
                return spare;
            }
            tables.close();
            TableFiles.deleteWork(folder);
        }
        return Optional.empty();
    }

    /** Whether these tables lack so little of a log of so many bytes that reading it takes less time than a copy. */
    boolean nearly(long bytes) throws IOException, SQLException {
        long lacks = bytes - projected();
        return lacks >= 0 && lacks <= Math.max(LITTLE, Files.size(file) / COPIES);
    }

    /** The work that is there; deleted if it cannot be opened or is of another schema. */
    private static Optional<Projection> work(Path folder) throws IOException {
        Path file = TableFiles.work(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Projection found = new Projection(file, false);
            if (found.schema() == SCHEMA) {
                found.connection.setAutoCommit(false);
                return Optional.of(found);
            }
            found.close();
        } catch (SQLException e) {
            // A file that DuckDB cannot open has no other copy of anything: the log has it all.
        }
        TableFiles.deleteWork(folder);
        return Optional.empty();
    }

    /** Opens what is published, beside other readers and a writer; refuses another schema. */
    static Projection read(Path folder) throws IOException, SQLException {
        Path file = TableFiles.published(folder).orElseThrow(() -> new SQLException("there are no tables"));
        Projection projection = new Projection(file, true);
        try {
            if (projection.schema() != SCHEMA) {
                throw new SQLException("of another schema");
            }
            return projection;
        } catch (SQLException e) {
            projection.close();
            throw e;
        }
    }

    private static Connection connect(Path file, boolean readOnly) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", Boolean.toString(readOnly));
        settings.setProperty("jdbc_stream_results", "true");
        settings.setProperty("checkpoint_threshold", CHECKPOINT);
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        if (readOnly) {
            return DriverManager.getConnection("jdbc:duckdb:" + file, settings);
        }
        settings.remove("duckdb.read_only");
        settings.setProperty("temp_directory", file + OVERFLOW);
        Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
        try (Statement statement = connection.createStatement()) {
            String quoted = file.toString().replace("'", "''");
            statement.execute("ATTACH '" + quoted + "' AS tables (ROW_GROUP_SIZE " + BLOCK + ")");
            statement.execute("USE tables");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    private int schema() throws SQLException {
        return (int) number("SELECT version FROM schema_version");
    }

    private void create() throws IOException, SQLException {
        try (InputStream in = Projection.class.getResourceAsStream("schema.sql")) {
            run(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
            run("INSERT INTO schema_version VALUES (" + SCHEMA + ")");
            run("INSERT INTO projected VALUES (0, 0, '" + Stamp.UNKNOWN + "')");
            connection.commit();
        }
    }

    /** Bytes of the log that these tables show. */
    long projected() throws SQLException {
        return number("SELECT bytes FROM projected");
    }

    /** When the last of those lines was accepted. */
    String stamp() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT accepted FROM projected")) {
            return rows.next() ? rows.getString(1) : Stamp.UNKNOWN;
        }
    }

    /** Whether claims came or went since events were last merged. */
    boolean unmerged() throws SQLException {
        return number("SELECT count(*) FROM (SELECT 1 FROM touched LIMIT 1)") > 0;
    }

    /** From the next commit on these tables show so many bytes of the log and of the decisions. */
    void show(long projected, long decided, String stamp) throws SQLException {
        run("UPDATE projected SET bytes = ?, decided = ?, accepted = ?", projected, decided, stamp);
    }

    /** Bytes of the decisions that these tables show. */
    long decided() throws SQLException {
        return number("SELECT decided FROM projected");
    }

    void commit() throws SQLException {
        connection.commit();
    }

    /** Writes all that is committed into the file itself. */
    void checkpoint() throws SQLException {
        connection.commit();
        run("CHECKPOINT");
        connection.commit();
    }

    /** The number in the first column of the first row; 0 without one. */
    long number(String sql, @Nullable Object... values) throws SQLException {
        long[] number = {0};
        each(sql, values, row -> number[0] = row.getLong(1));
        return number[0];
    }

    void each(String sql, Object value, Tables.Rows rows) throws SQLException {
        each(sql, new Object[] {value}, rows);
    }

    private void each(String sql, @Nullable Object[] values, Tables.Rows rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    rows.take(answer);
                }
            }
        }
    }

    void run(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
