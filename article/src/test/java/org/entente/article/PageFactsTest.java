// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.article.Pages.FIRST;
import static org.entente.article.Pages.SECOND;
import static org.entente.article.Pages.THIRD;
import static org.entente.article.Pages.TITLE;
import static org.entente.article.Pages.page;
import static org.entente.article.Pages.paragraphs;

import org.entente.model.Article;
import org.entente.model.Author;
import org.entente.model.Notice;
import org.entente.model.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFactsTest {
    private static final String BODY = paragraphs(FIRST, SECOND, THIRD);

    private static Article withHead(String head) {
        return Pages.read(page(BODY).replace("</head>", head + "</head>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Oslo and Lima sign | The Harbour Post # Oslo and Lima sign",
                "Oslo and Lima sign - The Harbour Post # Oslo and Lima sign",
                "The Harbour Post | Oslo and Lima sign # Oslo and Lima sign",
                "Oslo and Lima sign – harbour.example # Oslo and Lima sign",
                "Oslo - Lima: a pact # Oslo - Lima: a pact",
                "Harbour news: Oslo and Lima sign # Harbour news: Oslo and Lima sign"
            })
    void theOutletsNameIsNoPartOfTheTitle(String told, String title) {
        assertThat(PageTitle.without(told, "The Harbour Post", "harbour.example"))
                .isEqualTo(title);
    }

    @Test
    void aTitleForOtherSitesIsNotBelievedAgainstAllThatThePageShows() {
        Article article = withHead("<meta property='og:title' content='You will not believe what two states did'>");
        assertThat(article.title()).isEqualTo(TITLE);
    }

    @Test
    void authorsAreTheirNamesWithTheirRoles() {
        Article article = withHead(
                "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"author\":"
                        + "[{\"@type\":\"Person\",\"name\":\"By Ana Ruiz\",\"jobTitle\":\"Harbour reporter\"},{\"name\":\"The Harbour Post\"}]}]</script>");
        assertThat(article.details().authors()).containsExactly(Author.person("Ana Ruiz", "Harbour reporter"));
        assertThat(article.authors()).containsExactly("Ana Ruiz");
    }

    @Test
    void topicsAreTheKeywordsOfTheArticle() {
        Article article = withHead("<meta name='keywords' content='Peru, fishing, Category: World, harbour.example'>");
        assertThat(article.details().topics()).containsExactly("Peru", "fishing", "World");
    }

    @Test
    void theSitesClockIsNotTheArticlesDate() {
        String page = page("<div class='info'>Published 4 May 2031</div>" + BODY)
                .replace("<nav>", "<div class='top'>Wednesday, 24 November 2032</div><nav>");
        Article article = Pages.read(page);
        assertThat(article.published()).isNotNull().satisfies(p -> assertThat(p.iso())
                .isEqualTo("2031-05-04"));
    }

    @Test
    void aDateInTheAddressIsTheLastResort() {
        Article article = Articles.html(
                page(BODY).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                null,
                new org.entente.model.Origin("url", "x"),
                "https://harbour.example/2031/05/04/pact");
        assertThat(article.published()).isNotNull().satisfies(p -> {
            assertThat(p.iso()).isEqualTo("2031-05-04");
            assertThat(p.foundIn()).isEqualTo("url");
        });
    }

    @Test
    void theOriginalOfARepublishedArticleIsNamed() {
        Article article =
                Pages.read(page(BODY + "<p>Source: <a href='https://wire.example/1'>Wire of the Coast</a></p>"));
        assertThat(article.details().original()).isNotNull().satisfies(link -> {
            assertThat(link.name()).isEqualTo("Wire of the Coast");
            assertThat(link.url()).isEqualTo("https://wire.example/1");
        });
    }

    @Test
    void anAgencyInTheFirstLineIsNoted() {
        Article article = Pages.read(page(paragraphs("LIMA (Reuters) - " + FIRST, SECOND, THIRD)));
        assertThat(article.notices())
                .extracting(Notice::kind, Notice::text)
                .contains(org.assertj.core.groups.Tuple.tuple("syndication", "Reuters"));
    }

    @Test
    void theShareThatPayersReadIsTold() {
        Article article = Pages.read(page(BODY + "<div>Il vous reste 58.4% de cet article à lire.</div>"));
        assertThat(article.notices()).extracting(Notice::visibleShare).containsExactly(0.416);
        assertThat(article.text()).endsWith(THIRD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Page not found # ERROR",
                "Erreur 404 # ERROR",
                "Before you continue # CONSENT",
                "Search results for harbour # SEARCH"
            })
    void aPageThatIsNoArticleSaysSoAndGivesNoText(String title, PageKind kind) {
        Article article = Pages.read("<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1>"
                + paragraphs("You may go back to our first page, or write to us if you think that this is our fault.")
                + "</body></html>");
        assertThat(article.details().kind()).isEqualTo(kind);
        assertThat(article.text()).isEmpty();
    }

    @Test
    void aFrontPageIsAnIndex() {
        String teasers =
                "<div class='t'><h2><a href='/a'>Lima builds a new wall around its harbour</a></h2><p>The city hopes that it will hold.</p></div>";
        Article article = Articles.html(
                ("<html><head><title>The Harbour Post</title></head><body>" + teasers.repeat(30) + "</body></html>")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                null,
                new org.entente.model.Origin("url", "x"),
                "https://harbour.example/");
        assertThat(article.details().kind()).isEqualTo(PageKind.INDEX);
        assertThat(article.text()).isEmpty();
    }

    @Test
    void confidenceIsHighWhereAllWaysAgreeAndLowWhereLittleStands() {
        double sure =
                Pages.read(page("<article>" + BODY + "</article>")).details().confidence();
        double unsure = Pages.read(page(paragraphs("Norway said no on Tuesday. Peru did not answer, it said, for now.")
                        + "<div>x</div>"))
                .details()
                .confidence();
        assertThat(sure).isGreaterThan(0.6);
        assertThat(unsure).isLessThan(sure);
    }
}
