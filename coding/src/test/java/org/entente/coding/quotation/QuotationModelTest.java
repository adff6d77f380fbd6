// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.entente.coding.Coder;
import org.entente.language.LanguageEngine;
import org.entente.language.Languages;
import org.entente.model.Article;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Quotation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationModelTest {
    private static final Languages LANGUAGES = new Languages();

    /** Text, then what is said: D or I, speaker, content with parts joined by " … "; several separated by " & ". */
    private static String said(String language, String text) {
        LanguageEngine engine = LANGUAGES.engine(language);
        Coder coder = Coder.load(language);
        Article article = Article.of("a", language, null, "", text.replace("¶", "\n\n"));
        return coder.code(engine.analyse(article, coder.filter())).stream()
                .filter(Quotation.class::isInstance)
                .map(Quotation.class::cast)
                .map(q -> (q.direct() ? "D " : "I ") + name(q.speaker()) + ": "
                        + q.content().stream().map(Evidence::text).collect(Collectors.joining(" … ")))
                .collect(Collectors.joining(" & "));
    }

    private static String name(@Nullable Party speaker) {
        return speaker == null ? "?" : speaker.words().text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"We will leave the town tomorrow,\" the Norwegian minister said. | D the Norwegian minister: We will leave the town tomorrow,",
                "The Norwegian minister said: \"We will leave the town tomorrow.\" | D The Norwegian minister: We will leave the town tomorrow.",
                "“We will leave,” the Peruvian president told reporters, “and we will not return.” | D the Peruvian president: We will leave, … and we will not return.",
                "The Norwegian minister said that Peru had broken the treaty. | I The Norwegian minister: Peru had broken the treaty",
                "Peru had broken the treaty, the Norwegian minister said. | I the Norwegian minister: Peru had broken the treaty",
                "The Norwegian minister called the plan \"absurd\" in Lima. | ''",
                "Peruvian fishermen returned to Lima on Tuesday. | ''"
            })
    void englishSpeechIsRead(String text, String expected) {
        assertThat(said("en", text)).isEqualTo(expected.equals("''") ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "« Nous quitterons la ville demain », a déclaré le ministre norvégien. | D le ministre norvégien: Nous quitterons la ville demain",
                "Le ministre norvégien a déclaré : « Nous quitterons la ville demain. » | D Le ministre norvégien: Nous quitterons la ville demain.",
                "Selon la présidente péruvienne, « la ville sera libre demain ». | D la présidente péruvienne: la ville sera libre demain",
                "Le ministre norvégien a affirmé que le Pérou avait rompu le traité. | I Le ministre norvégien: le Pérou avait rompu le traité",
                "Le Pérou a rompu le traité, a affirmé le ministre norvégien. | I le ministre norvégien: Le Pérou a rompu le traité",
                "Le ministre norvégien a qualifié ce plan d'« absurde » à Lima. | ''",
                "Les pêcheurs péruviens sont rentrés à Lima mardi. | ''"
            })
    void frenchSpeechIsRead(String text, String expected) {
        assertThat(said("fr", text)).isEqualTo(expected.equals("''") ? "" : expected);
    }
}
