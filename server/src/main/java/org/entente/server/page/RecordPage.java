// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.link;

import java.util.List;
import java.util.Map;
import org.entente.record.Event;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.query.Asked;

/** The record: search over events, each one line of plain language, with counts to narrow down by. */
final class RecordPage {
    private final View view;
    private final PageQuery query;
    private final Asked asked;

    RecordPage(View view) {
        this.view = view;
        this.query = new PageQuery(view.request());
        this.asked = new Asked(view.request());
    }

    /**
     * The page.
     *
     * @param total events that fit, of which {@code events} are on this page
     * @param known counts of the whole record
     */
    String html(List<Event> events, long total, List<Facets.Counted> facets, List<Facets.Counted> known) {
        Map<String, List<SearchForm.Choice>> choices = SearchForm.ofEvents(view.messages());
        SearchForm form = new SearchForm(view, query, Asked.EVENT_FILTERS);
        String heading = view.messages().count("found.events", total);
        return Layout.page(
                view,
                "record",
                heading,
                form.form("/", choices),
                div(
                        "columns",
                        new Facets(view, query).panel(facets),
                        element(
                                        "section",
                                        new Suggestions(view.messages(), known).of(query),
                                        form.chosen(choices),
                                        tally(heading, total),
                                        rows(events, total),
                                        Pager.of(view, query, asked.page(), events.size(), asked.offset(), total))
                                .id("results")
                                .with("aria-live", "polite")));
    }

    private Node tally(String heading, long total) {
        Element tools = div("tools");
        if (total > 0) {
            tools.add(link("#facets", view.text("facet.title")).classes("to-facets"));
            boolean told = "most-told".equals(query.value("order"));
            tools.add(link(
                    query.with("order", told ? null : "most-told").address(),
                    view.text(told ? "sort.newest" : "sort.articles")));
            tools.add(ExportLinks.of(view, query, null));
        }
        return element(
                "div",
                div("tally", element("h1", heading), tools),
                link(query.with("page", null).address(), "")
                        .classes("fresh")
                        .flag("data-fresh", true)
                        .with("data-one", view.text("found.new.one"))
                        .with("data-other", view.text("found.new.other"))
                        .flag("hidden", true));
    }

    private Node rows(List<Event> events, long total) {
        if (events.isEmpty()) {
            boolean nothing = total == 0 && !asked.narrows(Asked.EVENT_FILTERS);
            return div(
                    "empty",
                    element("p", view.text(nothing ? "found.empty" : "found.none")),
                    element("p", Layout.words(view.text(nothing ? "found.empty.hint" : "found.none.hint"))));
        }
        EventRow row = new EventRow(view.messages());
        Element list = element("ol").classes("rows wide");
        events.forEach(event -> list.add(row.row(event)));
        return list;
    }
}
