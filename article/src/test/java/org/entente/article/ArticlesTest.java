// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.entente.model.Article;
import org.entente.model.Notice;
import org.entente.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {
    private static final Origin ORIGIN = new Origin("file", "test");
    private static final String FIRST =
            "Le ministre norvégien des Affaires étrangères s'est rendu à Lima mardi pour y signer un pacte de pêche, a annoncé son ministère dans un communiqué publié le soir même.";
    private static final String SECOND =
            "Le Pérou et la Norvège partageront pendant dix ans leurs renseignements sur les flottes étrangères qui croisent au large de la côte, selon le texte de l'accord.";

    private static final String PAGE = """
            <html lang="fr"><head><title>Oslo et Lima signent un pacte - Le Courrier</title>
            <link rel="canonical" href="https://courrier.example/monde/pacte.html">
            <meta property="og:site_name" content="Le Courrier">
            <meta property="og:title" content="Oslo et Lima signent un pacte">
            <script type="application/ld+json">{"@graph":[{"@type":"Organization","@id":"#o","name":"Le Courrier"},
            {"@type":["NewsArticle"],"headline":"Oslo et Lima signent un pacte","datePublished":"2031-05-04T18:20:00+02:00",
             "dateModified":"2031-05-05T08:00:00+02:00","isAccessibleForFree":"False",
             "author":[{"@type":"Person","name":"Ana Ruiz"},{"@type":"Person","name":"Jon Dahl"},{"@type":"Organization","name":"Le Courrier"}],
             "publisher":{"@id":"#o"}},
            {"@type":"BreadcrumbList","itemListElement":[{"position":1,"name":"Accueil"},{"position":2,"item":{"name":"Monde"}},
             {"position":3,"name":"Amérique latine"}]}]}</script></head>
            <body><nav><a href="/">Accueil</a> <a href="/m">Monde</a></nav><main><article><h1>Oslo et Lima signent un pacte</h1>
            <p class="byline">Par Ana Ruiz et Jon Dahl</p><figure><img src="a.jpg"><figcaption>Le ministre à son arrivée.</figcaption></figure>
            <p>%s</p><p>%s</p></article></main><footer>Tous droits réservés</footer></body></html>
            """.formatted(FIRST, SECOND);

    private static Article html(String page) {
        return Articles.html(page.getBytes(UTF_8), null, ORIGIN, null);
    }

    private static Article text(String text) {
        return Articles.text(text.getBytes(UTF_8), null, ORIGIN);
    }

    @Test
    void aPageTellsItsArticleAndAllAboutIt() {
        Article article = html(PAGE);
        assertThat(article.title()).isEqualTo("Oslo et Lima signent un pacte");
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(article.authors()).containsExactly("Ana Ruiz", "Jon Dahl");
        assertThat(article.section()).containsExactly("Monde", "Amérique latine");
        assertThat(article.outlet()).isEqualTo("Le Courrier");
        assertThat(article.url()).isEqualTo("https://courrier.example/monde/pacte.html");
        assertThat(article.language()).isEqualTo("fr");
        assertThat(article.captions()).containsExactly("Le ministre à son arrivée.");
        assertThat(article.published()).isNotNull().satisfies(p -> {
            assertThat(p.iso()).isEqualTo("2031-05-04T18:20:00+02:00");
            assertThat(p.foundIn()).isEqualTo("json-ld");
        });
        assertThat(article.modified()).isNotNull().satisfies(m -> assertThat(m.iso())
                .startsWith("2031-05-05T08:00"));
        assertThat(article.notices()).extracting(Notice::kind).containsExactly("paywall");
    }

    @Test
    void plainTextWithFurnitureGivesTheArticleOfItsPage() {
        Article article = text("""
                mardi 24 novembre 2031
                Accueil Monde Amérique
                Oslo et Lima signent un pacte
                Oslo et Lima signent un pacte
                Par Ana Ruiz et Jon Dahl
                Publié le 4 mai 2031 à 18h20
                https://courrier.example/monde/pacte.html
                Photo : le ministre à son arrivée
                Partager
                %s

                Lire aussi : Le Pérou et la mer
                %s
                Il vous reste 58.4%% de cet article à lire.
                Les plus lus
                Un chat traverse l'Atlantique
                Source link
                """.formatted(FIRST, SECOND));
        assertThat(article.title()).isEqualTo("Oslo et Lima signent un pacte");
        assertThat(article.text()).isEqualTo(html(PAGE).text());
        assertThat(article.id()).isEqualTo(html(PAGE).id());
        assertThat(article.authors()).containsExactly("Ana Ruiz", "Jon Dahl");
        assertThat(article.section()).containsExactly("Monde", "Amérique");
        assertThat(article.captions()).containsExactly("Photo : le ministre à son arrivée");
        assertThat(article.published()).isNotNull().satisfies(p -> assertThat(p.iso())
                .isEqualTo("2031-05-04"));
        assertThat(article.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo("paywall");
            assertThat(notice.visibleShare()).isEqualTo(0.416);
        });
    }

    @Test
    void markdownHeadingsLoseTheirMarks() {
        Article article = text("# Oslo et Lima signent un pacte\n\n" + FIRST + "\n\n## La suite\n\n" + SECOND);
        assertThat(article.title()).isEqualTo("Oslo et Lima signent un pacte");
        assertThat(article.text()).isEqualTo(FIRST + "\n\nLa suite\n\n" + SECOND);
    }

    @Test
    void aSentenceAloneIsTheText() {
        Article article =
                Articles.text("Peru accused Chile of spying.\n".getBytes(UTF_8), null, new Origin("file", "a.txt"));
        assertThat(article.title()).isEmpty();
        assertThat(article.text()).isEqualTo("Peru accused Chile of spying.");
    }

    @Test
    void aTextWithoutTitleIsAllBody() {
        assertThat(text(FIRST + "\n" + SECOND).text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void theTextIsBelievedWhenThePageDeclaresAnotherLanguage() {
        String page = PAGE.replace("lang=\"fr\"", "lang=\"en-US\"").replace(SECOND, SECOND + " " + FIRST);
        assertThat(html(page).language()).isEqualTo("fr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "By Jane Doe and John Roe, Reuters # Jane Doe;John Roe",
                "Par Ana Ruiz # Ana Ruiz",
                "Von Karl-Heinz Meier und Eva Groß # Karl-Heinz Meier;Eva Groß",
                "By Staff Writer # ''",
                "Le Courrier # ''",
                "By Ana de la Cruz (Lima) # Ana de la Cruz",
                "La Rédaction # ''"
            })
    void bylinesNamePersonsOnly(String byline, String names) {
        assertThat(String.join(";", Byline.persons(byline, new Outlet("Le Courrier", null))))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Published: Tuesday, 4 May 2031, 18:20 GMT # 2031-05-04T18:20:00Z",
                "Publié le 1er mai 2031 à 18h20 # 2031-05-01",
                "May 4, 2031 # 2031-05-04",
                "4. Mai 2031 # 2031-05-04",
                "2031-05-04T18:20:00Z # 2031-05-04T18:20:00Z",
                "martes, 4 de mayo de 2031 # 2031-05-04"
            })
    void linesThatAreDatesAreRead(String line, String day) {
        assertThat(DatelineReader.line(line)).isNotNull().satisfies(d -> assertThat(d.iso())
                .isEqualTo(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"31 février 2031", "Le 4 mai 2031, Oslo a signé", "Deux pays, 4 accords"})
    void linesThatSayMoreOrNothingAreNoDates(String line) {
        assertThat(DatelineReader.line(line)).isNull();
    }

    @Test
    void damagedPagesNeverBreakTheReader() {
        Random random = new Random(7);
        byte[] page = PAGE.getBytes(UTF_8);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = page.clone();
            for (int j = 0; j < 20; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Article article = Articles.html(damaged, null, ORIGIN, null);
            assertThat(article.title()).isNotNull();
            assertThat(Articles.text(damaged, null, ORIGIN).text()).isNotNull();
        }
    }
}
