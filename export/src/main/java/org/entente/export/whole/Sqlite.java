// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.record.RecordTable;
import org.entente.record.WholeRecord;
import org.jspecify.annotations.Nullable;

/**
 * The whole record as one SQLite database, with a table {@code dictionary}. Dates are ISO text, truths 0 and 1, as SQLite
 * has neither type.
 */
public final class Sqlite implements WholeFormat {
    private static final int BATCH = 1000;

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public String summary() {
        return "the whole record as one SQLite database with a data dictionary";
    }

    @Override
    public void write(WholeRecord record, Path file) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = OFF");
                statement.execute("PRAGMA synchronous = OFF");
            }
            connection.setAutoCommit(false);
            for (RecordTable table : RecordTable.all()) {
                table(connection, record, table);
            }
            dictionary(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void table(Connection connection, WholeRecord record, RecordTable table) throws SQLException {
        List<RecordTable.Column> columns = table.columns();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + table.name() + " ("
                    + columns.stream()
                            .map(column -> '"' + column.name() + "\" " + type(column.type()))
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table.name() + " VALUES (" + marks + ")")) {
            Batch batch = new Batch(insert);
            record.each(table, batch::add);
            insert.executeBatch();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE INDEX " + table.name() + "_key ON " + table.name() + " (\""
                    + columns.get(0).name() + "\")");
        }
    }

    private static void dictionary(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE dictionary (\"table\" TEXT, \"column\" TEXT, type TEXT, meaning TEXT)");
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO dictionary VALUES (?, ?, ?, ?)")) {
            Batch batch = new Batch(insert);
            for (RecordTable table : RecordTable.all()) {
                for (RecordTable.Column column : table.columns()) {
                    batch.add(List.of(table.name(), column.name(), type(column.type()), column.meaning()));
                }
            }
            insert.executeBatch();
        }
    }

    private static String type(String type) {
        return switch (type) {
            case "INTEGER", "BIGINT", "BOOLEAN" -> "INTEGER";
            case "DOUBLE" -> "REAL";
            default -> "TEXT";
        };
    }

    /** Rows on their way into a table. */
    private static final class Batch {
        private final PreparedStatement insert;
        private int staged;

        Batch(PreparedStatement insert) {
            this.insert = insert;
        }

        void add(List<? extends @Nullable Object> row) {
            try {
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, stored(row.get(i)));
                }
                insert.addBatch();
                if (++staged % BATCH == 0) {
                    insert.executeBatch();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("cannot write the SQLite database: " + e.getMessage(), e);
            }
        }

        private static @Nullable Object stored(@Nullable Object value) {
            if (value instanceof Boolean truth) {
                return truth ? 1 : 0;
            }
            return value == null || value instanceof Number ? value : value.toString();
        }
    }
}
