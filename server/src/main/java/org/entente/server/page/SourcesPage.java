// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.text;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.record.Outlet;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.jspecify.annotations.Nullable;

/** What the record was read from: every outlet with its counts and when it last came in. */
final class SourcesPage {
    private final View view;

    SourcesPage(View view) {
        this.view = view;
    }

    String html(List<Outlet> outlets) {
        return Layout.page(
                view,
                "sources",
                view.text("sources.title"),
                element("h1", view.text("sources.title")),
                element("p", view.text("sources.lead")).classes("lead"),
                outlets.isEmpty()
                        ? div("empty", element("p", view.text("found.empty")))
                        : div("scroll", table(outlets)));
    }

    private Node table(List<Outlet> outlets) {
        Element head = element("tr");
        for (String column :
                new String[] {"outlet", "articles", "copies", "claims", "languages", "first", "last", "accepted"}) {
            boolean number = List.of("articles", "copies", "claims").contains(column);
            head.add(element("th", view.text("sources." + column))
                    .with("scope", "col")
                    .with("class", number ? "n" : null));
        }
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
                element("td", accepted(outlet)));
    }

    private Node accepted(Outlet outlet) {
        return outlet.lastAccepted().getEpochSecond() == 0
                ? text("")
                : text(view.messages()
                        .date(outlet.lastAccepted().atZone(ZoneOffset.UTC).toLocalDate()));
    }

    private Node number(long number) {
        return element("td", view.messages().number(number)).classes("n");
    }

    private Node day(@Nullable String day) {
        return element("td", all(text(day == null ? "" : view.messages().date(day))));
    }
}
