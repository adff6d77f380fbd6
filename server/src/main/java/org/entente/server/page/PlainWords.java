// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.span;
import static org.entente.server.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.server.claim.ShownClaim;
import org.entente.server.claim.ShownParty;
import org.entente.server.html.Addresses;
import org.entente.server.html.Node;
import org.entente.server.text.Messages;
import org.jspecify.annotations.Nullable;

/** Claims in plain language: "Norway visited Peru". Immutable, thread-safe. */
final class PlainWords {
    /** Parties named before "and N more". */
    private static final int NAMED = 3;

    /** Types that several do with each other when nobody else is named; the rest they do side by side. */
    private static final Set<String> TOGETHER = Set.of("CONSULT", "AGREE", "COOPERATE");

    private final Messages messages;

    PlainWords(Messages messages) {
        this.messages = messages;
    }

    /** The whole line: who, did what, to whom. */
    Node line(ShownClaim claim) {
        return switch (claim.kind()) {
            case "quotation" -> quotation(claim);
            case "agreement" -> agreement(claim);
            case "transfer" -> transfer(claim);
            default -> said(claim.actors(), claim.type(), claim.mode(), claim.status(), claim.recipients());
        };
    }

    Node said(
            List<ShownParty> actors,
            @Nullable String type,
            @Nullable String mode,
            @Nullable String status,
            List<ShownParty> recipients) {
        boolean mutual = recipients.isEmpty() && actors.size() > 1 && TOGETHER.contains(type == null ? "" : type);
        List<ShownParty> left = mutual ? actors.subList(0, 1) : actors;
        List<ShownParty> right = mutual ? actors.subList(1, actors.size()) : recipients;
        Node verb = verb(right.isEmpty() ? "alone" : "verb", type, mode, status, left.size() > 1);
        return right.isEmpty()
                ? all(somebody(left, "actor"), text(" "), verb)
                : all(
                        somebody(left, "actor"),
                        text(" "),
                        verb,
                        text(" "),
                        parties(right, mutual ? "actor" : "recipient"));
    }

    private Node somebody(List<ShownParty> parties, String role) {
        return parties.isEmpty() ? span(role + " nobody", messages.text("said.nobody")) : parties(parties, role);
    }

    private Node quotation(ShownClaim claim) {
        List<ShownParty> speakers =
                claim.actors().stream().map(ShownParty::asPerson).toList();
        boolean alone = claim.recipients().isEmpty();
        Node verb = verb(alone ? "alone" : "verb", "quotation", null, null, speakers.size() > 1);
        return alone
                ? all(somebody(speakers, "actor"), text(" "), verb)
                : all(
                        somebody(speakers, "actor"),
                        text(" "),
                        verb,
                        text(" "),
                        parties(claim.recipients(), "recipient"));
    }

    private Node agreement(ShownClaim claim) {
        String action = claim.mode();
        String called = claim.string("name") != null ? claim.string("name") : claim.string("text");
        List<Node> words = new ArrayList<>();
        words.add(parties(claim.actors(), "actor"));
        words.add(text(claim.actors().isEmpty() ? "" : " — "));
        words.add(element("span", foreign(called == null ? "" : called)).classes("verb"));
        if (action != null && !action.equals("mentioned")) {
            words.add(text(", " + messages.coded("action", action)));
        }
        return all(words);
    }

    private Node transfer(ShownClaim claim) {
        String item =
                claim.words("item").stream().findFirst().map(w -> w.text()).orElse("");
        List<Node> words = new ArrayList<>();
        words.add(somebody(claim.actors(), "actor"));
        words.add(span("arrow", " → "));
        words.add(somebody(claim.recipients(), "recipient"));
        words.add(text(" — "));
        words.add(element("span", foreign(item)).classes("verb"));
        return all(words);
    }

    /** Several parties: "France, Peru and 2 more". The same name twice is told once. */
    Node parties(List<ShownParty> parties, String role) {
        List<Node> names = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<ShownParty> distinct = parties.stream()
                .filter(party -> !told.contains(name(party)) && told.add(name(party)))
                .toList();
        int shown = distinct.size() > NAMED + 1 ? NAMED : distinct.size();
        for (int i = 0; i < shown; i++) {
            if (i > 0) {
                names.add(text(
                        i == shown - 1 && shown == distinct.size() ? " " + messages.text("said.and") + " " : ", "));
            }
            names.add(party(distinct.get(i), role));
        }
        if (shown < distinct.size()) {
            names.add(text(" " + messages.text("said.more", distinct.size() - shown)));
        }
        return all(names);
    }

    /** A party's name in its colour, leading to its page where it belongs to a country. */
    Node party(ShownParty party, String role) {
        String codes = codes(party);
        String country = party.country();
        if (country != null && isDescribed(party)) {
            return all(
                    link("/actors/" + Addresses.encode(country), messages.country(country))
                            .classes(role)
                            .with("title", codes),
                    text(" "),
                    element("span", foreign(party.called())).classes("of"));
        }
        Node name = party.isState() ? text(name(party)) : foreign(name(party));
        Node shown = country == null
                ? element("span", name).classes(role).with("title", codes.isEmpty() ? null : codes)
                : link("/actors/" + Addresses.encode(country), "")
                        .add(name)
                        .classes(role)
                        .with("title", codes);
        return country == null || party.isState()
                ? shown
                : all(shown, text(" "), span("of", messages.country(country)));
    }

    /** Whether it is called by no name of its own: "the minister", "he". Then its country says more. */
    private static boolean isDescribed(ShownParty party) {
        return !party.isState()
                && !party.called().isEmpty()
                && Character.isLowerCase(party.called().codePointAt(0));
    }

    private String name(ShownParty party) {
        String country = party.country();
        return party.isState() && country != null ? messages.country(country) : party.called();
    }

    /** Who and what a party is by its codes, in words. */
    String codes(ShownParty party) {
        String country = party.country();
        String sector = party.sector();
        return Stream.of(
                        country == null ? "" : messages.country(country),
                        sector == null ? "" : messages.coded("sector", sector))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private Node verb(
            String form, @Nullable String type, @Nullable String mode, @Nullable String status, boolean several) {
        return span("verb", verbWords(form, type == null ? "" : type, mode, status, several));
    }

    private String verbWords(
            String form, String type, @Nullable String mode, @Nullable String status, boolean several) {
        String ofType = form + "." + type;
        String key = messages.has(ofType + "." + mode) ? ofType + "." + mode : ofType;
        if (!messages.has(key)) {
            return type;
        }
        String[] forms = messages.text(key).split("\\|", -1);
        int many = several ? 1 : 0;
        return switch (status == null ? "" : status) {
            case "future", "hypothetical" ->
                messages.text("said.status." + status, forms[2]).split("\\|", -1)[many];
            case "negated" -> forms[3 + many];
            default -> forms[many];
        };
    }

    /** PLOVER's class of a type, 1 to 4; 0 for what is none. */
    static int quad(String type) {
        try {
            return EventType.valueOf(type).quad();
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }
}
