// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.nothing;
import static org.entente.server.html.Html.span;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.record.ActorProfile;
import org.entente.record.Count;
import org.entente.record.Event;
import org.entente.server.html.Addresses;
import org.entente.server.html.Element;
import org.entente.server.html.Node;

/** What the record holds of one actor. */
final class ActorPage {
    private static final int PARTNERS = 20;

    private final View view;
    private final String party;

    ActorPage(View view, String party) {
        this.view = view;
        this.party = party;
    }

    void send(
            Sheet sheet,
            Supplier<ActorProfile> found,
            Supplier<List<Count>> byMonthAndType,
            Supplier<List<Event>> newest) {
        String name = view.messages().country(party);
        sheet.begin("", name).add(element("h1", foreign(name))).send();
        ActorProfile profile = found.get();
        List<Count> counts = byMonthAndType.get();
        sheet.add(
                totals(profile, counts.stream().mapToLong(Count::events).sum()),
                element("h2", view.text("dyad.timeline")),
                new Timelines(view).actor(counts, party),
                div(
                        "blocks four",
                        block("actor.as", profile.typesAsActor(), this::type, value -> events("actor")
                                .with("type", value)),
                        block("actor.to", profile.typesAsRecipient(), this::type, value -> events("recipient")
                                .with("type", value)),
                        block("actor.on", profile.recipients(), this::country, this::dyad),
                        block("actor.by", profile.actors(), this::country, this::dyad)));
        sheet.send();
        sheet.add(element("h2", view.text("nav.record")), rows(newest.get()));
    }

    private PageQuery events(String side) {
        return PageQuery.to("/").with(side, party);
    }

    private PageQuery dyad(String other) {
        return PageQuery.to("/actors/" + Addresses.encode(party) + "/" + Addresses.encode(other));
    }

    private String type(String value) {
        return view.messages().coded("type", value);
    }

    private String country(String value) {
        return view.messages().country(value);
    }

    /** @param events in which it takes part, on either side or both */
    private Node totals(ActorProfile profile, long events) {
        Element totals = div("small");
        totals.add(total("nav.record", "/", "party", events));
        totals.add(total("nav.agreements", "/agreements", "party", profile.agreements()));
        totals.add(total("nav.transfers", "/transfers", "party", profile.transfers()));
        totals.add(total("nav.quotations", "/quotations", "actor", profile.quotations()));
        if (profile.first() != null) {
            totals.add(span("", EventRow.when(view.messages(), profile.first(), profile.last())));
        }
        return totals;
    }

    private Node total(String key, String path, String side, long number) {
        return link(
                PageQuery.to(path).with(side, party).address(),
                view.messages().named(view.text(key)) + view.messages().number(number));
    }

    private Node block(
            String title, List<Count> counts, Function<String, String> name, Function<String, PageQuery> address) {
        Element body = element("tbody");
        int shown = 0;
        for (Count count : counts) {
            String value = count.value();
            if (value != null && !value.equals(party) && shown < PARTNERS) {
                shown++;
                body.add(element(
                        "tr",
                        element("td", link(address.apply(value).address(), name.apply(value))),
                        element("td", view.messages().number(count.events())).classes("n")));
            }
        }
        return shown == 0
                ? nothing()
                : element(
                        "section",
                        element("h2", view.text(title)),
                        element("table", body).with("aria-label", view.text(title)));
    }

    private Node rows(List<Event> events) {
        EventRow row = new EventRow(view.messages());
        Element list = element("ol").classes("rows wide");
        events.forEach(event -> list.add(row.row(event)));
        return events.isEmpty() ? element("p", view.text("dyad.none")).classes("soft") : list;
    }
}
