// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.theirs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.model.EventType;
import org.entente.model.Reject;
import org.entente.record.Compared;
import org.entente.record.Record;
import org.entente.record.RecordView;
import org.entente.record.TheirEvent;
import org.entente.record.TheirRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of GDELT and POLECAT beside a record. */
class TheirFileTest {
    private static final String LINE =
            "{\"id\":\"a-1\",\"url\":\"https://www.courrier.example/1/\",\"language\":\"en\","
                    + "\"published\":\"2031-05-05\",\"title\":\"A visit\",\"text\":\"Norway visited Peru. Chile accused Peru.\","
                    + "\"claims\":[" + event("c-1", "CONSULT", "visited", 7, "NOR", "Norway", 0, 15) + ","
                    + event("c-2", "ACCUSE", "accused", 27, "CHL", "Chile", 21, 35) + "]}";

    @TempDir
    private Path folder = Path.of("");

    private final List<TheirEvent> rows = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();

    private static String event(
            String id, String type, String trigger, int start, String country, String actor, int from, int peru) {
        return "{\"id\":\"" + id + "\",\"kind\":\"event\",\"type\":\"" + type + "\",\"trigger\":{\"text\":\"" + trigger
                + "\",\"start\":" + start + ",\"end\":" + (start + trigger.length()) + "},\"actor\":[{\"text\":\""
                + actor
                + "\",\"start\":" + from + ",\"end\":" + (from + actor.length()) + ",\"country\":\"" + country
                + "\"}],\"recipient\":[{\"text\":\"Peru\",\"start\":" + peru + ",\"end\":" + (peru + 4)
                + ",\"country\":\"PER\"}],\"status\":\"asserted\"}";
    }

    private static String gdelt(String id, String day, String code, String one, String two, String url) {
        String[] cells = new String[61];
        Arrays.fill(cells, "");
        cells[0] = id;
        cells[1] = day;
        cells[7] = one;
        cells[17] = two;
        cells[26] = code;
        cells[60] = url;
        return String.join("\t", cells) + "\n";
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private TheirFile.Counts read(Path file) throws IOException {
        return TheirFile.read(file, rows::add, rejects::add);
    }

    @Test
    void aRowOfGdeltIsReadInOurTerms() throws IOException {
        read(file("a.export.CSV", gdelt("7", "20310505", "042", "ROM", "", "https://x.example/1")));
        assertThat(rows.get(0).day()).isEqualTo(LocalDate.of(2031, 5, 5));
        assertThat(rows.get(0).type()).isEqualTo(EventType.CONSULT);
        assertThat(rows.get(0).actor()).as("Romania is ROM in GDELT").isEqualTo("ROU");
        assertThat(rows.get(0).recipient()).isNull();
    }

    @Test
    void aBadRowIsOneLineWithItsNumberAndTheRestGoesOn() throws IOException {
        String text = gdelt("1", "20311305", "042", "NOR", "PER", "") + "short\trow\n"
                + gdelt("3", "20310505", "999", "NOR", "PER", "") + gdelt("", "20310505", "042", "NOR", "PER", "")
                + gdelt("5", "20310505", "010", "NOR", "PER", "");
        Path file = file("b.export.CSV", text);
        assertThat(read(file)).isEqualTo(new TheirFile.Counts(1, 4));
        assertThat(rejects.stream().map(Reject::line))
                .containsExactly(
                        file + ":1: SQLDATE \"20311305\" is no day",
                        file + ":2: 2 cells, not 61",
                        file + ":3: EventCode \"999\" is no CAMEO code of GDELT",
                        file + ":4: GLOBALEVENTID is missing");
        assertThat(rows.get(0).type())
                .as("a public statement has no type of PLOVER")
                .isNull();
    }

    @Test
    void polecatIsKnownByItsHeaderWhateverColumnsAreMoreAndInWhateverCharset() throws IOException {
        String text = "Event ID\tEvent Date\tEvent Type\tActor Country\tRecipient Country\tHeadline\n"
                + "e1\t2031-05-05\tACCUSE\tNone; CHL\tPER\tUne visite \u00E0 Lima\t\t\n"
                + "e2\t2031-05-05\tFIGHT\tCHL\tPER\tx\n";
        Path file = Files.write(folder.resolve("p.txt"), text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(file)).isEqualTo(new TheirFile.Counts(1, 1));
        assertThat(rows.get(0).actor()).isEqualTo("CHL");
        assertThat(rejects.get(0).line()).endsWith("p.txt:3: Event Type \"FIGHT\" is no type of PLOVER");
    }

    @Test
    void headersAndCommasAndArchivesOfGdeltAreRead() throws IOException {
        read(file("h.csv", "GLOBALEVENTID,SQLDATE,EventCode,SOURCEURL\n8,20310505,042,\"https://x.example/a,b\"\n"));
        assertThat(rows.get(0).url()).isEqualTo("https://x.example/a,b");
        Path zip = folder.resolve("z.export.CSV.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("z.export.CSV"));
            archive.write(gdelt("9", "20310505", "042", "NOR", "PER", "").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(zip).taken()).isEqualTo(1);
    }

    @Test
    void anotherFileIsRefusedWithAReason() throws IOException {
        Path file = file("other.csv", "a,b,c\n");
        assertThatThrownBy(() -> read(file)).isInstanceOf(IOException.class).hasMessageContaining("neither GDELT");
    }

    @Test
    void eachRowGetsItsVerdictAndWhatTheyLackIsToldToo() throws IOException {
        Path ours = folder.resolve("ours");
        try (Record record = Record.open(ours, Instant.parse("2031-05-06T10:00:00Z"))) {
            record.add(LINE);
        }
        read(file(
                "c.export.CSV",
                gdelt("1", "20310505", "042", "PER", "NOR", "http://courrier.example/1")
                        + gdelt("2", "20310505", "190", "NOR", "PER", "https://other.example/2")
                        + gdelt("3", "20310505", "042", "FRA", "DEU", "https://courrier.example/1#top")
                        + gdelt("4", "20310505", "042", "FRA", "DEU", "https://other.example/4")
                        + gdelt("5", "20330101", "042", "FRA", "DEU", "https://other.example/5")));
        try (TheirRecord theirs = TheirRecord.open(folder.resolve("theirs"))) {
            rows.forEach(theirs::add);
        }
        List<String> verdicts = new ArrayList<>();
        StringBuilder csv = new StringBuilder(ComparedTable.header());
        try (RecordView view = RecordView.open(ours)) {
            view.compare(folder.resolve("theirs"), (Compared row) -> {
                verdicts.add(ComparedTable.key(row) + " " + row.type());
                csv.append(ComparedTable.line(row));
            });
        }
        assertThat(verdicts)
                .containsExactly(
                        "both article CONSULT",
                        "other-type day ASSAULT",
                        "only-theirs article CONSULT",
                        "only-theirs day CONSULT",
                        "outside none CONSULT",
                        "only-ours article ACCUSE");
        assertThat(csv.toString().lines()).hasSize(7).allSatisfy(line -> assertThat(line.split(",", -1))
                .hasSize(12));
    }
}
