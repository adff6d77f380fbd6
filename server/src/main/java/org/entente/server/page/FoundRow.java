// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.FoundClaim;
import org.entente.server.claim.ShownClaim;
import org.entente.server.html.Addresses;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.text.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A claim of one article in a register: agreements, transfers, quotations. */
final class FoundRow {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Messages messages;
    private final PlainWords plain;
    private final ClaimCard card;

    FoundRow(Messages messages) {
        this.messages = messages;
        this.plain = new PlainWords(messages);
        this.card = new ClaimCard(messages);
    }

    Element row(FoundClaim found) {
        ShownClaim claim = claim(found);
        Element line = element("p", plain.line(claim)).classes("line");
        JsonNode quantity = claim.tree().path("quantity");
        if (quantity.isObject()) {
            line.add(text(" · " + card.range(quantity)));
        }
        return element(
                "li",
                div(
                        "row-head",
                        line,
                        link(address(found, claim), when(found))
                                .classes("row-when")
                                .flag("data-open", true)),
                Sentence.of(found.sentence(), found.language(), claim),
                element("div", small(found, claim)).classes("small"));
    }

    static ShownClaim claim(FoundClaim found) {
        return ShownClaim.of(JSON.readTree(found.json()));
    }

    /** The claim in its article. */
    static String address(FoundClaim found, ShownClaim claim) {
        return "/articles/" + Addresses.encode(found.article()) + "?version=" + found.version()
                + (claim.id().isEmpty() ? "" : "&claim=" + Addresses.encode(claim.id()));
    }

    private String when(FoundClaim found) {
        String day = found.day();
        return day == null ? messages.text("said.undated") : messages.date(day);
    }

    private Node small(FoundClaim found, ShownClaim claim) {
        List<Node> parts = new ArrayList<>();
        parts.add(card.kinds(claim));
        List<Node> obligations = new ArrayList<>();
        for (JsonNode obligation : claim.tree().path("obligations")) {
            obligations.add(Layout.chip(
                    "", messages.coded("obligation", obligation.path("kind").asString(""))));
        }
        if (!obligations.isEmpty()) {
            parts.add(element("span", text(messages.named(messages.text("field.obligations"))), all(obligations))
                    .classes("chips"));
        }
        String outlet = found.outlet();
        if (outlet != null) {
            parts.add(foreign(outlet));
        }
        parts.add(foreign(found.title()));
        return all(parts);
    }
}
