// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.entente.record.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of {@code entente events}, {@code changes} and {@code separate}. Needs no language model. */
class EventsCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static String visit(int number) {
        return "{\"id\":\"a-" + number + "\",\"url\":\"https://courrier.example/" + number
                + "\",\"outlet\":\"Courrier " + number + "\",\"language\":\"en\",\"published\":\"2031-05-05\","
                + "\"title\":\"A visit\",\"text\":\"Norway visited Peru on Monday, note " + number
                + ".\",\"claims\":[{\"id\":\"c-" + number
                + "\",\"kind\":\"event\",\"type\":\"CONSULT\",\"mode\":\"visit\",\"trigger\":{\"text\":\"visited\","
                + "\"start\":7,\"end\":14},\"actor\":[{\"text\":\"Norway\",\"start\":0,\"end\":6,\"country\":\"NOR\"}],"
                + "\"recipient\":[{\"text\":\"Peru\",\"start\":15,\"end\":19,\"country\":\"PER\"}],\"date\":"
                + "{\"text\":\"Monday\",\"start\":23,\"end\":29,\"from\":\"2031-05-05\",\"to\":\"2031-05-05\"},"
                + "\"status\":\"asserted\"}]}";
    }

    private List<String> run(int status, String... args) {
        out.reset();
        err.reset();
        String[] all = Stream.concat(Stream.of(args), Stream.of("--record", folder.toString()))
                .toArray(String[]::new);
        assertThat(Entente.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), all))
                .as(String.join(" ", args) + "\n" + err.toString(UTF_8))
                .isEqualTo(status);
        return out.toString(UTF_8).lines().toList();
    }

    private void add(String at, int number) {
        try (Record record = Record.open(folder, Instant.parse(at))) {
            record.add(visit(number));
        }
    }

    @BeforeEach
    void twoArticlesOfOneVisit() {
        add("2031-05-06T10:00:00Z", 1);
        add("2031-05-07T10:00:00Z", 2);
    }

    @Test
    void anEventIsPrintedWithItsMentionsAndWhyTheyAreOne() {
        assertThat(run(0, "events", "--format", "jsonl", "--party", "NOR", "--party", "Peru"))
                .singleElement()
                .asString()
                .contains("\"articles\":2", "\"c-1\"", "\"c-2\"", "\"leads\"", "same day");
        assertThat(run(0, "events", "--count", "type")).containsExactly("1\tCONSULT");
        assertThat(run(0, "events", "--party", "CHL", "--format", "jsonl")).isEmpty();
        assertThat(run(2, "events", "--count", "colour")).isEmpty();
        assertThat(err.toString(UTF_8)).contains("--count");
    }

    @Test
    void changesGoOnAfterTheLastThatWasRead() {
        List<String> all = run(0, "changes", "--format", "jsonl");
        assertThat(all).hasSize(2);
        assertThat(all.get(0)).contains("\"no\":1,", "\"change\":\"added\"", "2031-05-06T10:00:00Z");
        assertThat(all.get(1)).contains("\"no\":2,", "\"change\":\"changed\"", "1 more mentions");
        assertThat(run(0, "changes", "--format", "jsonl", "--after", "1")).isEqualTo(all.subList(1, 2));
        assertThat(run(0, "changes", "--format", "jsonl", "--since", "2031-05-07"))
                .isEqualTo(all.subList(1, 2));
        assertThat(run(2, "changes", "--since", "yesterday")).isEmpty();
        assertThat(err.toString(UTF_8)).contains("--since is a time such as");
    }

    @Test
    void aClaimIsSeparatedAndReunitedAndTheHistoryTells() {
        run(0, "separate", "c-2");
        assertThat(err.toString(UTF_8)).contains("c-2 is held apart from 1 claims");
        assertThat(run(0, "events", "--format", "jsonl")).hasSize(2);
        run(0, "separate", "c-2");
        assertThat(err.toString(UTF_8)).contains("has no event beside others");
        run(0, "separate", "--undo", "c-2");
        assertThat(run(0, "events", "--format", "jsonl")).hasSize(1);
        assertThat(run(0, "changes", "--format", "jsonl"))
                .extracting(line -> line.replaceFirst(".*\"change\":\"(\\w+)\".*", "$1"))
                .containsExactly("added", "changed", "split", "changed", "merged");
    }

    @Test
    void anUnknownClaimIsSaid() {
        assertThat(run(2, "separate", "c-9")).isEmpty();
        assertThat(err.toString(UTF_8)).contains("has no claim \"c-9\"");
    }
}
