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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.record.Origin;
import org.entente.record.Outlet;
import org.entente.record.Rejected;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.jspecify.annotations.Nullable;

/** What the record was read from: every outlet with its counts and when it last came in. */
final class SourcesPage {
    /** Files and feeds shown. */
    static final int LATEST = 100;

    private static final List<String> NUMBERS = List.of("articles", "copies", "claims", "versions", "times");

    private final View view;

    SourcesPage(View view) {
        this.view = view;
    }

    /**
     * @param files the last to bring an article, {@link #LATEST} at most
     * @param refused what could last not be read, as many at most
     */
    void send(
            Sheet sheet,
            Supplier<List<Outlet>> publications,
            Supplier<List<Origin>> files,
            Supplier<List<Rejected>> refused) {
        sheet.begin("sources", view.text("sources.title"))
                .add(
                        element("h1", view.text("sources.title")),
                        element("p", view.text("sources.lead")).classes("lead"))
                .send();
        List<Outlet> outlets = publications.get();
        sheet.add(
                        outlets.isEmpty()
                                ? div("empty", element("p", view.text("found.empty")))
                                : div("scroll", table(outlets)))
                .send();
        List<Origin> origins = files.get();
        List<Rejected> rejects = refused.get();
        sheet.add(
                origins.isEmpty()
                        ? nothing()
                        : all(
                                element("h2", view.text("sources.origins")),
                                element("p", view.text("sources.origins.lead", LATEST))
                                        .classes("soft"),
                                div("scroll", origins(origins))),
                rejects.isEmpty()
                        ? nothing()
                        : all(
                                element("h2", view.text("sources.rejects")),
                                element("p", view.text("sources.rejects.lead", LATEST))
                                        .classes("soft"),
                                div("scroll", rejects(rejects))));
    }

    private Node rejects(List<Rejected> rejects) {
        Element body = element("tbody").with("role", "rowgroup");
        for (Rejected reject : rejects) {
            body.add(row(
                    element("th", foreign(reject.source())).with("scope", "row").with("role", "rowheader"),
                    cell("reason", foreign(reject.reason())),
                    number("times", reject.times()),
                    cell("tried", accepted(reject.last())).classes("day")));
        }
        return element("table", element("thead", head("input", "reason", "times", "tried")), body)
                .classes("stacked")
                .with("role", "table");
    }

    private Node origins(List<Origin> origins) {
        Element body = element("tbody").with("role", "rowgroup");
        for (Origin origin : origins) {
            String name = origin.name();
            body.add(row(
                    element("th", name == null ? text(view.text("sources.none")) : foreign(name))
                            .with("scope", "row")
                            .with("role", "rowheader"),
                    number("articles", origin.articles()),
                    number("copies", origin.articles() - origin.texts()),
                    number("versions", origin.replaced()),
                    cell("accepted", accepted(origin.lastAccepted())).classes("day")));
        }
        return element("table", element("thead", head("origin", "articles", "copies", "versions", "accepted")), body)
                .classes("stacked")
                .with("role", "table");
    }

    /** Roles are told again, since a table that is laid out otherwise loses them. */
    private static Element row(Node... cells) {
        return element("tr", cells).with("role", "row");
    }

    private Element head(String... columns) {
        Element head = row();
        for (String column : columns) {
            head.add(element("th", view.text("sources." + column))
                    .with("scope", "col")
                    .with("role", "columnheader")
                    .with("class", NUMBERS.contains(column) ? "n" : null));
        }
        return head;
    }

    private Node table(List<Outlet> outlets) {
        Element head = head("outlet", "articles", "copies", "claims", "languages", "first", "last", "accepted");
        Element body = element("tbody").with("role", "rowgroup");
        outlets.forEach(outlet -> body.add(row(outlet)));
        return element("table", element("thead", head), body).classes("stacked").with("role", "table");
    }

    private Node row(Outlet outlet) {
        String name = outlet.name();
        Node called = name == null
                ? element("span", view.text("sources.none")).classes("soft")
                : link(PageQuery.to("/").with("outlet", name).address(), "").add(foreign(name));
        String languages =
                outlet.languages().stream().map(view.messages()::languageName).collect(Collectors.joining(", "));
        return row(
                element("th", called).with("scope", "row").with("role", "rowheader"),
                number("articles", outlet.articles()),
                number("copies", outlet.articles() - outlet.texts()),
                number("claims", outlet.claims()),
                cell("languages", text(languages)),
                day("first", outlet.firstPublished()),
                day("last", outlet.lastPublished()),
                cell("accepted", accepted(outlet.lastAccepted())).classes("day"));
    }

    private Node accepted(Instant at) {
        return at.getEpochSecond() == 0
                ? text("")
                : text(view.messages().date(at.atZone(ZoneOffset.UTC).toLocalDate()));
    }

    /** With its heading, which stands before it where there is no room for columns. */
    private Element cell(String column, Node value) {
        return element("td", value).with("role", "cell").with("data-label", view.text("sources." + column));
    }

    private Node number(String column, long number) {
        return cell(column, text(view.messages().number(number))).classes(number == 0 ? "n none" : "n");
    }

    private Node day(String column, @Nullable String day) {
        return cell(column, text(day == null ? "" : view.messages().date(day))).classes("day");
    }
}
