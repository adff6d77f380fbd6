// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.article.Pages.FIRST;
import static org.entente.article.Pages.SECOND;
import static org.entente.article.Pages.THIRD;
import static org.entente.article.Pages.TITLE;
import static org.entente.article.Pages.page;
import static org.entente.article.Pages.paragraphs;
import static org.entente.article.Pages.text;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Link;
import org.entente.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
    private static final String ALL = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;
    private static final String BODY = paragraphs(FIRST, SECOND, THIRD);

    @Test
    void menusHeadingAndFooterAreNoBody() {
        assertThat(text(page(BODY))).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class='byline'>By Ana Ruiz</p>",
                "<p>By Ana Ruiz and Jon Dahl</p>",
                "<div>4 May 2031, 18:20 GMT</div>",
                "<div>Mardi 4 mai 2031 à 18h20</div>",
                "<span>3 min read</span><div>Share</div>",
                "<div class='share'><a href='/x'>Facebook</a> <a href='/y'>E-mail</a></div>",
                "<figure><img src='a.jpg'><figcaption>The harbour of Lima in May.</figcaption></figure>",
                "<div class='image'><img src='a.jpg'></div><div class='image-caption'>The harbour of Lima. Photo: J. Dahl</div>"
            })
    void whatStandsAboveTheFirstSentenceIsCut(String above) {
        assertThat(text(page(above + BODY))).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Reporting by Ana Ruiz in Lima; editing by Jon Dahl</p>",
                "<p>Follow us on Mastodon and never miss a story.</p>",
                "<p>Sign up for our newsletter to get the day's news every morning.</p>",
                "<h3>Related articles</h3><ul><li><a href='/a'>Lima builds a new harbour wall</a></li></ul>",
                "<p>Tags: <a href='/t/a'>Peru</a>, <a href='/t/b'>Norway</a></p>",
                "<p>© 2031 The Harbour Post. All rights reserved.</p>",
                "<h3>À lire aussi</h3><p><a href='/a'>Le port de Lima s'agrandit encore cette année</a></p>",
                "<p>Folgen Sie uns auf unseren Kanälen.</p>",
                "<h4>Comments</h4>"
            })
    void whatStandsBelowTheLastSentenceIsCut(String below) {
        assertThat(text(page(BODY + below))).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Read more: <a href='/a'>Lima builds a new harbour wall</a></p>",
                "<p><strong>Lesen Sie auch: <a href='/a'>Lima baut eine neue Hafenmauer</a></strong></p>",
                "<p>[Related: <a href='/a'>Lima builds a new harbour wall</a>]</p>",
                "<p>Advertisement</p>",
                "<p>La suite après la publicité</p>",
                "<p><a href='/a'>Lima builds a new wall around its old harbour</a></p>",
                "<aside><h4>Most read</h4><a href='/b'>A cat crosses the Atlantic alone</a></aside>",
                "<div class='newsletter-signup'><p>Get our morning letter, with all that you need to know.</p></div>",
                "<figure><img src='b.jpg'><figcaption>Boats at anchor before the storm of last autumn.</figcaption></figure>"
            })
    void whatStandsBetweenParagraphsIsCut(String between) {
        assertThat(text(page(paragraphs(FIRST, SECOND) + between + paragraphs(THIRD))))
                .isEqualTo(ALL);
    }

    @Test
    void headingsListsQuotesAndTablesAreBodyAndMarked() {
        Article article = Pages.read(page(paragraphs(FIRST) + "<h2>What it says</h2>" + paragraphs(SECOND)
                + "<blockquote>We waited for this for two years.</blockquote>"
                + "<ul><li>four harbours</li><li>ten years</li></ul>"
                + "<table><tr><td>Norway</td><td>12</td></tr><tr><td>Peru</td><td>9</td></tr></table>"
                + paragraphs(THIRD)));
        assertThat(article.text())
                .isEqualTo(String.join(
                        "\n\n",
                        FIRST,
                        "What it says",
                        SECOND,
                        "We waited for this for two years.",
                        "four harbours",
                        "ten years",
                        "Norway 12",
                        "Peru 9",
                        THIRD));
        assertThat(article.details().blocks())
                .extracting(b -> b.kind().word() + ": " + b.span().of(article.text()))
                .containsExactly(
                        "heading: What it says",
                        "quote: We waited for this for two years.",
                        "item: four harbours",
                        "item: ten years",
                        "row: Norway 12",
                        "row: Peru 9");
        assertThat(article.details().blocks()).extracting(Block::span).isSorted();
    }

    @Test
    void aBodyInSeveralContainersIsReadWhole() {
        String split = "<div class='story'><div class='part'>" + paragraphs(FIRST, FIRST.replace("ten", "five"))
                + "</div><div class='ad-slot'>Advertisement</div><div class='part'>" + paragraphs(SECOND)
                + "</div><div class='part'>" + paragraphs(THIRD) + "</div></div>";
        assertThat(text(page(split))).startsWith(FIRST).contains(SECOND).endsWith(THIRD);
    }

    @Test
    void commentsLongerThanTheArticleAreNotTheArticle() {
        String comments = "<section id='comments'>"
                + paragraphs(("I do not believe a word of this, and neither should anybody who knows the coast. ")
                                .repeat(8))
                        .repeat(20)
                + "</section>";
        assertThat(text(page(BODY + comments))).isEqualTo(ALL);
    }

    @Test
    void linesWithoutParagraphsAreParagraphs() {
        assertThat(text(page("<div class='text'>" + FIRST + "<br><br>" + SECOND + "<br>" + THIRD + "</div>")))
                .isEqualTo(ALL);
    }

    @Test
    void wordsAreNeitherTornNorGlued() {
        String body =
                "<p><span class='cap'>N</span>orway and <b>Pe</b>ru signed a pact<i>,</i> both said. It holds for ten years.</p>"
                        + "<div>One fleet</div><div>another fleet</div>" + BODY;
        assertThat(text(page(body)))
                .contains("Norway and Peru signed a pact, both said.")
                .doesNotContain("fleetanother");
    }

    @Test
    void aSecondCopyIsDropped() {
        assertThat(text(page("<div class='story'>" + BODY + BODY + "</div>"))).isEqualTo(ALL);
    }

    @Test
    void aTextThatStandsInStructuredDataOnlyIsReadThere() {
        String page = "<html><head><title>" + TITLE
                + "</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"headline\":\"" + TITLE + "\",\"articleBody\":\"" + FIRST + "\\n\\n" + SECOND + "\\n\\n" + THIRD
                + "\"}</script></head><body><div id='app'></div></body></html>";
        assertThat(text(page)).isEqualTo(ALL);
    }

    @Test
    void aTruncatedTextInStructuredDataDoesNotCutThePage() {
        String page = page(BODY)
                .replace(
                        "</head>",
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + FIRST
                                + "\"}</script></head>");
        assertThat(text(page)).isEqualTo(ALL);
    }

    @Test
    void onAnEndlessPageOfPlainElementsTheOthersAreNamedToo() {
        String page = "<html><head><title>The pact - The Post</title></head><body><div class='list'>"
                + "<div class='story'><h2>The pact</h2><p>4 May 2031</p>" + paragraphs(FIRST, SECOND) + "</div>"
                + "<div class='story'><h2><a href='/b'>A storm at sea</a></h2><p>3 May 2031</p>"
                + paragraphs(THIRD, THIRD + " " + THIRD) + "</div></div></body></html>";
        Article article =
                Articles.html(page.getBytes(UTF_8), null, new Origin("file", "test"), "https://post.example/a");
        assertThat(article.text()).endsWith(SECOND);
        assertThat(article.details().others()).containsExactly(new Link("A storm at sea", "https://post.example/b"));
    }

    @Test
    void sectionsOfOneArticleAreNoOtherArticles() {
        String page = "<html><head><title>The pact - The Post</title></head><body><div class='list'>"
                + "<div class='part'><h2>The pact</h2>" + paragraphs(FIRST, SECOND) + "</div>"
                + "<div class='part'><h2>What it says</h2>" + paragraphs(THIRD, THIRD + " " + THIRD)
                + "</div></div></body></html>";
        Article article =
                Articles.html(page.getBytes(UTF_8), null, new Origin("file", "test"), "https://post.example/a");
        assertThat(article.text()).contains("What it says\n\n" + THIRD);
        assertThat(article.details().others()).isEmpty();
    }

    @Test
    void onAnEndlessPageTheFirstArticleIsReadAndTheOthersAreNamed() {
        String other = FIRST.replace("Norway", "Chile").replace("Tuesday", "Monday");
        String page = "<html><head><title>" + TITLE + "</title></head><body><article><h1>" + TITLE + "</h1>" + BODY
                + "</article><article><h1>Chile looks for a harbour</h1>"
                + paragraphs(other, other + " Again.", SECOND + " Twice.")
                + paragraphs(THIRD + " Thrice.") + "</article></body></html>";
        Article article = Pages.read(page);
        assertThat(article.text()).isEqualTo(ALL);
        assertThat(article.details().others()).singleElement().satisfies(link -> assertThat(link.name())
                .isEqualTo("Chile looks for a harbour"));
    }

    @Test
    void captionsAreKeptApart() {
        Article article = Pages.read(
                page("<figure><img src='a.jpg'><figcaption>The harbour of Lima.</figcaption></figure>" + BODY));
        assertThat(article.captions()).containsExactly("The harbour of Lima.");
        assertThat(article.details().images()).singleElement().satisfies(image -> {
            assertThat(image.url()).isEqualTo("https://harbour.example/world/a.jpg");
            assertThat(image.caption()).isEqualTo("The harbour of Lima.");
        });
    }

    @Test
    void aCorrectionAtTheEndBelongsToTheArticle() {
        String correction = "Correction: an earlier version of this article named the wrong harbour.";
        Article article = Pages.read(page(BODY + paragraphs(correction)));
        assertThat(article.text()).endsWith(correction);
        assertThat(article.notices()).extracting(n -> n.kind()).contains("correction");
    }

    @Test
    void theSamePageGivesTheSameArticle() {
        String page = page(BODY);
        assertThat(List.of(Pages.read(page), Pages.read(page))).containsOnly(Pages.read(page));
    }
}
