// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.entente.record.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of {@code entente export}. Needs no language model. */
class ExportCommandTest {
    private static final String LINE = "{\"id\":\"a-1\",\"url\":\"https://courrier.example/1\",\"language\":\"en\","
            + "\"published\":\"2031-05-05\",\"title\":\"A visit\",\"text\":\"Norway visited Peru. It may visit Chile.\","
            + "\"claims\":[" + event("c-1", "visited", 7, 14, "PER", 15, 19, "asserted") + ","
            + event("c-2", "visit", 28, 33, "CHL", 34, 39, "hypothetical") + "]}";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static String event(
            String id, String trigger, int start, int end, String country, int from, int to, String status) {
        return "{\"id\":\"" + id
                + "\",\"kind\":\"event\",\"type\":\"CONSULT\",\"mode\":\"visit\",\"trigger\":{\"text\":\""
                + trigger + "\",\"start\":" + start + ",\"end\":" + end
                + "},\"actor\":[{\"text\":\"Norway\",\"start\":0,\"end\":6,\"country\":\"NOR\"}],\"recipient\":[{\"text\":\""
                + (country.equals("PER") ? "Peru" : "Chile") + "\",\"start\":" + from + ",\"end\":" + to
                + ",\"country\":\"" + country + "\"}],\"status\":\"" + status + "\"}";
    }

    private int run(String... args) {
        String[] all = Stream.concat(
                        Stream.of(args),
                        Stream.of("--record", folder.resolve("record").toString()))
                .toArray(String[]::new);
        return Entente.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), all);
    }

    @BeforeEach
    void aRecord() {
        try (Record record = Record.open(folder.resolve("record"), Instant.parse("2031-05-06T10:00:00Z"))) {
            record.add(LINE);
        }
    }

    @Test
    void aFileComesWithItsSidecarAndWhatWasLeftOutIsSaid() throws IOException {
        Path file = folder.resolve("events.export.CSV");
        assertThat(run("export", "--format", "gdelt", "-o", file.toString())).isZero();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).split("\t", -1)).hasSize(61);
        List<String> sidecar = Files.readAllLines(folder.resolve("events.export.CSV.sidecar.jsonl"));
        assertThat(sidecar)
                .hasSize(1)
                .first()
                .asString()
                .contains(lines.get(0).split("\t", -1)[0])
                .contains("\"c-1\"");
        assertThat(err.toString(UTF_8)).contains("1 rows").contains("left out 1: status hypothetical");
    }

    @Test
    void filtersAreThoseOfFind() {
        assertThat(run("export", "--format", "plover", "--recipient", "Chile")).isZero();
        assertThat(out.toString(UTF_8).lines()).hasSize(1).first().asString().contains("\"CHL\"");
    }

    @Test
    void everyFormatIsListedAndHasColumns() {
        assertThat(run("export", "--list")).isZero();
        assertThat(out.toString(UTF_8)).contains("gdelt ", "polecat ", "parquet ", "webannotation ");
        assertThat(run("export", "--dictionary", "icews")).isZero();
        assertThat(out.toString(UTF_8)).contains("CAMEO Code\tcode\t");
    }

    @Test
    void theWholeRecordNeverReplacesWhatIsThere() throws IOException {
        Path target = folder.resolve("all");
        assertThat(run("export", "--format", "parquet", "-o", target.toString()))
                .isZero();
        assertThat(target.resolve("events.parquet")).isNotEmptyFile();
        assertThat(run("export", "--format", "parquet", "-o", target.toString()))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("is there already");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("record", "all");
        }
    }

    @Test
    void aWrongFormatIsNamedWithTheRightOnes() {
        assertThat(run("export", "--format", "gdelt3")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("gdelt-mentions").contains("not \"gdelt3\"");
        assertThat(run("export", "--format", "sqlite")).isEqualTo(2);
        assertThat(run("export", "--format", "csv", "--actor", "RUS", "-o", "x"))
                .isEqualTo(2);
    }

    @Test
    void theirRowsStandBesideOursAndBadOnesAreOneLine() throws IOException {
        Path theirs = folder.resolve("theirs.export.CSV");
        assertThat(run("export", "--format", "gdelt", "-o", theirs.toString())).isZero();
        Files.writeString(theirs, Files.readString(theirs) + "bad\n");
        Path csv = folder.resolve("compared.csv");
        assertThat(run("compare", theirs.toString(), "-o", csv.toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains(theirs + ":2: 1 cells, not 61");
        assertThat(out.toString(UTF_8).lines().filter(line -> line.startsWith("both have it, same type")))
                .hasSize(1)
                .first()
                .asString()
                .matches("both have it, same type +1 +0");
        assertThat(Files.readAllLines(csv)).hasSize(3).element(1).asString().startsWith("both,article,");
        assertThat(Files.readAllLines(csv).get(2)).startsWith("only-ours,article,");
    }

    @Test
    void aFileThatIsNeitherOfTheTwoIsStatusThree() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n");
        assertThat(run("compare", other.toString())).isEqualTo(3);
        assertThat(err.toString(UTF_8)).contains("neither GDELT 2.0 events");
    }
}
