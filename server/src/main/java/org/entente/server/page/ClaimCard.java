// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.span;
import static org.entente.server.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.server.claim.ShownClaim;
import org.entente.server.claim.ShownParty;
import org.entente.server.claim.Words;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.text.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Every field of a claim, each with its words. */
final class ClaimCard {
    private final Messages messages;
    private final PlainWords plain;

    ClaimCard(Messages messages) {
        this.messages = messages;
        this.plain = new PlainWords(messages);
    }

    /** What kind of claim it is, in a few chips: "Talks", "visit", "future". */
    Node chips(ShownClaim claim) {
        Node kinds = kinds(claim);
        return claim.kind().equals("event")
                ? kinds
                : all(Layout.chip("kind", messages.coded("kind", claim.kind())), text(" "), kinds);
    }

    /** The same without saying that it is a quotation, agreement or transfer. */
    Node kinds(ShownClaim claim) {
        List<Node> chips = new ArrayList<>();
        String type = claim.type();
        if (claim.kind().equals("event") && type != null) {
            chips.add(Layout.chip("quad quad-" + PlainWords.quad(type), messages.coded("type", type)));
        } else {
            chips.add(Layout.chip(
                    "", type == null || type.equals("other") ? "" : messages.coded(typeWords(claim.kind()), type)));
        }
        if (claim.mode() != null && !claim.mode().equals("mentioned")) {
            chips.add(Layout.chip(
                    "", messages.coded(claim.kind().equals("agreement") ? "action" : "mode", claim.mode())));
        }
        if (claim.status() != null && !claim.status().equals("asserted")) {
            String prefix = claim.kind().equals("transfer") ? "transfer" : "status";
            chips.add(Layout.chip("status " + claim.status(), messages.coded(prefix, claim.status())));
        }
        return element("span", all(chips)).classes("chips");
    }

    static String typeWords(String kind) {
        return switch (kind) {
            case "agreement" -> "agreement";
            case "transfer" -> "category";
            default -> "type";
        };
    }

    /** The list of fields. */
    Element facts(ShownClaim claim) {
        Element facts = element("dl").classes("facts");
        String[] roles = roles(claim.kind());
        parties(facts, roles[0], claim.actors(), "actor");
        words(facts, claim.kind().equals("quotation") ? "cue" : "trigger", claim.triggers(), "trigger");
        parties(facts, roles[1], claim.recipients(), "recipient");
        parties(facts, "claimant", claim.claimants(), "claimant");
        parties(facts, "signatories", claim.parties("signatories"), "actor");
        parties(facts, "mediators", claim.parties("mediators"), "detail");
        words(facts, "item", claim.words("item"), "detail");
        words(facts, "designation", claim.words("designation"), "detail");
        quantity(facts, claim.tree().path("quantity"));
        if (claim.kind().equals("quotation")) {
            words(facts, "content", claim.words("content"), "said");
        }
        place(facts, claim);
        date(facts, claim);
        words(facts, "means", claim.words("means"), "detail");
        words(facts, "occasion", claim.words("occasion"), "detail");
        words(facts, "duration", claim.words("duration"), "detail");
        words(facts, "contexts", claim.words("contextWords"), "detail");
        words(facts, "modeWords", claim.words("modeWords"), "detail");
        words(facts, "statusWords", claim.words("statusWords"), "detail");
        obligations(facts, claim);
        words(facts, "follows", claim.words("follows"), "detail");
        add(facts, "name", claim.string("name"));
        if (claim.tree().path("secret").isBoolean()) {
            add(
                    facts,
                    "secret",
                    messages.text("field.secret." + claim.tree().path("secret").asBoolean()));
        }
        rule(facts, claim);
        return facts;
    }

    private static String[] roles(String kind) {
        return switch (kind) {
            case "quotation" -> new String[] {"speaker", "addressee"};
            case "agreement" -> new String[] {"parties", "recipient"};
            case "transfer" -> new String[] {"supplier", "recipient"};
            default -> new String[] {"actor", "recipient"};
        };
    }

