// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.nothing;
import static org.entente.server.html.Html.outside;
import static org.entente.server.html.Html.span;
import static org.entente.server.html.Html.text;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.record.Change;
import org.entente.record.Event;
import org.entente.record.Figure;
import org.entente.record.Mention;
import org.entente.server.claim.ShownClaim;
import org.entente.server.html.Addresses;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.text.Messages;
import org.jspecify.annotations.Nullable;

/** One happening: all its sentences in all languages side by side, and where the accounts differ. */
final class EventPage {
    private final View view;
    private final Event event;
    private final Messages messages;
    private final EventRow row;
    private final PlainWords plain;

    EventPage(View view, Event event) {
        this.view = view;
        this.event = event;
        this.messages = view.messages();
        this.row = new EventRow(messages);
        this.plain = new PlainWords(messages);
    }

    String html(List<Change> history) {
        return Layout.page(
                view,
                "record",
                view.text("event.title"),
                element("h1", row.line(event)).classes("line"),
                div("small", row.chips(event), span("", row.when(event)), span("", row.told(event))),
                facts(),
                element("h2", view.text("event.accounts")),
                accounts(),
                element("h2", view.text("event.differences")),
                differences(),
                history(history),
                element("h2", view.text("event.cite")),
                cite());
    }

    private Node facts() {
        Element facts = element("dl").classes("facts");
        if (event.place() != null) {
            String country = event.place().country();
            facts.add(Layout.fact(
                    view.text("field.place"),
                    foreign(event.place().name()),
                    span("of", country == null ? "" : " " + messages.country(country))));
        }
        facts.add(Layout.fact(view.text("field.score"), text(score())));
        Element between = element("span");
        for (String pair : pairs()) {
            String[] two = pair.split(" ", -1);
            between.add(link(
                    "/actors/" + Addresses.encode(two[0]) + "/" + Addresses.encode(two[1]),
                    view.text("dyad.title", messages.country(two[0]), messages.country(two[1]))));
            between.add(text(" "));
        }
        if (!pairs().isEmpty()) {
            facts.add(Layout.fact(view.text("event.parties"), between));
        }
        return facts;
    }

    /** With its sign and scale, since a number alone says nothing. */
    private String score() {
        String number = messages.number(Math.abs(event.score()), 1);
        return messages.text("event.score", (event.score() > 0 ? "+" : event.score() < 0 ? "−" : "") + number);
    }

    private Set<String> pairs() {
        Set<String> pairs = new LinkedHashSet<>();
        for (var actor : event.actors()) {
            for (var recipient : event.recipients().isEmpty() ? event.actors() : event.recipients()) {
                if (actor.country() != null
                        && recipient.country() != null
                        && !actor.country().equals(recipient.country())) {
                    boolean told = pairs.contains(recipient.country() + " " + actor.country());
                    pairs.add(
                            told
                                    ? recipient.country() + " " + actor.country()
                                    : actor.country() + " " + recipient.country());
                }
            }
        }
        return pairs;
    }

    private Node accounts() {
        Element accounts = element("ul").classes("accounts");
        event.mentions().forEach(mention -> accounts.add(account(mention)));
        return accounts;
    }

    private Node account(Mention mention) {
        ShownClaim claim = EventRow.claim(mention);
        Element small = div("small");
        String outlet = mention.outlet();
        small.add(outlet == null ? span("", view.text("sources.none")) : element("strong", foreign(outlet)));
        String published = mention.published();
        if (published != null) {
            small.add(element("time", messages.date(published)).with("datetime", published));
        }
        small.add(span("", messages.languageName(mention.language())));
        if (!mention.status().equals(event.status())) {
            small.add(Layout.chip("status", messages.coded("status", mention.status())));
        }
        if (!mention.claimants().isEmpty()) {
            small.add(element("span", plain.according(Parties.of(mention.claimants()))));
        }
        String rule = mention.rule();
        return element(
                        "li",
                        Sentence.of(mention.sentence(), mention.language(), claim),
                        small,
                        div(
                                "small",
                                link(articleAddress(mention), "")
                                        .add(foreign(
                                                mention.title().isBlank()
                                                        ? view.text("article.untitled")
                                                        : mention.title())),
                                address(mention.url())),
                        div("small", rule == null ? nothing() : rule(rule), why(mention)))
                .classes("account");
    }

