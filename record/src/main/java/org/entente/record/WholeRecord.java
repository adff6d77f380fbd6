// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything a record holds, table by table. Texts and spans, which its database does not keep as columns, are laid out
 * in temporary tables at opening: that takes one pass over the log. Not thread-safe.
 */
public final class WholeRecord implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Connection connection;

    private WholeRecord(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    static WholeRecord open(Path folder, Connection root) {
        try {
            Connection connection = root.unwrap(DuckDBConnection.class).duplicate();
            WholeRecord whole = new WholeRecord(folder, connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TEMP TABLE article_text (no BIGINT, text VARCHAR)");
                statement.execute("CREATE TEMP TABLE claim_span (no BIGINT, position INTEGER, field VARCHAR,"
                        + " in_title BOOLEAN, \"first\" INTEGER, \"after\" INTEGER, text VARCHAR)");
            }
            try (Connection reader = root.unwrap(DuckDBConnection.class).duplicate()) {
                whole.texts(reader);
                whole.spans(reader);
            }
            return whole;
        } catch (SQLException | IOException e) {
            throw failure(folder, e);
        }
    }

    /** Gives the rows one by one: a value for each column, {@code String Integer Long Double Boolean LocalDate} or null. */
    public void each(RecordTable table, Consumer<List<@Nullable Object>> sink) {
        try (PreparedStatement statement = connection.prepareStatement(table.sql());
                ResultSet rows = statement.executeQuery()) {
            int width = table.columns().size();
            while (rows.next()) {
                @Nullable Object[] values = new Object[width];
                for (int i = 0; i < width; i++) {
                    Object value = rows.getObject(i + 1);
                    values[i] = value instanceof Date day ? day.toLocalDate() : value;
                }
                sink.accept(Collections.unmodifiableList(Arrays.asList(values)));
            }
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }

    /** Writes the table as one Parquet file, compressed by zstd. The same record gives the same bytes. */
    public void parquet(RecordTable table, Path file) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("COPY (" + table.sql() + ") TO '"
                    + file.toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION zstd)");
            statement.execute("RESET threads");
        } catch (SQLException e) {
            throw new RecordException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private void texts(Connection reader) throws SQLException, IOException {
        try (ArticleLog log = ArticleLog.read(folder);
                Rows texts = new Rows(connection, "temp", "article_text");
                PreparedStatement query =
                        reader.prepareStatement("SELECT no, line_offset FROM reading ORDER BY line_offset");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                texts.add(
                        rows.getLong(1),
                        ArticleTexts.of(log.line(rows.getLong(2))).text());
            }
        }
    }

    private void spans(Connection reader) throws SQLException {
        try (Rows spans = new Rows(connection, "temp", "claim_span");
                PreparedStatement query = reader.prepareStatement("SELECT no, json FROM claim ORDER BY no");
                ResultSet rows = query.executeQuery()) {
            SpanWriter writer = new SpanWriter(spans);
            while (rows.next()) {
                writer.claim(rows.getLong(1), JSON.readTree(rows.getString(2)));
            }
        }
    }

    /** Finds the words with places in a claim, wherever they stand. */
    private static final class SpanWriter {
        private final Rows spans;
        private long claim;
        private int position;

        SpanWriter(Rows spans) {
            this.spans = spans;
        }

        void claim(long no, JsonNode tree) throws SQLException {
            claim = no;
            position = 0;
            walk("", tree);
        }

        private void walk(String field, JsonNode node) throws SQLException {
            if (node.isArray()) {
                for (JsonNode one : node) {
                    walk(field, one);
                }
                return;
            }
            if (node.path("start").isInt()
                    && node.path("end").isInt()
                    && node.path("text").isString()) {
                stage(field.isEmpty() ? "words" : field, node);
            }
            for (String key : node.propertyNames()) {
                walk(field.isEmpty() ? key : field + "." + key, node.path(key));
            }
        }

        private void stage(String field, JsonNode words) throws SQLException {
            spans.add(
                    claim,
                    position++,
                    field,
                    words.path("in").asString("").equals("title"),
                    words.path("start").asInt(),
                    words.path("end").asInt(),
                    words.path("text").asString());
        }
    }

    private static RecordException failure(Path folder, Exception e) {
        return new RecordException("the record " + folder + " cannot be read: " + e.getMessage(), e);
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
