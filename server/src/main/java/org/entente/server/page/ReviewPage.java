// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.nothing;
import static org.entente.server.html.Html.span;
import static org.entente.server.html.Html.text;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.record.FoundClaim;
import org.entente.server.claim.ShownClaim;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.review.Correction;
import org.entente.server.review.Review;
import org.jspecify.annotations.Nullable;

/** One claim to judge: its sentence, its fields, and the three answers, each with a key. */
final class ReviewPage {
    private final View view;
    private final PageQuery query;

    ReviewPage(View view) {
        this.view = view;
        this.query = new PageQuery(view.request());
    }

    /**
     * The page.
     *
     * @param next the claim to judge, or null if none is left
     * @param told what was judged of it before
     * @param judged how many judgements there are in all
     */
    String html(@Nullable FoundClaim next, List<Review> told, int judged) {
        return Layout.page(
                view,
                "review",
                view.text("review.title"),
                div(
                        "tally titled",
                        element("h1", view.text("review.title")),
                        div(
                                "tools",
                                span("", view.messages().count("review.count", judged)),
                                link("/api/gold.jsonl", view.text("review.export")))),
                element("p", view.text("review.lead")).classes("lead"),
                kinds(),
                next == null
                        ? div("empty", element("p", view.text("review.none")))
                        : element("section", claim(next, told)).classes("judge"));
    }

    /** Which claims to judge. */
    private Node kinds() {
        Element kinds = element("ul").classes("kinds");
        String chosen = query.value("kind");
        PageQuery plain = query.with("claim", null).with("article", null).with("later", null);
        kinds.add(element(
                "li",
                link(plain.with("kind", null).address(), view.text("review.all"))
                        .with("aria-current", chosen == null ? "true" : null)));
        for (String kind : AddClaimPage.KINDS) {
            kinds.add(element(
                    "li",
                    link(plain.with("kind", kind).address(), view.text("kind." + kind))
                            .with("aria-current", kind.equals(chosen) ? "true" : null)));
        }
        return element("nav", kinds).with("aria-label", view.text("add.kind"));
    }

    private Node claim(FoundClaim found, List<Review> told) {
        ShownClaim claim = FoundRow.claim(found);
        ClaimCard card = new ClaimCard(view.messages());
        String outlet = found.outlet();
        String published = found.published();
        return all(
                Sentence.of(found.sentence(), found.language(), claim),
                div(
                        "small",
                        outlet == null ? nothing() : element("strong", foreign(outlet)),
                        published == null ? nothing() : span("", view.messages().date(published)),
                        link(FoundRow.address(found, claim), "")
                                .add(foreign(found.title().isBlank() ? view.text("article.untitled") : found.title()))
                                .with("data-key", "o")),
                element("p", new PlainWords(view.messages()).line(claim)).classes("line"),
                div("small", card.chips(claim)),
                card.facts(claim),
                history(told),
                element(
                                "p",
                                link(
                                        AddClaimPage.address(
                                                found.article(), found.version(), "event", query.value("reviewer")),
                                        view.text("add.missed")))
                        .classes("small"),
                view.mayWrite()
                        ? form(found, claim)
                        : element("p", Layout.words(view.text("review.token"))).classes("told"));
    }

    private Node history(List<Review> told) {
        if (told.isEmpty()) {
            return nothing();
        }
        Element list = element("ul");
        for (Review review : told) {
            list.add(element(
                    "li",
                    text(view.text(
                            "review.by",
                            view.text("review.done." + review.verdict().code()),
                            review.reviewer(),
                            view.messages()
                                    .date(review.at().atZone(ZoneOffset.UTC).toLocalDate()))),
                    text(" "),
                    foreign(review.reason())));
        }
        return all(element("h2", view.text("review.history")), list);
    }

    private Node form(FoundClaim found, ShownClaim claim) {
        ClaimFields fields = new ClaimFields(view);
        String later = (Objects.requireNonNullElse(query.value("later"), "") + " " + claim.id()).strip();
        return element(
                        "form",
                        fields.about(found.article(), found.version(), claim.id()),
                        div("fields", fields.reviewer(query.value("reviewer"))),
                        fields.labelled(
                                "review.reason",
                                element("input")
                                        .with("type", "text")
                                        .with("name", "reason")
                                        .with("maxlength", "1000")
                                        .with("placeholder", view.text("review.reason.hint"))
                                        .with("data-key", "e")
                                        .with("autocomplete", "off")),
                        div(
                                "verdicts",
                                verdict("accept", "a", "review.accept", ""),
                                verdict("reject", "r", "review.reject", "quiet"),
                                link(
                                                query.with("claim", null)
                                                        .with("article", null)
                                                        .with("later", later)
                                                        .address(),
                                                view.text("review.skip") + " ")
                                        .add(element("kbd", "l").with("aria-hidden", "true"))
                                        .classes("button quiet")
                                        .with("data-key", "l")),
                        correction(claim))
                .with("method", "post")
                .with("action", query.at("/review").address());
    }

    private Node verdict(String verdict, String key, String label, String classes) {
        return element(
                        "button",
                        text(view.text(label) + " "),
                        element("kbd", key).with("aria-hidden", "true"))
                .classes(classes)
                .with("type", "submit")
                .with("name", "verdict")
                .with("value", verdict)
                .with("data-key", key)
                .with("aria-keyshortcuts", key);
    }

    private Node correction(ShownClaim claim) {
        Map<String, String> fields = Correction.fields(claim, view.messages());
        Node inputs = new ClaimFields(view).of(claim.kind(), fields::get);
        return element(
                        "details",
                        element(
                                        "summary",
                                        text(view.text("review.correct") + " "),
                                        element("kbd", "c").with("aria-hidden", "true"))
                                .with("data-key", "c")
                                .with("aria-keyshortcuts", "c"),
                        element("p", view.text("review.parties")).classes("small"),
                        inputs,
                        verdict("correct", "s", "review.submit", ""))
                .classes("more");
    }
}
