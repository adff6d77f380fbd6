// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.entente.article.Pages.FIRST;
import static org.entente.article.Pages.SECOND;
import static org.entente.article.Pages.THIRD;
import static org.entente.article.Pages.page;
import static org.entente.article.Pages.paragraphs;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HostilePagesTest {
    private static final int ROUNDS = 1000;
    private static final Origin ORIGIN = new Origin("file", "test");
    /** Of the processor's time, which does not depend on what else the machine does; each takes some seconds at most. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    private static final String BODY = paragraphs(FIRST, SECOND, THIRD);

    static Stream<Map.Entry<String, String>> bombs() {
        return Map.ofEntries(
                        Map.entry(
                                "20 MB of tables", "<table>" + "<tr><td>a<td>b<td>1.5</table><table>".repeat(570_000)),
                        Map.entry("nesting", "<div>".repeat(100_000) + BODY),
                        Map.entry("mixed nesting", "<div><span><b><i>".repeat(50_000) + BODY),
                        Map.entry("nothing closed", "<p><b>word <i>word ".repeat(30_000)),
                        Map.entry("a table of megabytes", "<table>" + "<tr><td>a<td>b<td>1.5".repeat(150_000)),
                        Map.entry("tables in tables", "<table><tr><td>".repeat(5_000) + BODY),
                        Map.entry("lines", "<p>" + "x<br>".repeat(300_000)),
                        Map.entry("entities", "<p>" + "&amp;&lt;b&gt;&#x41;&nbsp;".repeat(100_000)),
                        Map.entry("nulls", "<p>" + "a\0b ".repeat(300_000)),
                        Map.entry("one long word", "<p>" + "w".repeat(3_000_000)),
                        Map.entry("articles", ("<article><h1>A title</h1>" + BODY + "</article>").repeat(3_000)),
                        Map.entry("dates", "<div class=date>1 2024 a 1 2024 b 1 2024 c</div>".repeat(20_000) + BODY),
                        Map.entry(
                                "structured data",
                                "<script type=application/ld+json>" + "[".repeat(500_000) + "</script>" + BODY),
                        Map.entry(
                                "a long author",
                                "<meta name=author content='By " + "a@b (in | and ".repeat(200_000) + "'>" + BODY),
                        Map.entry("bylines", "<p class=byline>By x in 1 May 2024 @a (".repeat(50_000) + BODY),
                        Map.entry("authors in authors", "<div class=author><i class=fn></i>".repeat(20_000) + BODY),
                        Map.entry("columns", "<div class='col-md-3 " + "large-1 ".repeat(30) + "'>a</div>" + BODY),
                        Map.entry("class names", "<div class='" + "related-".repeat(50_000) + "'>" + BODY))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey());
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void everyBombEndsInTime(Map.Entry<String, String> bomb) {
        long start = processorNanos();
        assertThatCode(() -> Articles.html(bomb.getValue().getBytes(UTF_8), null, ORIGIN, null))
                .doesNotThrowAnyException();
        assertThat(Duration.ofNanos(processorNanos() - start)).isLessThan(BOUND);
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void scriptsWithTagsInTheirStringsAreNoText() {
        String script = "<script>var a = '<p>not a paragraph</p>'; if (1 < 2) document.write(\"</div>\");</script>";
        assertThat(Pages.text(page(paragraphs(FIRST) + script + paragraphs(SECOND, THIRD))))
                .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251,ru",
        "Shift_JIS,ja",
        "GBK,zh",
        "ISO-8859-15,fr",
        "UTF-16LE,ru",
        "UTF-8,ja",
        "windows-1252,fr"
    })
    void charsetsAreReadDeclaredByThePageByTheServerOrNotAtAll(String charset, String language) {
        String text =
                switch (language) {
                    case "ru" ->
                        "Министры двух стран подписали во вторник договор о рыболовстве, сообщило правительство Норвегии.";
                    case "ja" -> "両国の大臣は火曜日、漁業に関する協定に署名したと、ノルウェー政府が発表した。協定は十年間有効である。";
                    case "zh" -> "挪威政府周二宣布，两国部长签署了一项渔业协定，该协定有效期为十年，并向双方巡逻艇开放四个港口。";
                    default ->
                        "Les ministres des deux pays ont signé mardi un traité de pêche où l’œuvre coûte 5 €, a annoncé le gouvernement.";
                };
        String plain = charset.startsWith("ISO") || charset.startsWith("windows-1252") ? text.replace('’', '\'') : text;
        String html = "<html><head>%s<title>T</title></head><body><article>" + paragraphs(plain, plain + " " + plain)
                + "</article></body></html>";
        Charset encoding = Charset.forName(charset);
        String declaring = html.formatted("<meta charset=\"" + charset + "\">");
        assertThat(Articles.html(declaring.getBytes(encoding), null, ORIGIN, null)
                        .text())
                .startsWith(plain);
        assertThat(Articles.html(html.formatted("").getBytes(encoding), charset, ORIGIN, null)
                        .text())
                .startsWith(plain);
        String lying = html.formatted("<meta charset=\"utf-8\">");
        if (!charset.startsWith("UTF-16") && !charset.startsWith("ISO")) {
            assertThat(Articles.html(lying.getBytes(encoding), null, ORIGIN, null)
                            .text())
                    .startsWith(plain);
        }
    }

    /**
     * Pages damaged at random: by default a fixed number, the same on every machine; {@code -Dentente.fuzz.seconds=600}
     * for longer, {@code -Dentente.fuzz.seed=...} to see again what failed. A stray "<" that a reader would see is no markup.
     */
    @Test
    void damagedPagesNeitherThrowNorGiveMarkup() {
        long seconds = Long.getLong("entente.fuzz.seconds", 0);
        long seed = Long.getLong("entente.fuzz.seed", 4);
        Random random = new Random(seed);
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        for (int round = 0; round < ROUNDS || System.nanoTime() < end; round++) {
            byte[] page = new Damage(random).page();
            Article article = null;
            try {
                article =
                        Articles.html(page, random.nextBoolean() ? null : "utf-8", ORIGIN, "https://harbour.example/a");
                Articles.text(page, null, ORIGIN);
                Articles.feed(page, null, ORIGIN);
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ", round " + round + ": " + new String(page, UTF_8), e);
            }
            assertThat(article.text())
                    .as("seed %d, round %d", seed, round)
                    .doesNotContainPattern("</?(?:p|div|span|script|table|li)(?:>| [a-z-]+=)")
                    .doesNotContain("\0");
        }
    }
}
