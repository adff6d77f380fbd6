// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.nothing;
import static org.entente.server.html.Html.text;

import java.util.List;
import org.entente.server.claim.ShownArticle;
import org.entente.server.html.Addresses;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.http.Access;
import org.entente.server.http.BadRequest;
import org.entente.server.http.Request;
import org.entente.server.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * A claim that the machine missed: the article beside a form. Words are typed or pasted as the article has them; with
 * scripts, words selected in the text go into the field that was last used.
 */
final class AddClaimPage {
    static final List<String> KINDS = List.of("event", "quotation", "agreement", "transfer");

    private final View view;
    private final ShownArticle article;
    private final int version;
    private final ClaimFields fields;

    AddClaimPage(View view, ShownArticle article, int version) {
        this.view = view;
        this.article = article;
        this.version = version;
        this.fields = new ClaimFields(view);
    }

    static String address(String article, int version, String kind, @Nullable String reviewer) {
        return "/review/add?article=" + Addresses.encode(article) + "&version=" + version + "&kind=" + kind
                + (reviewer == null ? "" : "&reviewer=" + Addresses.encode(reviewer));
    }

    /**
     * The page.
     *
     * @param added the claims that reviewers have added to this version
     * @param wrong why what was sent is no claim, or null; then the fields keep what was sent
     */
    String html(String kind, List<Review> added, @Nullable BadRequest wrong) {
        return Layout.page(
                view,
                "review",
                view.text("add.title"),
                element("article", heading(), body()).classes("read").with("aria-label", view.text("article.title")),
                element(
                                "aside",
                                element("h2", view.text("add.title")),
                                element("p", view.text("add.lead")).classes("small"),
                                view.mayWrite()
                                        ? form(kind, wrong)
                                        : element("p", Layout.words(view.text("review.token")))
                                                .classes("told"),
                                new AddedClaims(view).list(added))
                        .classes("claims adding")
                        .with("aria-label", view.text("add.title")));
    }

    private Node heading() {
        String title = article.title().isBlank() ? view.text("article.untitled") : article.title();
        return element(
                "header",
                element(
                                "p",
                                link(
                                        "/articles/" + Addresses.encode(article.id()) + "?version=" + version,
                                        view.text("add.back")))
                        .classes("small"),
                element("h1", title)
                        .with("lang", article.language())
                        .with("dir", "auto")
                        .flag("data-quoted", true));
    }

    private Node body() {
        Element body = div("text").with("lang", article.language()).flag("data-quoted", true);
        for (String paragraph : article.text().split("\n\n", -1)) {
            body.add(element("p", paragraph).with("dir", "auto"));
        }
        return body;
    }

    private Node form(String kind, @Nullable BadRequest wrong) {
        Request request = view.request();
        String reviewer = wrong == null ? request.asked("reviewer") : request.field("reviewer");
        Element kinds = element("ul").classes("kinds");
        for (String one : KINDS) {
            kinds.add(element(
                    "li",
                    link(address(article.id(), version, one, reviewer), view.text("kind." + one))
                            .with("aria-current", one.equals(kind) ? "true" : null)));
        }
        return all(
                element("nav", kinds).with("aria-label", view.text("add.kind")),
                wrong == null
                        ? nothing()
                        : element("p", new Wrong(view.messages()).words(wrong))
                                .classes("wrong")
                                .with("role", "alert"),
                element(
                                "form",
                                ClaimFields.hidden(Access.FORM_KEY, view.formKey()),
                                ClaimFields.hidden("article", article.id()),
                                ClaimFields.hidden("version", String.valueOf(version)),
                                ClaimFields.hidden("kind", kind),
                                div(
                                        "fields",
                                        fields.reviewer(reviewer),
                                        fields.labelled(
                                                "review.reason",
                                                element("input")
                                                        .with("type", "text")
                                                        .with("name", "reason")
                                                        .with("value", wrong == null ? null : request.field("reason"))
                                                        .with("maxlength", "1000")
                                                        .with("placeholder", view.text("review.reason.hint"))
                                                        .with("autocomplete", "off"))),
                                element("p", view.text("review.parties")).classes("small"),
                                fields.of(kind, name -> wrong == null ? null : request.field(name)),
                                element("p", text("")).classes("small taken").with("aria-live", "polite"),
                                element("button", view.text("add.submit")).with("type", "submit"))
                        .with("method", "post")
                        .with("action", "/review/add")
                        .with("data-taken", view.text("add.taken"))
                        .flag("data-take", true));
    }
}
