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

import java.util.ArrayList;
import java.util.List;
import org.entente.record.ArticleVersion;
import org.entente.record.NearCopy;
import org.entente.record.RecordView;
import org.entente.server.claim.ShownArticle;
import org.entente.server.html.Addresses;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.http.BadRequest;
import org.entente.server.http.NotFound;
import org.entente.server.http.Request;
import org.entente.server.review.ReviewLog;
import org.jspecify.annotations.Nullable;

/** An article of the record in the version asked for, with its other versions and near-copies. */
final class ArticleView {
    private final View view;
    private final List<ArticleVersion> versions;
    private final ArticleVersion shown;

    private ArticleView(View view, List<ArticleVersion> versions, ArticleVersion shown) {
        this.view = view;
        this.versions = versions;
        this.shown = shown;
    }

    static String html(View view, RecordView open, ReviewLog reviews) {
        List<ArticleVersion> versions = versions(open, view.request());
        ArticleVersion shown = chosen(versions, view.request().asked("version"));
        ArticleView article = new ArticleView(view, versions, shown);
        return new ArticlePage(
                        view, ShownArticle.of(shown.json()), shown.version(), reviews.of(shown.id(), shown.version()))
                .html(all(article.versions(), article.copies(open.articles().copies(shown.id())), article.json()));
    }

    private static List<ArticleVersion> versions(RecordView open, Request request) {
        String id = request.part("id");
        List<ArticleVersion> versions = open.articles().versions(id);
        if (versions.isEmpty()) {
            throw new NotFound("there is no article " + id);
        }
        return versions;
    }

    /** The version of the article that a request asks for. */
    static ArticleVersion chosen(RecordView open, Request request) {
        return chosen(versions(open, request), request.asked("version"));
    }

    private static ArticleVersion chosen(List<ArticleVersion> versions, @Nullable String asked) {
        if (asked == null) {
            return versions.stream()
                    .filter(ArticleVersion::current)
                    .findFirst()
                    .orElse(versions.get(versions.size() - 1));
        }
        return versions.stream()
                .filter(version -> String.valueOf(version.version()).equals(asked))
                .findFirst()
                .orElseThrow(() -> new BadRequest("there is no version " + asked + " of this article"));
    }

    private Node json() {
        return element(
                        "p",
                        link(
                                "/api/articles/" + Addresses.encode(shown.id()) + "?version=" + shown.version(),
                                view.text("article.json")))
                .classes("small");
    }

    private Node versions() {
        if (versions.size() < 2) {
            return nothing();
        }
        Element list = element("ul");
        for (ArticleVersion version : versions) {
            String name = view.text("article.version", version.version());
            String day = version.modified() != null ? version.modified() : version.published();
            Element item = element("li");
            item.add(link("/articles/" + Addresses.encode(shown.id()) + "?version=" + version.version(), name)
                    .with("aria-current", version.version() == shown.version() ? "page" : null));
            item.add(text(" " + (day == null ? "" : view.messages().date(day)) + " "));
            item.addIf(version.current(), () -> Layout.chip("", view.text("article.version.current")));
            list.add(item);
        }
        return all(element("h2", view.text("article.versions")), list, differences());
    }

    /** From the version before the one that is shown, or to the next one if it is the first. */
    private Node differences() {
        int at = versions.indexOf(shown);
        ArticleVersion before = versions.get(at == 0 ? 0 : at - 1);
        ArticleVersion after = versions.get(at == 0 ? 1 : at);
        List<TextDifference.Part> parts = TextDifference.between(words(before), words(after));
        List<Node> nodes = new ArrayList<>();
        for (TextDifference.Part part : parts) {
            nodes.add(
                    switch (part.kind()) {
                        case SAME -> text(shortened(part.words()));
                        case REMOVED -> element("del", part.words());
                        case ADDED -> element("ins", part.words());
                    });
        }
        boolean same = parts.stream().allMatch(part -> part.kind() == TextDifference.Kind.SAME);
        return element(
                        "details",
                        element("summary", view.text("article.differences", before.version(), after.version())),
                        same
                                ? element("p", view.text("article.same"))
                                : element("p", all(nodes)).classes("sentence").with("dir", "auto"))
                .classes("more versions");
    }

    private static String words(ArticleVersion version) {
        ShownArticle article = ShownArticle.of(version.json());
        return article.title() + "\n\n" + article.text();
    }

    /** What did not change, but for its ends. */
    private static String shortened(String words) {
        int kept = 80;
        if (words.length() <= 3 * kept) {
            return words;
        }
        int from = words.offsetByCodePoints(0, Math.min(kept, words.codePointCount(0, words.length()) / 3));
        int to = words.offsetByCodePoints(words.length(), -Math.min(kept, words.codePointCount(0, words.length()) / 3));
        return words.substring(0, from) + " […] " + words.substring(to);
    }

    private Node copies(List<NearCopy> copies) {
        if (copies.isEmpty()) {
            return nothing();
        }
        Element list = element("ul");
        for (NearCopy copy : copies) {
            String outlet = copy.outlet();
            list.add(element(
                    "li",
                    outlet == null ? nothing() : all(foreign(outlet), text(" · ")),
                    link("/articles/" + Addresses.encode(copy.article()), "")
                            .add(foreign(copy.title().isBlank() ? view.text("article.untitled") : copy.title())),
                    span("soft", " " + Math.round(copy.similarity() * 100) + " %"),
                    passages("article.only.here", copy.onlyHere()),
                    passages("article.only.there", copy.onlyThere())));
        }
        return all(element("h2", view.text("sources.copies")), list);
    }

    private Node passages(String key, List<String> passages) {
        return passages.isEmpty()
                ? nothing()
                : div("small", span("", view.text(key) + ":"), foreign(String.join(" […] ", passages)));
    }
}
