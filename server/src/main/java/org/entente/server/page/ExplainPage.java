// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.nothing;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.ArticleVersion;
import org.entente.server.claim.ShownArticle;
import org.entente.server.html.Addresses;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.jspecify.annotations.Nullable;

/** Why an article has the claims it has and no others: the rules that were tried, and each sentence with its tree. */
final class ExplainPage {
    /** Lines shown of each part; an article of a thousand sentences is better explained at the command line. */
    private static final int LINES = 4000;

    private final View view;
    private final ArticleVersion version;

    ExplainPage(View view, ArticleVersion version) {
        this.view = view;
        this.version = version;
    }

    static String address(String article, int version) {
        return "/articles/" + Addresses.encode(article) + "/explain?version=" + version;
    }

    /** @param told what {@link org.entente.server.claim.Explainer} tells; null if it cannot */
    String html(@Nullable String told) {
        ShownArticle article = ShownArticle.of(version.json());
        String title = article.title().isBlank() ? view.text("article.untitled") : article.title();
        return Layout.page(
                view,
                "",
                view.text("explain.title"),
                element(
                                "p",
                                link(
                                        "/articles/" + Addresses.encode(article.id()) + "?version=" + version.version(),
                                        view.text("add.back")))
                        .classes("small"),
                element("h1", view.text("explain.title")),
                element("p", foreign(title)).classes("lead"),
                told == null ? element("p", view.text("explain.none")) : explained(told, article.language()));
    }

    private Node explained(String told, String language) {
        Element rules = element("ul").classes("tried").with("lang", "en");
        Element sentences = element("div");
        List<String> tree = new ArrayList<>();
        String sentence = null;
        boolean inRules = false;
        for (String line : told.lines().limit(LINES).toList()) {
            if (line.equals("# rules")) {
                inRules = true;
            } else if (line.startsWith("# ") && !inRules) {
                sentences.add(tree(sentence, tree, language));
                sentence = line.substring(2);
                tree.clear();
            } else if (inRules && !line.isBlank()) {
                rules.add(element("li", foreign(line.strip())));
            } else {
                tree.add(line);
            }
        }
        sentences.add(tree(sentence, tree, language));
        return element(
                "section",
                element("h2", view.text("explain.rules")),
                element("p", view.text("explain.rules.lead")).classes("lead"),
                rules,
                element("h2", view.text("explain.trees")),
                element("p", view.text("explain.trees.lead")).classes("lead"),
                sentences);
    }

    private static Node tree(@Nullable String sentence, List<String> tree, String language) {
        return sentence == null
                ? nothing()
                : element(
                                "details",
                                element("summary", foreign(sentence)).with("lang", language),
                                element("pre", String.join("\n", tree)).with("tabindex", "0"))
                        .classes("more");
    }
}
