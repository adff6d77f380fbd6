// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.nothing;
import static org.entente.server.html.Html.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.record.Origin;
import org.entente.record.Outlet;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.jspecify.annotations.Nullable;

/** What the record was read from: every outlet with its counts and when it last came in. */
final class SourcesPage {
    /** Files and feeds shown. */
    static final int LATEST = 100;

    private static final List<String> NUMBERS = List.of("articles", "copies", "claims", "versions");

    private final View view;

    SourcesPage(View view) {
        this.view = view;
    }

    /** @param origins the last to bring an article, {@link #LATEST} at most */
    String html(List<Outlet> outlets, List<Origin> origins) {
        return Layout.page(
                view,
                "sources",
                view.text("sources.title"),
                element("h1", view.text("sources.title")),
                element("p", view.text("sources.lead")).classes("lead"),
                outlets.isEmpty()
                        ? div("empty", element("p", view.text("found.empty")))
                        : div("scroll", table(outlets)),
                origins.isEmpty()
                        ? nothing()
                        : all(
                                element("h2", view.text("sources.origins")),
                                element("p", view.text("sources.origins.lead", LATEST))
                                        .classes("soft"),
                                div("scroll", origins(origins))));
    }

    private Node origins(List<Origin> origins) {
        Element body = element("tbody");
        for (Origin origin : origins) {
            String name = origin.name();
            body.add(element(
                    "tr",
                    element("th", name == null ? text(view.text("sources.none")) : foreign(name))
                            .with("scope", "row"),
                    number(origin.articles()),
                    number(origin.articles() - origin.texts()),
                    number(origin.replaced()),
                    element("td", accepted(origin.lastAccepted())).classes("day")));
        }
        return element("table", element("thead", head("origin", "articles", "copies", "versions", "accepted")), body);
    }

    private Element head(String... columns) {
        Element head = element("tr");
        for (String column : columns) {
            head.add(element("th", view.text("sources." + column))
                    .with("scope", "col")
                    .with("class", NUMBERS.contains(column) ? "n" : null));
        }
        return head;
    }

    private Node table(List<Outlet> outlets) {
        Element head = head("outlet", "articles", "copies", "claims", "languages", "first", "last", "accepted");
        Element body = element("tbody");
        outlets.forEach(outlet -> body.add(row(outlet)));
        return element("table", element("thead", head), body);
    }

    private Node row(Outlet outlet) {
        String name = outlet.name();
        Node called = name == null
                ? element("span", view.text("sources.none")).classes("soft")
                : link(PageQuery.to("/").with("outlet", name).address(), "").add(foreign(name));
        String languages =
                outlet.languages().stream().map(view.messages()::languageName).collect(Collectors.joining(", "));
        return element(
                "tr",
                element("th", called).with("scope", "row"),
                number(outlet.articles()),
                number(outlet.articles() - outlet.texts()),
                number(outlet.claims()),
                element("td", languages),
                day(outlet.firstPublished()),
                day(outlet.lastPublished()),
                element("td", accepted(outlet.lastAccepted())).classes("day"));
    }

    private Node accepted(Instant at) {
        return at.getEpochSecond() == 0
                ? text("")
                : text(view.messages().date(at.atZone(ZoneOffset.UTC).toLocalDate()));
    }

    private Node number(long number) {
        return element("td", view.messages().number(number)).classes("n");
    }

    private Node day(@Nullable String day) {
        return element("td", text(day == null ? "" : view.messages().date(day))).classes("day");
    }
}
