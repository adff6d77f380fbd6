// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.nothing;
import static org.entente.server.html.Html.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.query.Asked;
import org.entente.server.text.Messages;
import org.jspecify.annotations.Nullable;

/** The search line with the other filters below it, and what is chosen as links that take it away. */
final class SearchForm {
    /** What an address asks that has no field: it stays when the form is sent. */
    private static final List<String> KEPT = List.of("other", "article", "order", "part", "limit");

    private final View view;
    private final PageQuery query;
    private final List<String> filters;

    SearchForm(View view, PageQuery query, List<String> filters) {
        this.view = view;
        this.query = query;
        this.filters = filters;
    }

    /**
     * The form.
     *
     * @param action the page it asks
     * @param choices closed lists by parameter; the other filters are words
     */
    Node form(String action, Map<String, List<Choice>> choices) {
        String words = view.text(filters == Asked.EVENT_FILTERS ? "search.words" : "search.sentence");
        Element fields = div("fields");
        for (String filter : filters) {
            if (!filter.equals("text") && !filter.equals("article") && !filter.equals("other")) {
                List<Choice> listed = choices.get(filter);
                fields.add(listed == null ? words(filter) : list(filter, listed));
            }
        }
        Element kept = div("").flag("hidden", true);
        KEPT.stream()
                .filter(name -> query.value(name) != null)
                .forEach(name -> kept.add(element("input")
                        .with("type", "hidden")
                        .with("name", name)
                        .with("value", query.value(name))));
        return element(
                        "form",
                        kept,
                        div(
                                "searchbar",
                                element("input")
                                        .with("type", "search")
                                        .with("name", "text")
                                        .with("value", query.value("text"))
                                        .with("placeholder", words)
                                        .with("aria-label", words)
                                        .with("autocomplete", "off")
                                        .with("enterkeyhint", "search"),
                                element("button", view.text("search.button")).with("type", "submit")),
                        element("details", element("summary", view.text("search.more")), fields)
                                .classes("more"))
                .with("method", "get")
                .with("action", action)
                .with("role", "search")
                .with("aria-label", view.text("search.label"))
                .flag("data-live", true);
    }

    /** A value and its name. */
    record Choice(String value, String name) {}

    static List<Choice> coded(Messages messages, String prefix, List<String> codes) {
        return codes.stream()
                .map(code -> new Choice(code, messages.coded(prefix, code)))
                .toList();
    }

    static Map<String, List<Choice>> ofEvents(Messages messages) {
        return Map.of(
                "type", coded(messages, "type", Asked.types()),
                "mode", coded(messages, "mode", Asked.modes()),
                "status", coded(messages, "status", Asked.statuses()),
                "quad", coded(messages, "quad", List.of("1", "2", "3", "4")));
    }

    /** What a filter is called; the mode of an agreement is what is done with it. */
    private String label(String filter) {
        return view.text(
                filter.equals("mode") && query.path().equals("/agreements") ? "facet.action" : "facet." + filter);
    }

    private Node words(String filter) {
        boolean day = filter.equals("since") || filter.equals("until");
        boolean party = List.of("actor", "recipient", "party", "claimant").contains(filter);
        return element(
                "label",
                text(label(filter)),
                element("input")
                        .with("type", "text")
                        .with("name", filter)
                        .with("value", query.value(filter))
                        .with("autocomplete", "off")
                        .with(
                                "placeholder",
                                day ? view.text("facet.day.example") : party ? view.text("facet.party.example") : null)
                        .with(
                                "title",
                                day ? view.text("facet.day.hint") : party ? view.text("facet.party.hint") : null));
    }

    private Node list(String filter, List<Choice> choices) {
        Element select = element("select").with("name", filter);
        select.add(element("option", view.text("facet.any")).with("value", ""));
        String chosen = query.value(filter);
        for (Choice choice : choices) {
            select.add(element("option", choice.name())
                    .with("value", choice.value())
                    .flag("selected", choice.value().equalsIgnoreCase(chosen)));
        }
        return element("label", text(label(filter)), select);
    }

    /** The filters that are set. */
    Node chosen(Map<String, List<Choice>> choices) {
        Element list = div("chosen").with("role", "group").with("aria-label", view.text("search.active"));
        int shown = 0;
        for (String filter : filters) {
            String value = query.value(filter);
            if (value != null) {
                String name = name(choices.get(filter), filter, value);
                list.add(link(query.with(filter, null).address(), "")
                        .add(text(view.messages().named(label(filter))), foreign(name))
                        .with("title", view.text("search.remove", name)));
                shown++;
            }
        }
        if (shown > 1) {
            list.add(link(query.path(), view.text("search.clear")).classes("clear"));
        }
        return shown == 0 ? nothing() : list;
    }

    /** What the filters ask for, as the title of the page; {@code unasked} if they ask for nothing. */
    String title(Map<String, List<Choice>> choices, String unasked) {
        String asked = filters.stream()
                .filter(filter -> query.value(filter) != null)
                .map(filter -> name(choices.get(filter), filter, String.valueOf(query.value(filter))))
                .distinct()
                .collect(Collectors.joining(" · "));
        return asked.isEmpty() ? unasked : asked;
    }

    private String name(@Nullable List<Choice> choices, String filter, String value) {
        if (choices != null) {
            return choices.stream()
                    .filter(choice -> choice.value().equalsIgnoreCase(value))
                    .map(Choice::name)
                    .findFirst()
                    .orElse(value);
        }
        return switch (filter) {
            case "actor", "recipient", "party", "other", "claimant", "place" ->
                view.messages().country(value);
            case "language" -> view.messages().languageName(value);
            default -> value;
        };
    }
}
