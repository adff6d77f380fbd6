// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.export.format.ClaimFormat;
import org.entente.export.format.EventFormat;
import org.entente.export.whole.WholeFormat;
import org.entente.record.ClaimQuery;
import org.entente.record.EventQuery;
import org.entente.record.Record;
import org.entente.record.RecordTable;
import org.entente.record.RecordView;
import org.entente.record.WholeRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small record on the disk, exported in every format and read back. */
class RecordExportTest {
    private static final String FORMULA = "=1+1, \"deux\"\n\nfin";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aRecord() {
        try (Record record = Record.open(folder.resolve("record"), Instant.parse("2031-05-06T10:00:00Z"))) {
            Sample.lines().forEach(record::add);
            record.add(Sample.line("a-x", "fr", "-2'); DROP TABLE articles; --", FORMULA));
        }
    }

    private Path whole(WholeFormat format, String name) throws IOException {
        Path target = folder.resolve(name);
        try (RecordView view = RecordView.open(folder.resolve("record"));
                WholeRecord everything = view.whole()) {
            format.write(everything, target);
        }
        return target;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        try (RecordView view = RecordView.open(folder.resolve("record"))) {
            RecordExport export = new RecordExport(view);
            for (EventFormat format : Formats.EVENTS) {
                StringBuilder text = new StringBuilder();
                export.events(format, EventQuery.all(), text::append, Optional.of(text::append));
                texts.put(format.name(), text.toString());
            }
            for (ClaimFormat format : Formats.CLAIMS) {
                StringBuilder text = new StringBuilder();
                ClaimQuery query = new ClaimQuery(
                        format.kind().orElse(null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        1000);
                export.claims(format, query, text::append, Optional.of(text::append));
                texts.put(format.name(), text.toString());
            }
        }
        return texts;
    }

    @Test
    void theSameRecordGivesTheSameBytesInEveryTextFormat() {
        Map<String, String> once = texts();
        assertThat(once).hasSize(Formats.EVENTS.size() + Formats.CLAIMS.size());
        assertThat(texts()).isEqualTo(once);
        assertThat(once.get("gdelt")).contains("NORGOV\tNORWAY\tNOR").contains("\t042\t042\t04\t1\t1.9\t");
        assertThat(once.get("gdelt-mentions")).contains("srclc:fra;eng:none");
        assertThat(once.get("sipri")).contains("Norway,Peru,..,Falk-3,missile,..,2031,(20)");
        assertThat(once.get("quotes-csv")).contains("Nous tenons parole");
    }

    @Test
    void csvReadsBackWithTheTypesOfItsDictionary() throws IOException {
        Path csv = whole(Formats.WHOLE.get(0), "csv");
        for (RecordTable table : RecordTable.all()) {
            List<CSVRecord> rows = csv(csv.resolve(table.name() + ".csv"));
            assertThat(rows.get(0).toList())
                    .isEqualTo(table.columns().stream()
                            .map(RecordTable.Column::name)
                            .toList());
            for (CSVRecord row : rows.subList(1, rows.size())) {
                assertThat(row.size()).isEqualTo(table.columns().size());
                for (int i = 0; i < row.size(); i++) {
                    typed(table.columns().get(i), row.get(i));
                }
            }
        }
        List<CSVRecord> articles = csv(csv.resolve("articles.csv"));
        assertThat(articles).hasSize(7);
        assertThat(articles.get(6).get(11)).as("a formula is disarmed").isEqualTo("'-2'); DROP TABLE articles; --");
        assertThat(articles.get(6).get(12)).isEqualTo("'" + FORMULA);
        assertThat(csv(csv.resolve("dictionary.csv"))).hasSizeGreaterThan(80);
    }

    private static List<CSVRecord> csv(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }

    private static void typed(RecordTable.Column column, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (column.type()) {
            case "INTEGER", "BIGINT" -> assertThat(Long.parseLong(cell)).isNotNull();
            case "DOUBLE" -> assertThat(Double.parseDouble(cell)).isFinite();
            case "BOOLEAN" -> assertThat(cell).isIn("true", "false");
            case "DATE" -> assertThat(LocalDate.parse(cell)).isNotNull();
            default -> assertThat(cell).isNotNull();
        }
    }

    @Test
    void parquetHoldsTheSameTablesWithTheirTypesAndTheSameBytesTwice() throws IOException, SQLException {
        Path once = whole(Formats.WHOLE.get(1), "once");
        Path twice = whole(Formats.WHOLE.get(1), "twice");
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            for (RecordTable table : RecordTable.all()) {
                Path file = once.resolve(table.name() + ".parquet");
                assertThat(file).hasSameBinaryContentAs(twice.resolve(table.name() + ".parquet"));
                List<String> columns = strings(
                        duckdb,
                        "SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM '" + file + "')");
                assertThat(columns)
                        .isEqualTo(table.columns().stream()
                                .map(column -> column.name() + " " + column.type())
                                .toList());
            }
            assertThat(strings(
                            duckdb,
                            "SELECT s.text FROM '" + once.resolve("claim_spans.parquet") + "' s JOIN '"
                                    + once.resolve("claims.parquet") + "' c USING (claim) JOIN '"
                                    + once.resolve("articles.parquet") + "' a ON a.article = c.article AND a.version ="
                                    + " c.version WHERE NOT s.in_title AND substr(a.text, s.first + 1, s.after - s.first)"
                                    + " <> s.text"))
                    .as("every span has the words that stand there")
                    .isEmpty();
            assertThat(strings(duckdb, "SELECT count(*)::VARCHAR FROM '" + once.resolve("claim_spans.parquet") + "'"))
                    .doesNotContain("0");
        }
    }

