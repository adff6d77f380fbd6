// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.server.claim.ShownArticle;
import org.junit.jupiter.api.Test;

class QuotedTest {
    private static final ShownArticle ARTICLE = ShownArticle.of(
            "{\"id\":\"a\",\"title\":\"Boats for Peru\",\"text\":\"Oslo sent\u00a0two boats.\\n\\nPeru (pleased) said \u201cthank you\u201d.\"}");

    @Test
    void wordsAreThoseOfTheArticle() {
        assertThat(Quoted.in(ARTICLE, "two boats")).contains("two boats");
        assertThat(Quoted.in(ARTICLE, "sent two  boats")).contains("sent\u00a0two boats");
        assertThat(Quoted.in(ARTICLE, "boats.\nPeru (pleased)")).contains("boats.\n\nPeru (pleased)");
        assertThat(Quoted.in(ARTICLE, "Boats for")).contains("Boats for");
    }

    @Test
    void marksAroundAQuotationAreLeftOutUnlessTheyStandThere() {
        assertThat(Quoted.in(ARTICLE, "\"two boats\"")).contains("two boats");
        assertThat(Quoted.in(ARTICLE, "\u201cthank you\u201d")).contains("\u201cthank you\u201d");
    }

    @Test
    void whatDoesNotStandThereIsNotFound() {
        assertThat(Quoted.in(ARTICLE, "three boats")).isEmpty();
        assertThat(Quoted.in(ARTICLE, "two.boats")).isEmpty();
        assertThat(Quoted.in(ARTICLE, "\"\"")).isEmpty();
    }
}
