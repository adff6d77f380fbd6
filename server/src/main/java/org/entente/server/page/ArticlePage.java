// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.nothing;
import static org.entente.server.html.Html.outside;
import static org.entente.server.html.Html.span;
import static org.entente.server.html.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.server.claim.MarkedText;
import org.entente.server.claim.MarkedText.Mark;
import org.entente.server.claim.MarkedText.Piece;
import org.entente.server.claim.ShownArticle;
import org.entente.server.claim.ShownArticle.ShownNotice;
import org.entente.server.claim.ShownClaim;
import org.entente.server.claim.ShownClaim.Role;
import org.entente.server.claim.Words;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.review.Review;
import org.entente.server.review.ReviewLog;

/**
 * One article: its text as it was read, with what it claims marked in it and listed beside it. Trigger and entry of a
 * claim link to each other; the script also lights both up when one is pointed at.
 */
final class ArticlePage {
    private final View view;
    private final ShownArticle article;
    private final int version;
    private final List<Review> reviews;
    private final ClaimCard card;
    private final PlainWords plain;
    private final Set<Integer> anchored = new HashSet<>();
    /** The claims in the order of the text; a claim's number is its place here, from 1. */
    private final List<ShownClaim> claims;
    /** The number of the claim that was asked for, 0 if none was. */
    private final int asked;

    /** @param reviews the judgements of this version, oldest first */
    ArticlePage(View view, ShownArticle article, int version, List<Review> reviews) {
        this.version = version;
        this.view = view;
        this.reviews = reviews;
        this.article = article;
        this.card = new ClaimCard(view.messages());
        this.plain = new PlainWords(view.messages());
        this.claims = article.claims().stream()
                .sorted(Comparator.comparing(ArticlePage::place))
                .toList();
        String id = view.request().asked("claim");
        this.asked = 1 + claims.stream().map(ShownClaim::id).toList().indexOf(id == null ? "" : id);
    }

    /** Where a claim begins: its trigger, else its first words; the title comes before the text. */
    private static int place(ShownClaim claim) {
        return claim.marks().stream()
                .min(Comparator.comparing((ShownClaim.Marked marked) -> marked.role() == Role.TRIGGER ? 0 : 1)
                        .thenComparing(marked -> place(marked.words())))
                .map(marked -> place(marked.words()))
                .orElse(Integer.MAX_VALUE);
    }

    private static int place(Words words) {
        return words.inTitle() ? words.start() - Integer.MAX_VALUE / 2 : words.start();
    }

    /** @param more what else is known: versions, judgements */
    String html(Node more) {
        String title = article.title().isBlank() ? view.text("article.untitled") : article.title();
        return Layout.page(
                view,
                "",
                title,
                element("article", heading(), body()).classes("read").with("aria-label", view.text("article.title")),
                element(
                                "aside",
                                element("h2", view.text("article.claims")),
                                claims.isEmpty() ? nothing() : legend(),
                                claims(),
                                added(),
                                uncoded(),
                                more)
                        .classes("claims")
                        .with("aria-label", view.text("article.claims")));
    }

    private Node heading() {
        Element title = element("h1").with("lang", article.language());
        title.add(
                article.title().isBlank()
                        ? List.of(text(view.text("article.untitled")))
                        : pieces(article.title(), true));
        return element("header", title, about()).with("dir", "auto");
    }

    private Node about() {
        List<Node> facts = new ArrayList<>();
        if (article.outlet() != null) {
            facts.add(element("span", foreign(article.outlet())).classes("outlet"));
        }
        if (!article.authors().isEmpty()) {
            facts.add(element(
                    "span", text(view.text("article.authors") + " "), foreign(String.join(", ", article.authors()))));
        }
        if (article.published() != null) {
            facts.add(element("time", view.messages().date(article.published())).with("datetime", article.published()));
        }
        if (article.modified() != null) {
            facts.add(element(
                    "span",
                    view.text("article.modified") + " " + view.messages().date(article.modified())));
        }
        facts.add(span("", view.messages().languageName(article.language())));
        if (!article.section().isEmpty()) {
            facts.add(foreign(String.join(" › ", article.section())));
        }
        if (article.url() != null) {
            facts.add(element("span", outside(article.url(), article.url())).classes("address"));
        }
        return element(
                        "ul",
                        all(facts.stream()
                                .map(fact -> element("li", fact).with("dir", "auto"))
                                .toList()))
                .classes("about");
    }

    private Node body() {
        Element body = div("text").with("lang", article.language());
        List<Node> paragraph = new ArrayList<>();
        for (Node node : pieces(article.text(), false)) {
            if (node == PARAGRAPH) {
                body.add(element("p", all(paragraph)).with("dir", "auto"));
                paragraph.clear();
            } else {
                paragraph.add(node);
            }
        }
        body.add(element("p", all(paragraph)).with("dir", "auto"));
        return all(body, notices(), captions());
    }

    /** Stands between paragraphs; never written. */
    private static final Node PARAGRAPH = nothing();

