// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of {@code skeletons.txt}: what their text holds, and what it does not. */
class SkeletonsTest {
    private static final Pattern PARAGRAPH = Pattern.compile("\\{([1-6])}");
    private static final Pattern MARKED = Pattern.compile("\\[\\[(.*?)\\]\\](?!\\])|\\(\\((.*?)\\)\\)(?!\\))");

    static List<String> pages() {
        return List.of(String.join("\n", PageTablesTest.lines("skeletons.txt")).split("(?m)^=== ")).stream()
                .filter(page -> !page.isBlank())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theTextHoldsWhatBelongsToItAndNothingElse(String page) {
        String language = page.substring(0, 2);
        List<String> paragraphs = PageTablesTest.lines("paragraphs.txt").stream()
                .filter(line -> line.startsWith(language))
                .map(line -> line.substring(3))
                .toList();
        String name = page.substring(0, page.indexOf('\n'));
        String html = PARAGRAPH
                .matcher(page.substring(page.indexOf('\n')))
                .replaceAll(number -> "[[" + paragraphs.get(Integer.parseInt(number.group(1)) - 1) + "]]");
        List<String> wrong = new ArrayList<>();
        String text = Pages.text(MARKED.matcher(html).replaceAll(SkeletonsTest::plain));
        for (Matcher marked = MARKED.matcher(html); marked.find(); ) {
            String segment = Jsoup.parse(plain(marked.toMatchResult())).text();
            boolean wanted = marked.group(1) != null;
            if (text.contains(segment) != wanted) {
                wrong.add((wanted ? "misses: " : "holds: ") + segment);
            }
        }
        assertThat(wrong).as(name).isEmpty();
    }

    private static String plain(MatchResult marked) {
        return Matcher.quoteReplacement(marked.group(1) != null ? marked.group(1) : marked.group(2));
    }
}
