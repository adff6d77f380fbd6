// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildingTest {
    private static final Instant MAY = Instant.parse("2031-05-05T12:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    /** The groups, in four runs on four days, with one article that came in two versions. */
    private void fill() throws IOException {
        List<String> lines = new ArrayList<>(Groups.read().lines());
        lines.add(lines.get(0).replace("fishing rights", "rights to fish"));
        int part = lines.size() / 4 + 1;
        for (int i = 0; i < lines.size(); i += part) {
            try (Record record = Record.open(folder, MAY.plusSeconds(86_400L * i))) {
                lines.subList(i, Math.min(lines.size(), i + part)).forEach(record::add);
            }
        }
    }

    private void rebuild(UnaryOperator<String> reading) {
        try (Rebuilding rebuilding = Rebuilding.of(folder)) {
            rebuilding.eachVersion(version -> rebuilding.put(version.accepted(), reading.apply(bare(version.json()))));
            rebuilding.finish();
        }
    }

    /** The line as a reader would print it. */
    private static String bare(String line) {
        return line.replaceFirst(",\"accepted\":\"[^\"]*\"}$", "}");
    }

    private String events() {
        StringBuilder events = new StringBuilder();
        try (RecordView view = RecordView.open(folder)) {
            view.events().find(EventQuery.all(), event -> events.append(EventLine.of(event))
                    .append('\n'));
            view.changes()
                    .after(0, change -> events.append(EventLine.of(change)).append('\n'));
        }
        return events.toString();
    }

    @Test
    void theSameReadingGivesTheSameBytesEventsAndHistory() throws IOException {
        fill();
        byte[] log = Files.readAllBytes(folder.resolve(ArticleLog.NAME));
        String events = events();
        rebuild(line -> line);
        assertThat(Files.readAllBytes(folder.resolve(ArticleLog.NAME))).isEqualTo(log);
        assertThat(events()).isEqualTo(events);
        TableFiles.delete(folder);
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void anotherReadingTakesThePlaceOfTheOld() throws IOException {
        fill();
        rebuild(line -> line.replace("\"type\":\"CONSULT\"", "\"type\":\"AGREE\""));
        try (RecordView view = RecordView.open(folder)) {
            assertThat(view.events().count(EventQuery.where().type("CONSULT").build()))
                    .isZero();
            assertThat(view.events().count(EventQuery.where().type("AGREE").build()))
                    .isPositive();
        }
        assertThat(folder.resolve("rebuilding")).doesNotExist();
    }

    @Test
    void aRebuildingThatIsNotFinishedChangesNothing() throws IOException {
        fill();
        String events = events();
        assertThatThrownBy(() -> rebuild(line -> {
                    throw new IllegalStateException("the reader died");
                }))
                .hasMessageContaining("the reader died");
        assertThat(events()).isEqualTo(events);
        assertThat(folder.resolve("rebuilding")).doesNotExist();
    }
}
