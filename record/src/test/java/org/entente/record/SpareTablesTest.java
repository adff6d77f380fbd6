// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables before the last ones are brought up to the log instead of being copied. */
class SpareTablesTest {
    private static final int SESSIONS = 5;

    @TempDir
    private Path folder = Path.of("");

    private static void session(Path folder, int number) {
        String text = "Session " + number + ": Norway accused Peru of a raid near the port of Callao on Monday night.";
        try (Record record = Record.open(folder, Instant.EPOCH.plusSeconds(60L * number))) {
            record.add(Lines.article(
                    "a-" + number, text, Lines.event(text, "accused", "ACCUSE", "Norway=NOR GOV", "Peru=PER GOV")));
        }
    }

    private static List<String> spares(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("spare-"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> all(Path folder) {
        List<String> all = new ArrayList<>();
        try (RecordView view = RecordView.open(folder)) {
            view.events().find(EventQuery.all(), event -> all.add(EventLine.of(event)));
            view.changes().after(-1, change -> all.add(EventLine.of(change)));
        }
        return all;
    }

    @Test
    void whatTheyTellIsWhatCopiesTell(@TempDir Path copied) throws IOException {
        for (int number = 1; number <= SESSIONS; number++) {
            session(folder, number);
            session(copied, number);
            for (String spare : spares(copied)) {
                Files.delete(copied.resolve(spare));
            }
        }
        assertThat(spares(folder)).containsExactly("spare-" + SESSIONS + ".duckdb");
        assertThat(all(folder)).hasSizeGreaterThan(SESSIONS).isEqualTo(all(copied));
    }

    @Test
    void whatSomebodyReadsIsNotWrittenTo() throws IOException {
        session(folder, 1);
        session(folder, 2);
        try (RecordView view = RecordView.open(folder)) {
            session(folder, 3);
            String read = view.state().substring(0, view.state().indexOf('.'));
            assertThat(spares(folder)).containsExactly(read.replace("record-", "spare-") + ".duckdb");
            session(folder, 4);
            List<String> found = new ArrayList<>();
            view.claims().find(ClaimQuery.where().build(), claim -> found.add(claim.article()));
            assertThat(found).containsExactlyInAnyOrder("a-1", "a-2");
        }
        assertThat(all(folder)).hasSizeGreaterThan(4);
    }

    @Test
    void aDecisionIsNeverTakenUpLater() throws IOException {
        session(folder, 1);
        session(folder, 2);
        try (Record record = Record.open(folder, Instant.EPOCH.plusSeconds(180))) {
            record.reunite("c-accused");
        }
        assertThat(spares(folder)).isEmpty();
        session(folder, 4);
        assertThat(spares(folder)).hasSize(1);
    }
}
