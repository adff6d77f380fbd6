// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole runs over real articles: evidence or nothing, and the same bytes again. */
class ReadingModelTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final int SEED = 20261124;

    @TempDir
    private Path folder = Path.of("");

    private static String read(String... paths) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> args = new ArrayList<>(List.of("read"));
        args.addAll(List.of(paths));
        Entente.run(new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), args.toArray(String[]::new));
        return out.toString(UTF_8);
    }

    @Test
    void twoRunsGiveTheSameBytesWhateverWasReadBefore() {
        String english = SAMPLES.resolve("voa-en").toString();
        String french = SAMPLES.resolve("wikinews-fr").toString();
        String one = read(english, french);
        String other = read(french, english);
        assertThat(one.lines().sorted().toList())
                .isEqualTo(other.lines().sorted().toList());
        assertThat(one.lines()).hasSizeGreaterThan(20);
        assertThat(one).contains("\"kind\":\"event\"").contains("\"kind\":\"quotation\"");
        one.lines().forEach(ReadingModelTest::everySpanHoldsItsWords);
    }

    @Test
    void severalAtATimeGiveTheSameBytesInTheSameOrder() throws IOException {
        String samples = SAMPLES.toString();
        assertThat(read("--jobs", "3", samples)).isEqualTo(read("--jobs", "1", samples));
    }

    @Test
    void anOutputFileHoldsWhatWouldBePrintedAndLeavesNoPart() throws IOException {
        String french = SAMPLES.resolve("wikinews-fr").toString();
        Path file = folder.resolve("claims.jsonl");
        assertThat(read("-o", file.toString(), french)).isEmpty();
        assertThat(file).hasContent(read(french));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        read("-o", file.toString(), "missing");
        assertThat(file).as("what was there stays if nothing could be read").isNotEmptyFile();
    }

    /** Characters that typesetters and phones put into news, at random places; the seed is fixed. */
    @Test
    void spansHoldInTextsWithUnusualCharacters() throws IOException {
        Random random = new Random(SEED);
        String[] unusual = {
            "\u00ad",
            "\u00a0",
            "\ud83d\ude00 ",
            "e\u0301",
            "\u2019",
            "\u202f",
            "\ufeff",
            "\ud835\udc9c",
            "\u200b",
            "\u2014"
        };
        List<String> plain = List.of(
                "Norway's foreign minister visited Peru on Tuesday. \"We will send ships to the Peruvian coast,\" he said.",
                "Les troupes norvégiennes ont attaqué un village péruvien. « Nous n'avons rien fait de mal », a déclaré le ministre norvégien.");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder(plain.get(i % 2));
            for (int j = 0; j < 4; j++) {
                int at = random.nextInt(text.length());
                text.insert(at, unusual[random.nextInt(unusual.length)]);
            }
            lines.add(JSON.writeValueAsString(java.util.Map.of(
                    "id",
                    "a-" + i,
                    "language",
                    i % 2 == 0 ? "en" : "fr",
                    "title",
                    text.toString(),
                    "text",
                    text + "\n\n" + text)));
        }
        Path corpus = Files.write(folder.resolve("unusual.jsonl"), lines);
        List<String> read = read(corpus.toString()).lines().toList();
        assertThat(read).hasSize(lines.size());
        int claims =
                read.stream().mapToInt(ReadingModelTest::everySpanHoldsItsWords).sum();
        assertThat(claims).as("seed " + SEED).isGreaterThan(60);
    }

    /** The number of claims on the line. */
    private static int everySpanHoldsItsWords(String line) {
        JsonNode article = JSON.readTree(line);
        String text = article.path("text").asString("");
        String title = article.path("title").asString("");
        assertSpans(article.path("claims"), title, text);
        for (JsonNode claim : article.path("claims")) {
            if (claim.path("kind").asString("").equals("event")) {
                assertThat(claim.path("trigger").path("text").asString("")).isNotEmpty();
            }
            assertThat(claim.path("rule").asString("")).isNotEmpty();
        }
        return article.path("claims").size();
    }

    private static void assertSpans(JsonNode node, String title, String text) {
        if (node.has("start")) {
            String field = node.path("in").asString("").equals("title") ? title : text;
            int from = field.offsetByCodePoints(0, node.path("start").asInt());
            int to = field.offsetByCodePoints(0, node.path("end").asInt());
            assertThat(field.substring(from, to)).isEqualTo(node.path("text").asString(""));
            assertThat(to).isGreaterThan(from);
        } else if (node.isObject()) {
            assertThat(node.has("text") && !node.path("text").asString("").isEmpty())
                    .as("words without a span: " + node)
                    .isFalse();
        }
        for (JsonNode child : node) {
            assertSpans(child, title, text);
        }
    }
}
