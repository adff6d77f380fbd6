// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/** The tables of a record open for asking. Every question has a connection of its own, so it may be asked from any thread. */
final class Tables {
    /** Rows that DuckDB unpacks at once. */
    private static final int VECTOR = 2048;
    /** Ranges of one statement; with more, planning costs what they save. */
    private static final int MOST_RANGES = 100;

    private final Path folder;
    private final Connection root;

    Tables(Path folder, Connection root) {
        this.folder = folder;
        this.root = root;
    }

    Path folder() {
        return folder;
    }

    /** Takes a row while it is the current one. */
    @FunctionalInterface
    interface Rows {
        void take(ResultSet row) throws SQLException;
    }

    /** Gives each row of the answer as it comes; the answer is never held as a whole. */
    void each(String sql, List<?> values, Rows rows) {
        try (Connection connection = root.unwrap(DuckDBConnection.class).duplicate()) {
            each(connection, sql, values, rows);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private RecordException failure(SQLException e) {
        return new RecordException("the record " + folder + " cannot be read: " + e.getMessage(), e);
    }

    private static void each(Connection connection, String sql, List<?> values, Rows rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    rows.take(answer);
                }
            }
        }
    }

    /** Keeps the answer to a question as a table that can itself be asked, by its name in {@link Kept#each}, until closed. */
    Kept keep(String name, String sql, List<?> values) {
        try {
            Connection connection = root.unwrap(DuckDBConnection.class).duplicate();
            try (PreparedStatement statement =
                    connection.prepareStatement("CREATE TEMP TABLE " + name + " AS " + sql)) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                statement.execute();
                return new Kept(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** A kept answer. For one thread at a time. */
    final class Kept implements AutoCloseable {
        private final Connection connection;

        private Kept(Connection connection) {
            this.connection = connection;
        }

        void each(String sql, Rows rows) {
            try {
                Tables.each(connection, sql, List.of(), rows);
            } catch (SQLException e) {
                throw failure(e);
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw failure(e);
            }
        }
    }

    /** A condition that a column has one of these numbers: written out, so that whole blocks of rows are passed over. */
    static String oneOf(String column, List<Long> numbers) {
        return numbers.isEmpty()
                ? "FALSE"
                : column + " IN (" + numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }

    /**
     * Gives the rows with these numbers, in any order. Few are asked for by ranges, of which DuckDB unpacks only what is
     * near; of a list it unpacks every block that has one of them.
     *
     * @param columns of the table, of which {@code no} is the number
     */
    void numbered(String columns, String table, Collection<Long> numbers, Rows rows) {
        List<List<Long>> near = near(numbers);
        String select = "SELECT " + columns + " FROM " + table + " WHERE ";
        if (near.size() > MOST_RANGES) {
            each(select + oneOf("no", List.copyOf(numbers)), List.of(), rows);
        } else if (!near.isEmpty()) {
            each(
                    near.stream()
                            .map(some -> select + "no BETWEEN " + some.get(0) + " AND " + some.get(some.size() - 1)
                                    + " AND " + oneOf("no", some))
                            .collect(Collectors.joining(" UNION ALL ")),
                    List.of(),
                    rows);
        }
    }

    /** The numbers in order, parted where no others are near. */
    private static List<List<Long>> near(Collection<Long> numbers) {
        List<List<Long>> near = new ArrayList<>();
        List<Long> some = new ArrayList<>();
        for (long number : new TreeSet<>(numbers)) {
            if (!some.isEmpty() && number - some.get(some.size() - 1) >= VECTOR) {
                near.add(some);
                some = new ArrayList<>();
            }
            some.add(number);
        }
        if (!some.isEmpty()) {
            near.add(some);
        }
        return near;
    }

    /** The number in the first column of the first row; 0 without one. */
    long number(String sql, List<?> values) {
        long[] number = {0};
        each(sql, values, row -> number[0] = row.getLong(1));
        return number[0];
    }
}
