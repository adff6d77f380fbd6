// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.nothing;
import static org.entente.server.html.Html.span;
import static org.entente.server.html.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.record.FoundClaim;
import org.entente.server.claim.ShownClaim;
import org.entente.server.claim.ShownParty;
import org.entente.server.claim.Words;
import org.entente.server.html.Addresses;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import tools.jackson.databind.JsonNode;

/**
 * One agreement by the name that articles give it: its parties, what is told to have become of it over time, its
 * obligations with their words, and the agreements it follows. Articles that call it otherwise are not gathered.
 */
final class AgreementPage {
    private final View view;
    private final String called;

    AgreementPage(View view, String called) {
        this.view = view;
        this.called = called;
    }

    /** What a claim calls its agreement: the official name if known, else the article's words. */
    static String called(ShownClaim claim) {
        String name = claim.string("name");
        return Objects.requireNonNullElse(name == null ? claim.string("text") : name, "");
    }

    /** Whether it is called by a name that other articles may use too, rather than "the treaty". */
    static boolean isNamed(ShownClaim claim) {
        return claim.string("name") != null
                || called(claim).codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    /** Those of the claims that call it so, without regard to case. */
    static List<FoundClaim> of(String called, List<FoundClaim> claims) {
        String wanted = called.toLowerCase(Locale.ROOT);
        return claims.stream()
                .filter(found -> {
                    ShownClaim claim = FoundRow.claim(found);
                    return called(claim).toLowerCase(Locale.ROOT).equals(wanted)
                            || wanted.equals(Objects.requireNonNullElse(claim.string("text"), "")
                                    .toLowerCase(Locale.ROOT));
                })
                .toList();
    }

    /**
     * The page.
     *
     * @param told the accounts of it
     * @param around accounts of other agreements too, whose sentences have its name: of these, those that follow it are taken
     */
    String html(List<FoundClaim> told, List<FoundClaim> around) {
        List<ShownClaim> claims = told.stream().map(FoundRow::claim).toList();
        FoundRow row = new FoundRow(view.messages());
        Element rows = element("ol").classes("rows wide");
        told.forEach(found -> rows.add(row.row(found)));
        return Layout.page(
                view,
                "agreements",
                called,
                element("h1", foreign(called)),
                div("small", all(types(claims))),
                element(
                                "dl",
                                fact("field.parties", parties(claims)),
                                fact("agreement.history", history(told)),
                                fact("field.obligations", obligations(claims)),
                                fact("field.follows", follows(claims)),
                                fact("agreement.followed", followed(around)))
                        .classes("facts"),
                element("h2", view.text("agreement.claims")),
                rows);
    }

    private Node fact(String label, List<Node> lines) {
        return lines.isEmpty() ? nothing() : Layout.fact(view.text(label), all(lines));
    }

    private List<Node> types(List<ShownClaim> claims) {
        return claims.stream()
                .map(claim -> Objects.requireNonNullElse(claim.type(), "other"))
                .distinct()
                .<Node>map(type -> Layout.chip("", view.messages().coded("agreement", type)))
                .toList();
    }

    /** Every party that any account names, each once. */
    private List<Node> parties(List<ShownClaim> claims) {
        Map<String, ShownParty> parties = new LinkedHashMap<>();
        claims.forEach(claim -> claim.actors()
                .forEach(party -> parties.putIfAbsent(
                        party.isState() ? String.valueOf(party.country()) : party.called(), party)));
        PlainWords plain = new PlainWords(view.messages());
        List<Node> lines = new ArrayList<>();
        parties.values().forEach(party -> lines.add(div("party", plain.party(party, "actor"))));
        return lines;
    }

    /** Actions by day, the earliest first, each linked to the words that tell it. */
    private List<Node> history(List<FoundClaim> told) {
        Set<String> seen = new LinkedHashSet<>();
        List<Node> lines = new ArrayList<>();
        told.stream()
                .sorted(Comparator.comparing(found -> Objects.requireNonNullElse(found.day(), "")))
                .forEach(found -> {
                    ShownClaim claim = FoundRow.claim(found);
                    String action = Objects.requireNonNullElse(claim.mode(), "mentioned");
                    String day = found.day();
                    if (seen.add(action + " " + day)) {
                        lines.add(div(
                                "party",
                                link(
                                        FoundRow.address(found, claim),
                                        view.messages().coded("action", action)),
                                span(
                                        "of",
                                        day == null ? "" : " " + view.messages().date(day))));
                    }
                });
        return lines;
    }

    private List<Node> obligations(List<ShownClaim> claims) {
        Set<String> seen = new LinkedHashSet<>();
        List<Node> lines = new ArrayList<>();
        for (ShownClaim claim : claims) {
            for (JsonNode obligation : claim.tree().path("obligations")) {
                String words = obligation.path("text").asString("");
                if (seen.add(words)) {
                    lines.add(div(
                            "party",
                            text(view.messages()
                                    .named(view.messages()
                                            .coded(
                                                    "obligation",
                                                    obligation.path("kind").asString("")))),
                            element("span", foreign(words)).classes("words said")));
                }
            }
        }
        return lines;
    }

    /** Agreements that are told to follow this one or to take its place. */
    private List<Node> followed(List<FoundClaim> around) {
        Set<String> names = new LinkedHashSet<>();
        for (FoundClaim found : around) {
            ShownClaim claim = FoundRow.claim(found);
            if (claim.words("follows").stream()
                    .anyMatch(
                            words -> words.text().toLowerCase(Locale.ROOT).contains(called.toLowerCase(Locale.ROOT)))) {
                names.add(called(claim));
            }
        }
        return names.stream()
                .<Node>map(name -> div(
                        "party",
                        link("/agreements/" + Addresses.encode(name), "").add(foreign(name))))
                .toList();
    }

    private List<Node> follows(List<ShownClaim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.words("follows").stream())
                .map(Words::text)
                .distinct()
                .<Node>map(words -> div(
                        "party",
                        link(PageQuery.to("/agreements").with("text", words).address(), "")
                                .add(foreign(words))))
                .toList();
    }
}
