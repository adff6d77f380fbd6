// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.span;
import static org.entente.server.html.Html.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.Event;
import org.entente.record.EventPlace;
import org.entente.record.Mention;
import org.entente.server.claim.ShownClaim;
import org.entente.server.html.Addresses;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.text.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An event in one line of plain language, with its best sentence. */
final class EventRow {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Messages messages;
    private final PlainWords plain;

    EventRow(Messages messages) {
        this.messages = messages;
        this.plain = new PlainWords(messages);
    }

    /** One line of an event with one mention, which is shown. */
    Element row(Event event) {
        Mention best = event.lead();
        return element(
                "li",
                div(
                        "row-head",
                        element("p", line(event)).classes("line"),
                        link(address(event), when(event)).classes("row-when").flag("data-open", true)),
                Sentence.of(best.sentence(), best.language(), claim(best)),
                element("div", small(event)).classes("small"));
    }

    static ShownClaim claim(Mention mention) {
        return ShownClaim.of(JSON.readTree(mention.json()));
    }

    Node line(Event event) {
        return plain.said(
                Parties.of(event.actors()),
                event.type().name(),
                event.mode(),
                event.status(),
                Parties.of(event.recipients()));
    }

    static String address(Event event) {
        return "/events/" + Addresses.encode(event.id());
    }

    /** The day or days, in words. */
    String when(Event event) {
        return when(messages, event.from(), event.to());
    }

    static String when(Messages messages, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return messages.text("said.undated");
        }
        if (to == null || to.equals(from)) {
            return messages.date(from);
        }
        boolean wholeYear =
                from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
        if (wholeYear) {
            return String.valueOf(from.getYear());
        }
        boolean wholeMonth =
                from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1));
        return wholeMonth ? messages.month(from) : messages.date(from) + " – " + messages.date(to);
    }

    private Node small(Event event) {
        List<Node> parts = new ArrayList<>();
        parts.add(chips(event));
        if (event.place() != null) {
            parts.add(place(event.place()));
        }
        parts.add(element("span", told(event)));
        Mention best = event.lead();
        String outlet = best.outlet();
        if (outlet != null || !best.title().isBlank()) {
            parts.add(foreign(outlet == null ? best.title() : outlet));
        }
        if (!best.claimants().isEmpty()) {
            parts.add(element("span", plain.according(Parties.of(best.claimants()))));
        }
        return all(parts);
    }

    /** "14 articles, 3 languages". */
    String told(Event event) {
        String articles = messages.count("found.articles", event.articles());
        return event.languages().size() > 1
                ? articles + ", "
                        + messages.count("found.languages", event.languages().size())
                : articles;
    }

    Node chips(Event event) {
        List<Node> chips = new ArrayList<>();
        chips.add(Layout.chip(
                "quad quad-" + event.type().quad(),
                messages.coded("type", event.type().name())));
        String mode = event.mode();
        if (mode != null) {
            chips.add(Layout.chip("", messages.coded("mode", mode)));
        }
        if (!event.status().equals("asserted")) {
            chips.add(Layout.chip("status", messages.coded("status", event.status())));
        }
        if (event.disputed()) {
            chips.add(Layout.chip("status", messages.text("event.disputed")));
        }
        return element("span", all(chips)).classes("chips");
    }

    private Node place(EventPlace place) {
        String country = place.country();
        Element shown = element("span", foreign(place.name()));
        if (country != null && !"country".equals(place.precision())) {
            shown.add(text(", " + messages.country(country)));
        }
        return shown;
    }

    static Node count(Messages messages, String key, long number) {
        return span("n", messages.count(key, number));
    }
}