    private void parties(Element facts, String field, List<ShownParty> parties, String role) {
        if (!parties.isEmpty()) {
            List<Node> lines = new ArrayList<>();
            for (ShownParty party : parties) {
                lines.add(partyLine(party, role));
            }
            facts.add(Layout.fact(messages.text("field." + field), all(lines)));
        }
    }

    private Node partyLine(ShownParty party, String role) {
        Element line =
                div("party", element("span", foreign(party.words().text())).classes("words " + role));
        String name = party.name();
        if (name != null && !name.equals(party.words().text())) {
            line.add(text(" "), foreign(name));
        }
        String codes = plain.codes(party);
        if (!codes.isEmpty()) {
            line.add(text(" "), span("of", "(" + codes + ")"));
        }
        if (party.inferred()) {
            line.add(text(" "), span("of", "· " + messages.text("said.inferred")));
        }
        return line;
    }

    private void words(Element facts, String field, List<Words> words, String role) {
        if (!words.isEmpty()) {
            List<Node> shown = words.stream()
                    .<Node>map(
                            w -> div("party", element("span", foreign(w.text())).classes("words " + role)))
                    .toList();
            facts.add(Layout.fact(messages.text("field." + field), all(shown)));
        }
    }

    private void quantity(Element facts, JsonNode quantity) {
        if (quantity.isObject()) {
            facts.add(Layout.fact(
                    messages.text("field.quantity"),
                    element("span", foreign(quantity.path("text").asString(""))).classes("words detail"),
                    text(" "),
                    span("of", range(quantity))));
        }
    }

    /** The bounds in numbers: "24 –", "300", "– 5,000,000". */
    String range(JsonNode quantity) {
        String least = number(quantity.path("min"));
        String most = number(quantity.path("max"));
        String range = least.equals(most) ? least : least + " – " + most;
        String unit = quantity.path("unit").asString("");
        return ((quantity.path("approximate").asBoolean(false) ? messages.text("field.approximate") + " " : "")
                        + range
                        + (unit.isEmpty() ? "" : " " + unit))
                .strip();
    }

    private String number(JsonNode bound) {
        return bound.isNumber() ? messages.number(bound.asDouble(), 2) : "";
    }

    private void place(Element facts, ShownClaim claim) {
        JsonNode place = claim.tree().path("place");
        if (!place.isObject()) {
            return;
        }
        String country = place.path("country").asString("");
        String precision = place.path("precision").asString("");
        String of = List.of(
                        place.path("name").asString(""),
                        country.isEmpty() ? "" : messages.country(country),
                        messages.has("field.precision." + precision)
                                ? messages.text("field.precision." + precision)
                                : "")
                .stream()
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        facts.add(Layout.fact(
                messages.text("field.place"),
                element("span", foreign(place.path("text").asString(""))).classes("words detail"),
                text(" "),
                span("of", of)));
    }

    private void date(Element facts, ShownClaim claim) {
        JsonNode date = claim.tree().path("date");
        String from = claim.day("from");
        String to = claim.day("to");
        if (!date.isObject() || from == null) {
            return;
        }
        facts.add(Layout.fact(
                messages.text("field.date"),
                element("span", foreign(date.path("text").asString(""))).classes("words detail"),
                text(" "),
                span(
                        "of",
                        to == null || to.equals(from)
                                ? messages.date(from)
                                : messages.date(from) + " – " + messages.date(to))));
    }

    private void obligations(Element facts, ShownClaim claim) {
        List<Node> lines = new ArrayList<>();
        for (JsonNode obligation : claim.tree().path("obligations")) {
            lines.add(div(
                    "party",
                    text(messages.named(
                            messages.coded("obligation", obligation.path("kind").asString("")))),
                    element("span", foreign(obligation.path("text").asString("")))
                            .classes("words detail")));
        }
        if (!lines.isEmpty()) {
            facts.add(Layout.fact(messages.text("field.obligations"), all(lines)));
        }
    }

    private void add(Element facts, String field, @Nullable String value) {
        if (value != null) {
            facts.add(Layout.fact(messages.text("field." + field), foreign(value)));
        }
    }

    private void rule(Element facts, ShownClaim claim) {
        String rule = claim.string("rule");
        if (rule != null) {
            facts.add(Layout.fact(messages.text("field.rule"), element("code", foreign(rule))));
        }
    }
}