    private Node rule(String rule) {
        return element("span", text(messages.named(messages.text("field.rule"))), element("code", foreign(rule)));
    }

    /** Why this claim is held to tell this event. */
    private Node why(Mention mention) {
        List<String> grounds = mention.grounds().stream()
                .map(ground -> messages.text("why." + ground.kind().code(), messages.number(ground.percent())))
                .toList();
        return grounds.isEmpty() ? nothing() : span("why", messages.text("event.why", String.join(", ", grounds)));
    }

    private static Node address(@Nullable String url) {
        return url == null ? nothing() : outside(url, "↗");
    }

    static String articleAddress(Mention mention) {
        return "/articles/" + Addresses.encode(mention.article()) + "?version=" + mention.version() + "&claim="
                + Addresses.encode(mention.claim());
    }

    /** For each field on which the articles do not agree, who says what. */
    private Node differences() {
        Map<String, Function<Mention, String>> fields = new LinkedHashMap<>();
        fields.put("mode", mention -> mention.mode() == null ? "–" : messages.coded("mode", mention.mode()));
        fields.put("status", mention -> messages.coded("status", mention.status()));
        fields.put("place", mention -> EventRow.claim(mention)
                .tree()
                .path("place")
                .path("text")
                .asString("–"));
        fields.put("date", mention -> date(EventRow.claim(mention)));
        Element list = element("dl").classes("facts");
        boolean any = false;
        for (Map.Entry<String, Function<Mention, String>> field : fields.entrySet()) {
            Map<String, Set<String>> said = new LinkedHashMap<>();
            for (Mention mention : event.mentions()) {
                said.computeIfAbsent(field.getValue().apply(mention), value -> new LinkedHashSet<>())
                        .add(mention.outlet() == null ? view.text("sources.none") : mention.outlet());
            }
            said.remove("–");
            if (said.size() > 1) {
                any = true;
                list.add(Layout.fact(view.text("field." + field.getKey()), versions(said)));
            }
        }
        if (!event.figures().isEmpty()) {
            any = true;
            list.add(Layout.fact(view.text("field.quantity"), all(figures())));
        }
        String none = event.mentions().size() == 1 ? "event.single" : "event.agree";
        return any ? list : element("p", view.text(none)).classes("soft");
    }

    private String date(ShownClaim claim) {
        String from = claim.day("from");
        return from == null ? "–" : messages.date(from);
    }

    private static Node versions(Map<String, Set<String>> said) {
        List<Node> lines = new ArrayList<>();
        said.forEach((value, outlets) -> lines.add(div(
                "party",
                foreign(value),
                text(" "),
                element("span", foreign(String.join(", ", outlets))).classes("of"))));
        return all(lines);
    }

    private List<Node> figures() {
        List<Node> lines = new ArrayList<>();
        for (Figure figure : event.figures()) {
            Element line = div("party", foreign(figure.words()));
            if (!figure.claimants().isEmpty()) {
                line.add(text(" "), plain.according(Parties.of(figure.claimants())));
            }
            lines.add(line);
        }
        return lines;
    }

    private Node history(List<Change> history) {
        List<Change> dated = history.stream()
                .filter(change -> change.at().getEpochSecond() > 0)
                .toList();
        if (dated.isEmpty()) {
            return nothing();
        }
        Element list = element("ol");
        for (Change change : dated) {
            list.add(element(
                    "li",
                    span(
                            "soft",
                            messages.date(change.at().atZone(ZoneOffset.UTC).toLocalDate()) + " · "),
                    text(ChangeWords.of(change, messages))));
        }
        return all(element("h2", view.text("event.history")), list);
    }

    private Node cite() {
        Mention lead = event.lead();
        String title = lead.title().isBlank() ? view.text("article.untitled") : lead.title();
        String source = Stream.of(
                        messages.text("event.cite.title", title),
                        lead.outlet(),
                        lead.published() == null ? null : messages.date(lead.published()),
                        lead.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return element("p", foreign(view.text("event.cite.text", event.id(), source, "0.1.0")))
                .classes("cite");
    }
}
