// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnginesModelTest {
    private static final Languages LANGUAGES = new Languages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | L'armée du Pérou a annoncé \"un retrait total\" des troupes. | L’armée du Pérou a an\u00ADnoncé «\u00A0un retrait total\u00A0» des troupes.",
                "en | Peru's army said \"we won't leave\" on Monday. | Peru’s army said “we won’t leave” on Mon\u00ADday.",
            })
    void typographyDoesNotChangeTheTreeAndSpansEqualTheWords(String language, String plain, String typeset) {
        List<Word> expected = words(language, plain);
        List<Word> found = words(language, typeset);
        assertThat(found)
                .extracting(Word::lemma)
                .isEqualTo(expected.stream().map(Word::lemma).toList());
        assertThat(found)
                .extracting(Word::head)
                .isEqualTo(expected.stream().map(Word::head).toList());
        assertThat(found).allSatisfy(w -> assertThat(w.span().of(typeset)).isEqualTo(w.text()));
    }

    @ParameterizedTest
    @CsvSource({"fr,préviendrait,prévenir", "fr,accusèrent,accuser", "en,struck,strike", "en,ties,tie"})
    void everyFormHasItsLemmas(String language, String form, String lemma) {
        assertThat(LANGUAGES.engine(language).lemmas(form)).contains(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Pérou : le ministre quitte Lima | quitte",
                "fr | Norvège : le chef du parti, Olav Hansen, critique vivement l'armée | critique",
                "en | Norway: Peru ignores calls for talks | ignores",
                "en | Former Army Chief Calls for Common Front to Counter Rebels | Calls",
            })
    void aHeadlineIsReadAsASentence(String language, String title, String root) {
        Article article = Article.of("t", language, null, title, "");
        AnalysedText analysed = LANGUAGES.engine(language).analyse(article, SentenceFilter.ALL);
        assertThat(analysed.sentences()).hasSize(1);
        List<Word> words = analysed.sentences().get(0).words();
        assertThat(words.stream().filter(w -> w.head() < 0))
                .extracting(Word::text)
                .containsExactly(root);
        assertThat(words).allSatisfy(w -> assertThat(w.span().of(title)).isEqualTo(w.text()));
    }

    private static List<Word> words(String language, String text) {
        Article article = Article.of("t", language, null, "", text);
        AnalysedText analysed = LANGUAGES.engine(language).analyse(article, SentenceFilter.ALL);
        return analysed.in(Field.TEXT).stream().flatMap(s -> s.words().stream()).toList();
    }
}