    private List<Node> pieces(String words, boolean inTitle) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (ShownClaim.Marked marked : claims.get(i).marks()) {
                if (marked.words().inTitle() == inTitle) {
                    marks.add(new Mark(
                            i + 1,
                            marked.role(),
                            marked.words().start(),
                            marked.words().end()));
                }
            }
        }
        List<Node> nodes = new ArrayList<>();
        for (Piece piece : MarkedText.cut(words, marks)) {
            String[] parts = piece.words().split("\n\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    nodes.add(PARAGRAPH);
                }
                if (!parts[i].isEmpty()) {
                    nodes.add(piece.marks().isEmpty() ? text(parts[i]) : marked(parts[i], piece.marks()));
                }
            }
        }
        return nodes;
    }

    private Node marked(String words, List<Mark> marks) {
        Mark first = marks.get(0);
        String numbers = marks.stream()
                .map(mark -> String.valueOf(mark.claim()))
                .distinct()
                .collect(Collectors.joining(" "));
        boolean lit = asked > 0 && marks.stream().anyMatch(mark -> mark.claim() == asked);
        Element piece = element(first.role() == Role.TRIGGER ? "a" : "span", words)
                .classes("mark " + first.role().code() + (lit ? " lit" : ""))
                .with("data-claims", numbers);
        if (first.role() == Role.TRIGGER) {
            piece.with("href", "#claim-" + first.claim());
            if (anchored.add(first.claim())) {
                piece.id("words-" + first.claim());
                // A word joiner: the number does not begin a line of its own.
                piece.add("\u2060")
                        .add(element("sup", String.valueOf(first.claim())).with("aria-hidden", "true"));
            }
        }
        return piece;
    }

    private Node notices() {
        if (article.notices().isEmpty()) {
            return nothing();
        }
        Element list = element("ul");
        for (ShownNotice notice : article.notices()) {
            Element item = element(
                    "li",
                    element("strong", view.messages().named(view.messages().coded("article.notice", notice.kind()))),
                    foreign(notice.text()));
            Double share = notice.visibleShare();
            if (share != null) {
                item.add(" · " + view.text("article.visible", Math.round(share * 100)));
            }
            list.add(item);
        }
        return element("section", element("h2", view.text("article.notices")), list)
                .classes("notices");
    }

    private Node captions() {
        if (article.captions().isEmpty()) {
            return nothing();
        }
        Element list = element("ul");
        article.captions().forEach(caption -> list.add(element("li", foreign(caption))));
        return element("section", element("h2", view.text("article.captions")), list)
                .classes("captions");
    }

    private Node legend() {
        return element(
                        "p",
                        span("mark trigger", view.text("field.trigger")),
                        text(" "),
                        span("mark actor", view.text("field.actor")),
                        text(" "),
                        span("mark recipient", view.text("field.recipient")),
                        text(" "),
                        span("mark claimant", view.text("field.claimant")))
                .classes("legend")
                .with("aria-label", view.text("article.legend"));
    }

    private Node claims() {
        if (claims.isEmpty()) {
            return element("p", view.text("article.noclaims"));
        }
        Element list = element("ol").classes("cards");
        for (int i = 0; i < claims.size(); i++) {
            list.add(entry(i + 1, claims.get(i)));
        }
        return list;
    }

    /** What reviewers added, and the way to add more. */
    private Node added() {
        String address = AddClaimPage.address(article.id(), version, "event", null);
        return all(
                new AddedClaims(view).list(ReviewLog.added(reviews)),
                element("p", link(address, view.text("add.missed"))).classes("small"));
    }

    private Node judging(ShownClaim claim) {
        PageQuery query = PageQuery.to("/review").with("article", article.id()).with("claim", claim.id());
        return link(query.address(), view.text("article.review"));
    }

    /** The last judgement of a claim, if there is one. */
    private Node judged(ShownClaim claim) {
        return reviews.stream()
                .filter(review -> review.claim().equals(claim.id()))
                .reduce((earlier, later) -> later)
                .<Node>map(review -> Layout.chip(
                        "judged", view.text("review.done." + review.verdict().code()) + " · " + review.reviewer()))
                .orElse(nothing());
    }

    /** Sentences of the text in which nothing is marked: what was not coded. */
    private Node uncoded() {
        List<String> sentences = Uncoded.sentences(article);
        if (sentences.isEmpty()) {
            return nothing();
        }
        Element list = element("ul").classes("uncoded").with("lang", article.language());
        sentences.forEach(sentence -> list.add(element("li", sentence).with("dir", "auto")));
        String title = view.text(
                "article.uncoded.count." + (sentences.size() == 1 ? "one" : "other"),
                view.messages().number(sentences.size()),
                view.messages().number(Uncoded.count(article)));
        return element(
                        "details",
                        element("summary", title),
                        element(
                                "p",
                                text(view.text("article.uncoded.hint") + " "),
                                link(ExplainPage.address(article.id(), version), view.text("explain.link"))),
                        list)
                .classes("more");
    }

    /** The words of a quotation: its line says only who spoke. */
    private Node quoted(ShownClaim claim) {
        return claim.kind().equals("quotation")
                ? element(
                                "p",
                                all(claim.words("content").stream()
                                        .map(words -> foreign(words.text()))
                                        .toList()))
                        .classes("said")
                        .with("lang", article.language())
                        .with("dir", "auto")
                : nothing();
    }

    private Node entry(int number, ShownClaim claim) {
        Node line = element("p", plain.line(claim)).classes("line");
        Node back = anchored.contains(number)
                ? link("#words-" + number, String.valueOf(number))
                        .classes("number")
                        .with("aria-label", view.text("article.number", number) + ": " + view.text("article.back"))
                : span("number", String.valueOf(number));
        return element(
                        "li",
                        back,
                        line,
                        quoted(claim),
                        element(
                                        "details",
                                        element(
                                                "summary",
                                                card.chips(claim),
                                                judged(claim),
                                                span("all", view.text("article.fields"))),
                                        card.facts(claim),
                                        element("p", judging(claim)).classes("small"))
                                .flag("open", number == asked))
                .id("claim-" + number)
                .classes(number == asked ? "card lit" : "card")
                .with("data-claims", String.valueOf(number));
    }
}
