// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTest {
    private static String written(Node node) {
        StringBuilder out = new StringBuilder();
        node.write(out);
        return out.toString();
    }

    @Test
    void textAndAttributesAreEscaped() {
        Element element = Html.element("p", "<script>\"'&").with("title", "\"><b onclick='x'>");
        assertThat(written(element))
                .isEqualTo("<p title=\"&quot;&gt;&lt;b onclick=&#39;x&#39;&gt;\">&lt;script&gt;&quot;&#39;&amp;</p>");
    }

    @Test
    void charactersThatTurnALineAroundAreLeftOutAndForbiddenOnesReplaced() {
        assertThat(written(Html.text("a\u202Eb\u2066c\u0000d\uD800e😀"))).isEqualTo("abc\uFFFDd\uFFFDe😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "ONLOAD", "style", "srcdoc", "x y", "a=b", ""})
    void attributesThatRunOrStyleAreRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.element("p").with(name, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "//evil.example/",
                "/\\evil.example",
                "vbscript:x",
                "https://user:word@evil.example/",
                "https:",
                ""
            })
    void addressesThatRunOrLeadAstrayAreRefused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.element("a").with("href", address));
        assertThat(written(Html.outside(address, "words"))).doesNotContain("<a").contains("words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/events/e-1?x=y#z", "#claim-1", "?page=2", "https://news.example/a", "http://news.example"
            })
    void pathsOfOursAndWebAddressesMayBeLinked(String address) {
        assertThat(written(Html.element("a").with("href", address))).contains(address);
    }

    @Test
    void linksOutOfArticlesTellNothingOfTheReader() {
        assertThat(written(Html.outside("https://news.example/a", "a")))
                .contains("rel=\"noopener noreferrer nofollow external\"");
    }

    @Test
    void scriptsAndStylesHoldNoWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.element("script", "alert(1)"));
        assertThatIllegalArgumentException().isThrownBy(() -> Html.element("style", "*{}"));
    }
}
