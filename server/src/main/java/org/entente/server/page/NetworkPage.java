// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.span;
import static org.entente.server.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.record.Count;
import org.entente.server.chart.Network;
import org.entente.server.html.Addresses;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.query.Asked;

/** Who acts on whom, in a period, by type. */
final class NetworkPage {
    private static final int EDGES = 160;

    private final View view;
    private final PageQuery query;

    NetworkPage(View view) {
        this.view = view;
        this.query = new PageQuery(view.request());
    }

    /** @param counts by actor's country, recipient's country and class */
    void send(Sheet sheet, Supplier<List<Count>> counts) {
        SearchForm form = new SearchForm(view, query, Asked.EVENT_FILTERS);
        sheet.begin("network", view.text("network.title"))
                .add(
                        element("h1", view.text("network.title")),
                        form.form("/network", SearchForm.ofEvents(view.messages())))
                .inside(element("section").id("results"))
                .add(
                        new Suggestions(view.messages(), List.of()).of(query),
                        form.chosen(SearchForm.ofEvents(view.messages())))
                .send();
        List<Network.Edge> edges = edges(counts.get());
        sheet.add(edges.isEmpty() ? empty() : picture(edges)).outside();
    }

    private Node picture(List<Network.Edge> edges) {
        return element(
                "figure",
                element("figcaption", text(view.text("network.lead")), key()),
                drawn(Network.Sheet.WIDE, edges),
                drawn(Network.Sheet.NARROW, edges),
                element(
                                "details",
                                element("summary", view.text("network.table")),
                                element("p", view.text("network.balance.hint")).classes("soft"),
                                div("scroll", table(edges)))
                        .classes("more"));
    }

    private Node drawn(Network.Sheet sheet, List<Network.Edge> edges) {
        return Network.of(
                sheet,
                edges,
                code -> new Network.Party(view.messages().country(code), "/actors/" + Addresses.encode(code)),
                view.text("network.title"));
    }

    private Node empty() {
        return new Asked(view.request()).narrows(Asked.EVENT_FILTERS)
                ? div("empty", element("p", view.text("found.none")), element("p", view.text("found.none.hint")))
                : div("empty", element("p", view.text("network.none")));
    }

    private Node key() {
        return div(
                "key",
                span("quad-2", view.text("chart.cooperation")),
                span("quad-4", view.text("chart.conflict")),
                span("soft", view.text("network.even")));
    }

    private List<Network.Edge> edges(List<Count> counts) {
        Map<List<String>, long[]> pairs = new LinkedHashMap<>();
        for (Count count : counts) {
            String actor = count.values().get(0);
            String recipient = count.values().get(1);
            String quad = count.values().get(2);
            if (actor != null && recipient != null && quad != null && !actor.equals(recipient)) {
                long[] sums = pairs.computeIfAbsent(List.of(actor, recipient), pair -> new long[2]);
                sums[quad.compareTo("2") <= 0 ? 0 : 1] += count.events();
            }
        }
        List<Network.Edge> edges = new ArrayList<>();
        pairs.forEach((pair, sums) -> edges.add(edge(pair.get(0), pair.get(1), sums[0], sums[1])));
        edges.sort(java.util.Comparator.comparing(Network.Edge::events)
                .reversed()
                .thenComparing(Network.Edge::actor)
                .thenComparing(Network.Edge::recipient));
        return edges.subList(0, Math.min(EDGES, edges.size()));
    }

    private Network.Edge edge(String actor, String recipient, long cooperation, long conflict) {
        long events = cooperation + conflict;
        String label = view.messages()
                        .named(view.messages().country(actor) + " → "
                                + view.messages().country(recipient))
                + view.messages().count("found.events", events);
        String address =
                query.at("/").with("actor", actor).with("recipient", recipient).address();
        return new Network.Edge(actor, recipient, events, (cooperation - conflict) / (double) events, label, address);
    }

    private Node table(List<Network.Edge> edges) {
        Element body = element("tbody");
        for (Network.Edge edge : edges) {
            body.add(element(
                    "tr",
                    element("td", link(edge.address(), view.messages().country(edge.actor()))),
                    element("td", view.messages().country(edge.recipient())),
                    element("td", view.messages().number(edge.events())).classes("n"),
                    element("td", view.messages().number(edge.balance(), 2)).classes("n")));
        }
        return element("table", head("network.from", "network.to", "network.events", "network.balance"), body);
    }

    private Node head(String... keys) {
        Element row = element("tr");
        for (String key : keys) {
            row.add(element("th", view.text(key))
                    .with("scope", "col")
                    .with("class", key.endsWith("events") || key.endsWith("balance") ? "n" : null));
        }
        return element("thead", row);
    }
}
