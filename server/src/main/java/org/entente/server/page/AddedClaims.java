// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.nothing;
import static org.entente.server.html.Html.text;

import java.time.ZoneOffset;
import java.util.List;
import org.entente.server.claim.ShownClaim;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.review.Review;

/** The claims that reviewers added to an article, each to be taken back by whoever may write. */
final class AddedClaims {
    private final View view;
    private final ClaimCard card;
    private final PlainWords plain;

    AddedClaims(View view) {
        this.view = view;
        this.card = new ClaimCard(view.messages());
        this.plain = new PlainWords(view.messages());
    }

    Node list(List<Review> added) {
        if (added.isEmpty()) {
            return nothing();
        }
        Element list = element("ul").classes("cards added");
        added.forEach(review -> list.add(entry(review)));
        return all(element("h2", view.text("add.added")).id("added"), list);
    }

    private Node entry(Review review) {
        ShownClaim claim = ShownClaim.of(java.util.Objects.requireNonNull(review.corrected()));
        String by = view.text(
                "review.by",
                view.text("review.done.add"),
                review.reviewer(),
                view.messages().date(review.at().atZone(ZoneOffset.UTC).toLocalDate()));
        return element(
                        "li",
                        element("p", plain.line(claim)).classes("line"),
                        element("p", text(by + " "), foreign(review.reason())).classes("small"),
                        element(
                                "details",
                                element(
                                        "summary",
                                        card.chips(claim),
                                        element("span", view.text("article.fields"))
                                                .classes("all")),
                                card.facts(claim),
                                view.mayWrite() ? withdrawing(review) : nothing()))
                .classes("card");
    }

    private Node withdrawing(Review review) {
        ClaimFields fields = new ClaimFields(view);
        return element(
                        "form",
                        fields.about(review.article(), review.version(), review.claim()),
                        element(
                                        "div",
                                        fields.reviewer(view.request().asked("reviewer")),
                                        fields.labelled(
                                                "review.reason",
                                                element("input")
                                                        .with("type", "text")
                                                        .with("name", "reason")
                                                        .with("maxlength", "1000")
                                                        .flag("required", true)
                                                        .with("autocomplete", "off")))
                                .classes("fields"),
                        element("button", view.text("add.withdraw"))
                                .with("type", "submit")
                                .classes("quiet"))
                .with("method", "post")
                .with("action", "/review/withdraw");
    }
}
