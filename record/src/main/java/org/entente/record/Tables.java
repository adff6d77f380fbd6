// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/** The tables of a record open for asking. Every question has a connection of its own, so it may be asked from any thread. */
final class Tables {
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
        try (Connection connection = root.unwrap(DuckDBConnection.class).duplicate();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    rows.take(answer);
                }
            }
        } catch (SQLException e) {
            throw new RecordException("the record " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A condition that a column has one of these numbers: written out, so that whole blocks of rows are passed over. */
    static String oneOf(String column, List<Long> numbers) {
        return numbers.isEmpty()
                ? "FALSE"
                : column + " IN (" + numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }

    /** The number in the first column of the first row; 0 without one. */
    long number(String sql, List<?> values) {
        long[] number = {0};
        each(sql, values, row -> number[0] = row.getLong(1));
        return number[0];
    }
}
