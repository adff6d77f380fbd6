// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see while somebody writes, and of records that other versions wrote. */
class ReadersTest {
    private static final Instant MAY = Instant.parse("2031-05-05T12:00:00Z");
    private static final Instant JUNE = Instant.parse("2031-06-05T12:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private static String accusation(int number) {
        String text = "Oslo accuse Lima, article " + number + ".";
        return Lines.article(
                "a-" + number, text, Lines.event(text, "accuse", "ACCUSE", "Oslo=NOR GOV", "Lima=PER GOV"));
    }

    private Set<String> articles() {
        Set<String> articles = new TreeSet<>();
        try (RecordView view = RecordView.open(folder)) {
            view.claims().find(ClaimQuery.where().build(), claim -> articles.add(claim.article()));
        }
        return articles;
    }

    private void add(Instant at, String... lines) {
        try (Record record = Record.open(folder, at)) {
            List.of(lines).forEach(record::add);
        }
    }

    private List<String> history() {
        List<String> history = new ArrayList<>();
        try (RecordView view = RecordView.open(folder)) {
            view.changes().after(0, change -> history.add(change.toString()));
        }
        return history;
    }

    @Test
    void aReaderIsAnsweredWhileAWriterWrites() {
        try (Record writer = Record.open(folder, MAY)) {
            assertThat(articles()).as("a new record is empty").isEmpty();
            writer.add(accusation(1));
            writer.flush();
            assertThat(articles()).as("accepted, not published").isEmpty();
            writer.publish(JUNE);
            assertThat(articles()).containsExactly("a-1");
            try (RecordView before = RecordView.open(folder)) {
                writer.add(accusation(2));
                writer.publish(JUNE.plusSeconds(60));
                assertThat(before.claims().count(ClaimQuery.where().build()))
                        .as("a reader keeps what it opened")
                        .isEqualTo(1);
            }
            assertThat(articles()).containsExactly("a-1", "a-2");
            writer.add(accusation(3));
        }
        assertThat(articles()).containsExactly("a-1", "a-2", "a-3");
    }

    @Test
    void publishingInBetweenGivesTheHistoryThatRebuildingGives() throws IOException {
        try (Record writer = Record.open(folder, MAY)) {
            writer.add(accusation(1));
            writer.publish(JUNE);
            writer.add(accusation(2));
        }
        List<String> history = history();
        assertThat(history).isNotEmpty();
        TableFiles.delete(folder);
        assertThat(history()).isEqualTo(history);
    }

