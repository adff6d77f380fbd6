// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of bad input: one line naming it, the others read, an exit status. Needs no language model. */
class BadInputTest {
    private static final String GERMAN =
            "{\"id\":\"de-1\",\"language\":\"de\",\"title\":\"\",\"text\":\"Der Minister reiste am Dienstag nach Lima.\"}";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Entente.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
    }

    private List<String> errors() {
        return err.toString(UTF_8).lines().toList();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void everyBadInputIsOneLineAndTheGoodOnesAreRead() throws IOException {
        String empty = file("empty.html", "");
        String binary = file("binary.html", "\0\0\1\2");
        String good = file("good.jsonl", GERMAN);
        String missing = folder.resolve("missing.txt").toString();
        assertThat(run("extract", empty, binary, missing, good)).isEqualTo(1);
        assertThat(out.toString(UTF_8).lines()).hasSize(1).first().asString().contains("\"id\":\"de-1\"");
        assertThat(errors()).hasSize(4);
        assertThat(errors().get(0)).contains(empty).contains("empty");
        assertThat(errors().get(1)).contains(binary).contains("binary");
        assertThat(errors().get(2)).contains(missing).contains("no such file");
    }

    @Test
    void nothingReadIsStatusThree() {
        assertThat(run("read", folder.resolve("none").toString())).isEqualTo(3);
        assertThat(out.size()).isZero();
    }

    @Test
    void aLanguageWithoutEngineIsExtractedReportedAndNotCoded() throws IOException {
        assertThat(run("read", file("de.jsonl", GERMAN))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("\"language\":\"de\"").contains("\"claims\":[]");
        assertThat(errors().get(0)).contains("no engine for language \"de\"").contains("de.jsonl");
    }

    @Test
    void wrongUseIsStatusTwoWithTheReason() {
        assertThat(run("find", "--type", "HUG", "--record", folder.toString())).isEqualTo(2);
        assertThat(errors().get(0)).contains("--type is one of AGREE").contains("HUG");
        assertThat(run("read")).isEqualTo(2);
        assertThat(run("raed")).isEqualTo(2);
    }

    @Test
    void aRecordThatAnotherProcessWritesToIsOneLine() throws IOException {
        Path record = folder.resolve("record");
        try (Record other = Record.open(record, java.time.Instant.EPOCH)) {
            assertThat(other.flush()).isEmpty();
            assertThat(run("add", file("de.jsonl", GERMAN), "--record", record.toString()))
                    .isEqualTo(2);
        }
        assertThat(errors()).hasSize(1);
        assertThat(errors().get(0)).contains(record.toString()).contains("another process");
    }

    @Test
    void addingAndFindingWork() throws IOException {
        String record = folder.resolve("record").toString();
        assertThat(run("add", file("de.jsonl", GERMAN), "--record", record)).isEqualTo(1);
        assertThat(run("find", "--record", record)).isZero();
        assertThat(errors())
                .anyMatch(line -> line.contains("1 new articles"))
                .anyMatch(line -> line.contains("no claims fit"));
    }

    @Test
    void namesFromOutsideCannotSteerTheTerminal() {
        assertThat(run("read", "a\u001b[31m\nb.html")).isEqualTo(3);
        assertThat(errors().get(0)).contains("\\u001b").contains("\\u000a");
        assertThat(errors()).hasSize(2);
    }
}
