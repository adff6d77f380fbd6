// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of {@code entente rebuild}. */
class RebuildModelTest {
    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private void run(String... args) {
        out.reset();
        assertThat(Entente.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args))
                .as(err.toString(UTF_8))
                .isZero();
    }

    @Test
    void theSameVersionGivesTheSameBytesAndALostRuleIsARowOfTheTable() throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\":\"a-1\",\"language\":\"en\",\"published\":\"2031-05-06\",\"title\":\"A visit\","
                        + "\"text\":\"Norway's foreign minister visited Peru on Tuesday.\"}\n");
        String record = folder.resolve("record").toString();
        run("add", article.toString(), "--record", record);
        Path log = folder.resolve("record").resolve("articles.jsonl");
        String before = Files.readString(log);
        assertThat(before).contains("\"kind\":\"event\"");

        run("rebuild", "--record", record);
        assertThat(log).hasContent(before);

        Files.writeString(log, before.replace("\"type\":\"CONSULT\"", "\"type\":\"PROTEST\""));
        String older = Files.readString(log);
        assertThat(older).isNotEqualTo(before);
        run("rebuild", "--dry-run", "--record", record);
        assertThat(out.toString(UTF_8)).contains("CONSULT").contains("PROTEST");
        assertThat(log).hasContent(older);
        run("rebuild", "--record", record);
        assertThat(log).hasContent(before);
        run("events", "--count", "type", "--record", record);
        assertThat(out.toString(UTF_8)).contains("CONSULT").doesNotContain("PROTEST");
    }
}
