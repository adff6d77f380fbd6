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
    private final Map<String, List<SearchForm.Choice>> choices;

    RecordPage(View view) {
        this.view = view;
        this.query = new PageQuery(view.request());
        this.asked = new Asked(view.request());
        this.choices = SearchForm.ofEvents(view.messages());
    }

    /** The form at once, then the rows, then what counts them. */
    void send(Sheet sheet, FoundEvents found) {
        SearchForm form = new SearchForm(view, query, Asked.EVENT_FILTERS);
        sheet.begin("record", form.title(choices, view.text("nav.record")))
                .add(form.form("/", choices))
                .inside(div("columns"))
                .inside(element("section").id("results").with("aria-live", "polite"))
                .add(form.chosen(choices))
                .send();
        sheet.add(new Suggestions(view.messages(), found.known()).of(query));
        long total = found.total();
        sheet.add(tally(view.messages().count("found.events", total), total)).send();
        List<Event> events = found.events();
        sheet.add(rows(events, total), Pager.of(view, query, asked.page(), events.size(), asked.offset(), total))
                .outside()
                .inside(new Facets(view, query).panel())
                .send();
        sheet.add(new Facets(view, query).lists(found.facets())).outside().outside();
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
