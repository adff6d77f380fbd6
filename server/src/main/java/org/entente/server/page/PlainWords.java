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
import java.util.function.BiFunction;
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
        String verb = verbWords(right.isEmpty() ? "alone" : "verb", type, mode, status, isSeveral(left));
        return sentence(left, verb, right, mutual ? "actor" : "recipient");
    }

    private Node sentence(List<ShownParty> subject, String verb, List<ShownParty> object, String role) {
        Node who = subject.isEmpty()
                ? somebody("actor")
                : list(
                        subject,
                        "actor",
                        (i, party) -> i == 0 ? messages.capital(determiner(party)) : determiner(party));
        if (object.isEmpty()) {
            return all(who, text(" "), span("verb", verb));
        }
        String again = messages.repeated(verb);
        ShownParty first = object.get(0);
        return all(
                who,
                text(" "),
                span("verb", messages.joined(verb, determiner(first), name(first))),
                list(
                        object,
                        role,
                        (i, party) -> i == 0
                                ? ""
                                : again.isEmpty()
                                        ? determiner(party)
                                        : messages.joined(again, determiner(party), name(party))));
    }

    /** "according to Norway". */
    Node according(List<ShownParty> claimants) {
        return all(text(messages.text("said.by", "")), list(claimants, "claimant", (i, party) -> determiner(party)));
    }

    private String determiner(ShownParty party) {
        String country = party.country();
        return party.isState() && country != null ? messages.determiner(country) : "";
    }

    private boolean isSeveral(List<ShownParty> parties) {
        if (parties.size() != 1) {
            return parties.size() > 1;
        }
        String country = parties.get(0).country();
        return parties.get(0).isState() && country != null && messages.isSeveral(country);
    }

    private Node somebody(String role) {
        return span(role + " nobody", messages.text("said.nobody"));
    }

    private Node somebody(List<ShownParty> parties, String role) {
        return parties.isEmpty() ? somebody(role) : parties(parties, role);
    }

    private Node quotation(ShownClaim claim) {
        List<ShownParty> speakers =
                claim.actors().stream().map(ShownParty::asPerson).toList();
        String form = claim.recipients().isEmpty() ? "alone" : "verb";
        return sentence(
                speakers,
                verbWords(form, "quotation", null, null, isSeveral(speakers)),
                claim.recipients(),
                "recipient");
    }

    private Node agreement(ShownClaim claim) {
        String action = claim.mode();
        String called = claim.string("name") != null ? claim.string("name") : claim.string("text");
        List<Node> words = new ArrayList<>();
        words.add(parties(claim.actors(), "actor"));
        words.add(text(claim.actors().isEmpty() ? "" : " — "));
        words.add(
                called != null && AgreementPage.isNamed(claim)
                        ? link("/agreements/" + Addresses.encode(called), "")
                                .add(foreign(called))
                                .classes("verb")
                        : element("span", foreign(called == null ? "" : called)).classes("verb"));
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
        return list(parties, role, (i, party) -> "");
    }

    /** @param lead what stands before the name of a party, by its place and itself */
    private Node list(List<ShownParty> parties, String role, BiFunction<Integer, ShownParty, String> lead) {
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
            names.add(text(lead.apply(i, distinct.get(i))));
            names.add(party(distinct.get(i), role));
        }
        if (shown < distinct.size()) {
            names.add(text(" " + messages.text("said.more", distinct.size() - shown)));
        }
        return all(names);
    }

    /** A party's name in its colour, leading to its page where it belongs to a country: "Peru", "depot (Peru)". */
    Node party(ShownParty party, String role) {
        String codes = codes(party);
        String country = party.country();
        Node name = party.isState() ? text(name(party)) : foreign(name(party));
        Node shown = country == null
                ? element("span", name).classes(role).with("title", codes.isEmpty() ? null : codes)
                : link("/actors/" + Addresses.encode(country), "")
                        .add(name)
                        .classes(role)
                        .with("title", codes);
        return country == null || party.isState() || name(party).equals(messages.country(country))
                ? shown
                : all(shown, text(" "), span("of", "(" + messages.country(country) + ")"));
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

    private String verbWords(
            String form, @Nullable String type, @Nullable String mode, @Nullable String status, boolean several) {
        String ofType = form + "." + type;
        String key = messages.has(ofType + "." + mode) ? ofType + "." + mode : ofType;
        if (!messages.has(key)) {
            return type == null ? "" : type;
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
