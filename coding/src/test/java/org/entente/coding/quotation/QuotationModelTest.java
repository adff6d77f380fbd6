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

    private static String circumstances(String language, String text) {
        LanguageEngine engine = LANGUAGES.engine(language);
        Coder coder = Coder.load(language);
        Article article = Article.of("a", language, null, "", text);
        return coder.code(engine.analyse(article, coder.filter())).stream()
                .filter(Quotation.class::isInstance)
                .map(Quotation.class::cast)
                .map(q -> (q.addressee() == null ? "-" : q.addressee().words().text()) + " / "
                        + (q.occasion() == null ? "-" : q.occasion().text()))
                .collect(Collectors.joining(" & "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "fr | Cette décision fait dire au quotidien Le Monde que le président « montre une patience sans limite ». | D quotidien Le Monde: montre une patience sans limite",
                "fr | Anna Lund refuse de plier. « Quel journal a voulu cela ? Quelle honte pour mon pays. Je suis certaine de gagner. Et je le ferai », affirme-t-elle. | D elle: Quel journal a voulu cela ? Quelle honte pour mon pays. Je suis certaine de gagner. Et je le ferai",
                "en | Acts of courage, Mr. Lund said, are acts of love for the country. | I Lund: Acts of courage … are acts of love for the country",
                "fr | « Ces rumeurs ne reposent sur aucun fait », a balayé le ministre Abel Lund. | D le ministre Abel Lund: Ces rumeurs ne reposent sur aucun fait",
                "fr | Oslo a écarté ce rapport, œuvre à ses yeux de « personnes payées pour nuire au pays ». | D Oslo: personnes payées pour nuire au pays",
                "fr | « C'est un grand pas vers la paix », s'est félicité le ministre norvégien. | D le ministre norvégien: C'est un grand pas vers la paix",
                "en | The Norwegian minister said early reports indicated “a clear drop in violence”. | D The Norwegian minister: a clear drop in violence",
                "en | “The troops have stopped firing” in the north, but “the rebels have not stopped,” said Abel Halvorsen. | D Abel Halvorsen: The troops have stopped firing … the rebels have not stopped,",
                "en | The Norwegian minister told AFP there was no hope of peace. | I The Norwegian minister: there was no hope of peace",
                "en | The Norwegian ministry did not say whether the troops had left the town. | ~~"
            })
    void speakersWithoutAPlainCueAreFound(String language, String text, String expected) {
        assertThat(said(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "en | “We will leave the town tomorrow,” the Norwegian minister told reporters. | reporters / -",
                "en | The Norwegian minister said on Telegram that Peru had broken the treaty. | - / on Telegram",
                "en | The Norwegian minister told Peru that the treaty was dead. | Peru / -",
                "fr | Le ministre norvégien a déclaré lors d'une conférence de presse que le traité était mort. | - / lors d'une conférence de presse",
                "fr | « Nous quitterons la ville », a déclaré le ministre norvégien aux journalistes. | journalistes / -"
            })
    void addresseeAndOccasionAreRead(String language, String text, String expected) {
        assertThat(circumstances(language, text)).isEqualTo(expected);
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
                "“We will leave the harbour,” Abel Tindvik, a farmer, said. “Nobody helps us.” | D Abel Tindvik: We will leave the harbour, … Nobody helps us.",
                "The Norwegian minister spoke first. ¶ “We will leave the harbour tomorrow.” | D The Norwegian minister: We will leave the harbour tomorrow.",
                "The Norwegian minister said: “The harbour is lost. ¶ “We will leave it tomorrow.” | D The Norwegian minister: The harbour is lost. … We will leave it tomorrow.",
                "“The harbour is lost,” the Norwegian minister said, adding that his men would leave it. | D the Norwegian minister: The harbour is lost, & I the Norwegian minister: his men would leave it",
                "\"Is the harbour lost?\" asked Abel Tindvik. | D Abel Tindvik: Is the harbour lost?",
                "The Norwegian minister called the treaty “a piece of wet paper” in Lima. | D The Norwegian minister: a piece of wet paper",
                "According to the Peruvian president, “the harbour is quite safe now.” | D the Peruvian president: the harbour is quite safe now.",
                "Peru issued a statement on Monday saying the harbour was closed. | I Peru: the harbour was closed",
                "The harbour was closed, according to Norwegian officials. | I Norwegian officials: The harbour was closed",
                "According to Norwegian officials, the harbour was closed. | I Norwegian officials: the harbour was closed",
                "On the show “Good Morning Lima” Peruvian fishermen danced. | ''",
                "The Norwegian ship “Queen of the Lakes” sailed to Peru. | ''",
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
                "« Nous quitterons le port », a lancé jeudi la ministre péruvienne. « Personne ne nous aide. » | D la ministre péruvienne: Nous quitterons le port … Personne ne nous aide.",
                "Abel Tindvik, porte-parole du gouvernement norvégien : « Nous quitterons le port. » | D Abel Tindvik: Nous quitterons le port.",
                "Le ministre norvégien a parlé le premier. ¶ « Nous quitterons le port demain. » | D Le ministre norvégien: Nous quitterons le port demain.",
                "Aux yeux de la présidente péruvienne, « la ville sera libre demain ». | D la présidente péruvienne: la ville sera libre demain",
                "« La ville sera libre demain », peut-on lire dans le communiqué du ministère norvégien. | D ministère norvégien: La ville sera libre demain",
                "Le ministre norvégien a dénoncé mardi une attaque « lâche et indigne d'un voisin ». | D Le ministre norvégien: lâche et indigne d'un voisin",
                "« La ville sera libre demain », d'après la présidente péruvienne. | D la présidente péruvienne: La ville sera libre demain",
                "D'après la présidente péruvienne, la ville sera libre demain. | I la présidente péruvienne: la ville sera libre demain",
                "L'opération « Tempête sur la mer » a été lancée par la Norvège. | ''",
                "Le ministre norvégien a qualifié ce plan d'« absurde » à Lima. | ''",
                "Les pêcheurs péruviens sont rentrés à Lima mardi. | ''"
            })
    void frenchSpeechIsRead(String text, String expected) {
        assertThat(said("fr", text)).isEqualTo(expected.equals("''") ? "" : expected);
    }
}
