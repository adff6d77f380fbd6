// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Rows for the end of one table, in one transaction with everything else on its connection. Not thread-safe. */
final class Rows implements AutoCloseable {
    private final DuckDBAppender appender;

    Rows(Connection connection, String table) throws SQLException {
        appender = connection.unwrap(DuckDBConnection.class).createAppender("main", table);
    }

    /** @param catalog the database that the table lies in, such as {@code temp} */
    Rows(Connection connection, String catalog, String table) throws SQLException {
        appender = connection.unwrap(DuckDBConnection.class).createAppender(catalog, "main", table);
    }

    /** The values in the order of the table's columns: strings, numbers, booleans, days, lists of numbers or null. */
    void add(@Nullable Object... values) throws SQLException {
        appender.beginRow();
        for (Object value : values) {
            append(value);
        }
        appender.endRow();
    }

    private void append(@Nullable Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof Long number) {
            appender.append(number.longValue());
        } else if (value instanceof Integer number) {
            appender.append(number.intValue());
        } else if (value instanceof Boolean truth) {
            appender.append(truth.booleanValue());
        } else if (value instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (value instanceof long[] numbers) {
            appender.append(numbers);
        } else if (value instanceof LocalDate day) {
            appender.append(day);
        } else {
            throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
