// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Event data of others in a folder of its own, open for adding. Not thread-safe. */
public final class TheirRecord implements AutoCloseable {
    static final String NAME = "theirs.duckdb";

    private final Path folder;
    private final Connection connection;
    private final Rows rows;

    private TheirRecord(Path folder, Connection connection, Rows rows) {
        this.folder = folder;
        this.connection = connection;
        this.rows = rows;
    }

    /** Makes the folder if it is missing; what it holds stays. */
    public static TheirRecord open(Path folder) {
        try {
            Files.createDirectories(folder);
            Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(NAME));
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE IF NOT EXISTS their_event (file VARCHAR NOT NULL, line BIGINT NOT NULL,"
                        + " id VARCHAR NOT NULL, day DATE NOT NULL, type VARCHAR, actor VARCHAR, recipient VARCHAR,"
                        + " url VARCHAR)");
            }
            connection.setAutoCommit(false);
            return new TheirRecord(folder, connection, new Rows(connection, "their_event"));
        } catch (SQLException | IOException e) {
            throw failure(folder, e);
        }
    }

    /** Forgets what an earlier import of this file brought. */
    public void forget(String file) {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM their_event WHERE file = ?")) {
            delete.setString(1, file);
            delete.execute();
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }

    public void add(TheirEvent event) {
        try {
            rows.add(
                    event.file(),
                    event.line(),
                    event.id(),
                    event.day(),
                    event.type() == null ? null : event.type().name(),
                    event.actor(),
                    event.recipient(),
                    event.url());
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }

    private static RecordException failure(Path folder, Exception e) {
        return new RecordException("their rows cannot be kept in " + folder + ": " + e.getMessage(), e);
    }

    /** Keeps what was added. */
    @Override
    public void close() {
        try (connection) {
            rows.close();
            connection.commit();
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }
}
