// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SentenceCaseTest {
    private static final Set<String> WORDS =
            Set.of("signs", "pact", "with", "criticizes", "fishing", "turkey", "over", "rights");

    @Test
    void aHeadlineInTitleCaseBecomesASentence() {
        assertThat(SentenceCase.of(
                        "Peru Signs Fishing Pact With Norway Today", "Norway and Peru agreed.", WORDS::contains))
                .isEqualTo("Peru signs fishing pact with Norway Today");
    }

    @Test
    void aNameThatIsAlsoAWordIsToldByTheBody() {
        assertThat(SentenceCase.of(
                        "Turkey Criticizes Peru Over Fishing Rights", "In Turkey they did.", WORDS::contains))
                .isEqualTo("Turkey criticizes Peru over fishing rights");
    }

    @Test
    void aNameOfTwoWordsKeepsItsCapitals() {
        assertThat(SentenceCase.of(
                        "Rights Over Peru Criticizes Fishing Pact",
                        "Rights Over Peru has rights over Lima.",
                        WORDS::contains))
                .isEqualTo("Rights Over Peru criticizes fishing pact");
    }

    @Test
    void aHeadlineThatIsASentenceStaysAsItIs() {
        String title = "Norway and Peru sign a pact over Fishing rights";
        assertThat(SentenceCase.of(title, "", WORDS::contains)).isEqualTo(title);
    }
}
