// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.server.Lines;
import org.entente.server.claim.ShownArticle;
import org.entente.server.claim.ShownClaim;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static String marked(String sentence, ShownClaim claim) {
        StringBuilder out = new StringBuilder();
        Sentence.of(sentence, "en", claim).write(out);
        return out.toString()
                .replaceAll("</?p[^>]*>", "")
                .replaceAll("<span class=\"mark (.)[^>]*>", "[$1:")
                .replace("</span>", "]");
    }

    private static ShownClaim claim(Lines line) {
        return ShownArticle.of(line.line()).claims().get(0);
    }

    @Test
    void wordsAreMarkedWhereTheClaimReadThemAndNotWhereTheyOccurFirst() {
        String text = "It said so. The constitution fails, Peru said, and it said that Peru accused Chile.";
        Lines line = new Lines("a", "en", "o", "2031-01-01", "t", text);
        line.event("ACCUSE", "", "accused", "Peru accused=PER GOV", "Chile=CHL GOV");
        assertThat(marked("The constitution fails, Peru said, and it said that Peru accused Chile.", claim(line)))
                .isEqualTo("The constitution fails, Peru said, and it said that [a:Peru ][t:accused] [r:Chile].");
    }

    @Test
    void aSentenceThatDoesNotHoldTheTriggerIsLeftPlain() {
        Lines line = new Lines("a", "en", "o", "2031-01-01", "t", "Peru accused Chile.");
        line.event("ACCUSE", "", "accused", "Peru=PER GOV", "Chile=CHL GOV");
        assertThat(marked("Quite another sentence of Peru.", claim(line))).isEqualTo("Quite another sentence of Peru.");
    }

    @Test
    void differencesGiveBothVersionsBack() {
        String before = "One two three. Four five.";
        String after = "One too three. Four five six.";
        List<TextDifference.Part> parts = TextDifference.between(before, after);
        assertThat(joined(parts, TextDifference.Kind.ADDED)).isEqualTo(before);
        assertThat(joined(parts, TextDifference.Kind.REMOVED)).isEqualTo(after);
        assertThat(parts.stream()
                        .filter(p -> p.kind() == TextDifference.Kind.REMOVED)
                        .map(TextDifference.Part::words))
                .containsExactly("two", "five.");
    }

    private static String joined(List<TextDifference.Part> parts, TextDifference.Kind without) {
        return parts.stream()
                .filter(part -> part.kind() != without)
                .map(TextDifference.Part::words)
                .reduce("", String::concat);
    }
}