    /** Another process, for locks are between processes. */
    @Test
    void manyReadersAreAnsweredWithinMomentsWhileAnotherProcessWrites(@TempDir Path out) throws Exception {
        add(MAY, accusation(1));
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        folder.toString(),
                        "1")
                .redirectOutput(out.resolve("accepted").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (writer.isAlive() && Files.size(out.resolve("accepted")) < 5_000) {
                Thread.sleep(5);
            }
            List<Long> millis = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                long start = System.nanoTime();
                assertThat(articles()).contains("a-1");
                millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            }
            assertThat(writer.isAlive()).as("it wrote all the while").isTrue();
            millis.sort(null);
            assertThat(millis.get(millis.size() / 2))
                    .as("milliseconds to open and ask, the median of " + millis)
                    .isLessThan(1000);
        } finally {
            writer.destroyForcibly().waitFor();
        }
        assertThat(articles().size()).as("what was left is finished").isGreaterThan(1);
    }

    @Test
    void aDecisionThatACrashKeptFromTheTablesHolds() throws IOException {
        String text = "Oslo accuse Lima de tricher.";
        add(
                MAY,
                Lines.article("a-1", text, Lines.event(text, "accuse", "ACCUSE", "Oslo=NOR GOV", "Lima=PER GOV")),
                Lines.article("a-2", text, Lines.event(text, "accuse", "ACCUSE", "Oslo=NOR GOV", "Lima=PER GOV")));
        List<Long> keys = new ArrayList<>();
        try (Projection tables = Projection.read(folder)) {
            tables.each("SELECT key FROM claim WHERE no > ? ORDER BY no", 0L, row -> keys.add(row.getLong(1)));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        assertThat(events()).isEqualTo(1);
        Decisions.add(folder, keys.get(0), keys.subList(1, 2), "2031-06-05T12:00:00Z");
        assertThat(events()).isEqualTo(2);
        Decisions.add(folder, keys.get(0), List.of(), "2031-06-05T12:00:00Z");
        assertThat(events()).isEqualTo(1);
    }

    private long events() {
        try (RecordView view = RecordView.open(folder)) {
            return view.events().count(EventQuery.all());
        }
    }

    /** The file of version 0.1 before schema 3, and a published one whose schema is older. */
    @Test
    void tablesOfAnOlderSchemaAreReplacedFromTheLog() throws Exception {
        add(MAY, accusation(1), accusation(2));
        List<String> history = history();
        Path published = TableFiles.published(folder).orElseThrow();
        try (Connection old = DriverManager.getConnection("jdbc:duckdb:" + published);
                Statement statement = old.createStatement()) {
            statement.execute("UPDATE schema_version SET version = 2");
            statement.execute("DROP TABLE tie");
        }
        Files.copy(published, folder.resolve("record.duckdb"));
        assertThat(articles()).containsExactly("a-1", "a-2");
        assertThat(history()).isEqualTo(history);
        assertThat(folder.resolve("record.duckdb")).doesNotExist();
        add(JUNE, accusation(3));
        assertThat(articles()).hasSize(3);
    }

    @Test
    void whatADeadWriterLeftHalfIsThrownAway() throws IOException {
        add(MAY, accusation(1));
        Files.writeString(folder.resolve("record.work.duckdb"), "half a copy");
        Files.writeString(folder.resolve("record.work.duckdb.wal"), "half a change");
        add(JUNE, accusation(2));
        assertThat(articles()).containsExactly("a-1", "a-2");
        assertThat(folder.resolve("record.work.duckdb.wal")).doesNotExist();
    }

    @Test
    void claimsOfOneArticleThatGoByOneNameAreTwo() {
        String text = "Oslo accuse Lima. Oslo menace Quito.";
        Map<String, Object> one = Lines.event(text, "accuse", "ACCUSE", "Oslo=NOR GOV", "Lima=PER GOV");
        Map<String, Object> other = Lines.event(text, "menace", "THREATEN", "Oslo=NOR GOV", "Quito=ECU GOV");
        one.put("id", "c-1");
        other.put("id", "c-1");
        add(MAY, Lines.article("a-1", text, one, other));
        assertThat(events()).isEqualTo(2);
    }

    /** What is read from the table of ties is what the events' parties say. */
    @Test
    void timelinesAndProfilesOfCountriesAreWhatTheEventsSay() throws IOException {
        try (Record record = Record.open(folder, MAY)) {
            Groups.read().lines().forEach(record::add);
        }
        try (RecordView view = RecordView.open(folder)) {
            Set<String> countries = new TreeSet<>();
            view.events().find(EventQuery.all(), event -> {
                event.actors().forEach(party -> countries.add(String.valueOf(party.country())));
                event.recipients().forEach(party -> countries.add(String.valueOf(party.country())));
            });
            countries.remove("null");
            assertThat(countries).hasSizeGreaterThan(5);
            for (String country : countries) {
                assertThat(view.events().profile(country))
                        .as(country)
                        .isEqualTo(view.events().profileOfAny(country));
                for (String other : countries) {
                    if (!other.equals(country)) {
                        assertThat(view.events().dyad(country, other, null, null))
                                .as(country + " " + other)
                                .isEqualTo(view.events().dyadOfAny(country, other, Events.EVER, Events.FOREVER));
                    }
                }
            }
        }
    }

    @Test
    void theFirstWritingOfARecordThatLostItsTablesIsWaitedFor() throws IOException {
        add(MAY, accusation(1));
        try (Record writer = Record.open(folder, JUNE)) {
            writer.flush();
            Files.delete(TableFiles.published(folder).orElseThrow());
            assertThatThrownBy(() -> RecordView.open(folder)).hasMessageContaining("another process");
        }
        assertThat(articles()).containsExactly("a-1");
    }
}
