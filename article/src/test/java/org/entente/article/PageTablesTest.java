// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.article.Pages.FIRST;
import static org.entente.article.Pages.SECOND;
import static org.entente.article.Pages.THIRD;
import static org.entente.article.Pages.TITLE;
import static org.entente.article.Pages.paragraphs;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented pages, one a line of {@code bylines.txt} and {@code dates.txt}. */
class PageTablesTest {
    private static final String ADDRESS = "https://harbour.example";

    static List<String> bylines() {
        return lines("bylines.txt");
    }

    static List<String> dates() {
        return lines("dates.txt");
    }

    static List<String> lines(String resource) {
        return new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(PageTablesTest.class.getResourceAsStream(resource)), UTF_8))
                .lines()
                .filter(line -> !line.startsWith("# ") && !line.isBlank())
                .toList();
    }

    /** A page that tells something at some places; "head:x + y" tells x in its head and y above its text. */
    private static Article page(String language, String path, String told) {
        Map<String, String> parts = new HashMap<>();
        Stream.of(told.split(" \\+ ")).forEach(part -> {
            int colon = part.matches("(?s)(?:head|top|side|below):.*") ? part.indexOf(':') : -1;
            parts.merge(part.substring(0, Math.max(colon, 0)), part.substring(colon + 1), String::concat);
        });
        String html = "<!doctype html><html lang='" + language + "'><head><title>" + TITLE
                + " | The Harbour Post</title>"
                + "<meta property='og:site_name' content='The Harbour Post'>" + parts.getOrDefault("head", "")
                + "</head><body>" + parts.getOrDefault("top", "")
                + "<nav><ul><li><a href='/'>Home</a></li></ul></nav><div class='page'><h1>" + TITLE + "</h1>"
                + parts.getOrDefault("", "") + paragraphs(FIRST, SECOND, THIRD) + parts.getOrDefault("below", "")
                + "</div>" + parts.getOrDefault("side", "") + "</body></html>";
        return Articles.html(html.getBytes(UTF_8), null, new Origin("file", "test"), ADDRESS + path);
    }

    @ParameterizedTest
    @MethodSource("bylines")
    void authorsAreReadWhereverAPageNamesThem(String line) {
        int at = line.lastIndexOf('#');
        Article article = page("en", "/world/pact", line.substring(0, at).strip());
        assertThat(String.join("; ", article.authors()))
                .isEqualTo(line.substring(at + 1).strip());
    }

    @ParameterizedTest
    @MethodSource("dates")
    void datesAreReadWhereverAPageTellsThem(String line) {
        String[] cells = line.split(" #(?= |$)", -1);
        String path = cells[1].isBlank() ? "/world/pact" : cells[1].strip();
        Article article = page(cells[0], path, cells[2].strip());
        assertThat(article.published() == null ? "" : article.published().iso()).isEqualTo(cells[3].strip());
    }
}
