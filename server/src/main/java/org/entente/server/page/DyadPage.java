// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.text;

import java.util.List;
import java.util.function.Supplier;
import org.entente.record.DyadCount;
import org.entente.record.Event;
import org.entente.record.FoundClaim;
import org.entente.server.html.Addresses;
import org.entente.server.html.Element;
import org.entente.server.html.Node;

/** Two actors: what they do to each other over time, and what they agreed, sent and said. */
final class DyadPage {
    private final View view;
    private final String first;
    private final String second;

    DyadPage(View view, String first, String second) {
        this.view = view;
        this.first = first;
        this.second = second;
    }

    /** What the record holds of the two. */
    record Between(
            List<DyadCount> months,
            List<Event> events,
            List<FoundClaim> agreements,
            List<FoundClaim> transfers,
            List<FoundClaim> quotations) {
        boolean isEmpty() {
            return months.isEmpty()
                    && events.isEmpty()
                    && agreements.isEmpty()
                    && transfers.isEmpty()
                    && quotations.isEmpty();
        }
    }

    void send(Sheet sheet, Supplier<Between> found) {
        String one = view.messages().country(first);
        String two = view.messages().country(second);
        String title = view.text("dyad.title", one, two);
        sheet.begin("", title)
                .add(element(
                        "h1",
                        link("/actors/" + Addresses.encode(first), "").add(foreign(one)),
                        text(" " + view.text("said.and") + " "),
                        link("/actors/" + Addresses.encode(second), "").add(foreign(two))))
                .send();
        Between between = found.get();
        sheet.add(between.isEmpty() ? element("p", view.text("dyad.nothing")).classes("soft") : all(parts(between)));
    }

    private List<Node> parts(Between between) {
        return List.of(
                element("h2", view.text("dyad.timeline")),
                new Timelines(view).dyad(between.months(), first, second),
                element("h2", view.text("dyad.events")),
                events(between.events()),
                div(
                        "blocks",
                        claims("dyad.agreements", "/agreements", between.agreements()),
                        claims("dyad.transfers", "/transfers", between.transfers())),
                claims("dyad.quotations", "/quotations", between.quotations()));
    }

    private Node events(List<Event> events) {
        if (events.isEmpty()) {
            return element("p", view.text("dyad.none")).classes("soft");
        }
        EventRow row = new EventRow(view.messages());
        Element list = element("ol").classes("rows wide");
        events.forEach(event -> list.add(row.row(event)));
        String all =
                PageQuery.to("/").with("party", first).with("other", second).address();
        return all(list, element("p", link(all, view.text("dyad.all.record"))));
    }

    private Node claims(String title, String register, List<FoundClaim> claims) {
        Element section = element("section", element("h2", view.text(title)));
        if (claims.isEmpty()) {
            return section.add(element("p", view.text("dyad.none")).classes("soft"));
        }
        FoundRow row = new FoundRow(view.messages());
        Element list = element("ol").classes("rows");
        claims.forEach(claim -> list.add(row.row(claim)));
        return section.add(
                list,
                link(
                        PageQuery.to(register).with("party", first).address(),
                        view.text("dyad.all" + register.replace('/', '.'))));
    }
}