    @Test
    void sqliteHoldsTheSameTablesAndADictionary() throws IOException, SQLException {
        Path file = whole(Formats.WHOLE.get(2), "record.sqlite");
        try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (RecordTable table : RecordTable.all()) {
                assertThat(strings(sqlite, "SELECT name FROM pragma_table_info('" + table.name() + "')"))
                        .isEqualTo(table.columns().stream()
                                .map(RecordTable.Column::name)
                                .toList());
            }
            assertThat(strings(sqlite, "SELECT title FROM articles WHERE article = 'a-x'"))
                    .containsExactly("-2'); DROP TABLE articles; --");
            assertThat(strings(sqlite, "SELECT DISTINCT typeof(latitude) FROM claims WHERE latitude IS NOT NULL"))
                    .containsExactly("real");
            assertThat(strings(sqlite, "SELECT DISTINCT typeof(current) FROM claims"))
                    .containsExactly("integer");
            assertThat(strings(sqlite, "SELECT count(*) FROM dictionary")).doesNotContain("0");
        }
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    /** A happening of last year that is told only today comes before one of today that was announced yesterday. */
    @Test
    void feedsHoldWhatWasLastToldFirstWhateverDayItHappened(@TempDir Path feed) {
        String[][] told = {{"2031-05-05", "2031-05-20"}, {"2031-05-07", "2030-05-07"}, {"2031-05-06", "2031-05-06"}};
        try (Record record = Record.open(feed, Instant.parse("2031-06-01T00:00:00Z"))) {
            for (int i = 0; i < told.length; i++) {
                record.add("{\"id\":\"f-" + i + "\",\"language\":\"en\",\"published\":\"" + told[i][0]
                        + "\",\"text\":\"Norway visited Peru " + i + ".\",\"claims\":[{\"id\":\"cf-" + i
                        + "\",\"kind\":\"event\",\"type\":\"CONSULT\",\"trigger\":{\"text\":\"visited\",\"start\":7,"
                        + "\"end\":14},\"status\":\"asserted\",\"actor\":[{\"text\":\"Norway\",\"start\":0,\"end\":6,"
                        + "\"country\":\"NOR\"}],\"date\":{\"text\":\"x\",\"from\":\"" + told[i][1] + "\",\"to\":\""
                        + told[i][1] + "\"}}]}");
            }
        }
        try (RecordView view = RecordView.open(feed)) {
            for (String name : List.of("rss", "atom")) {
                StringBuilder text = new StringBuilder();
                new RecordExport(view)
                        .events(
                                (EventFormat) Formats.find(name).orElseThrow(),
                                EventQuery.all(),
                                text::append,
                                Optional.empty());
                assertThat(text.toString())
                        .containsSubsequence("Norway visited Peru 1", "visited Peru 2", "visited Peru 0");
            }
        }
    }
}
