// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.span;

import java.util.List;
import org.entente.record.Count;
import org.entente.record.Facet;
import org.entente.server.html.Element;
import org.entente.server.html.Html;
import org.entente.server.html.Node;

/** The counts beside a result; each value is a link to the result narrowed down to it. */
final class Facets {
    /** Values shown of each facet. */
    private static final int SHOWN = 8;

    private final View view;
    private final PageQuery query;

    Facets(View view, PageQuery query) {
        this.view = view;
        this.query = query;
    }

    /** A facet with its counts, most frequent first. */
    record Counted(Facet facet, List<Count> counts) {
        /** The parameter that narrows down to a value. */
        String parameter() {
            return switch (facet) {
                case TYPE -> "type";
                case MODE -> "mode";
                case STATUS -> "status";
                case QUAD -> "quad";
                case ACTOR -> "actor";
                case RECIPIENT -> "recipient";
                case PLACE -> "place";
                case LANGUAGE -> "language";
                case OUTLET -> "outlet";
                case DAY, MONTH, YEAR -> "since";
            };
        }
    }

    /** Where they stand. */
    Element panel() {
        return element("aside").id("facets").classes("facets").with("aria-label", view.text("facet.title"));
    }

    Node lists(List<Counted> facets) {
        return Html.all(facets.stream().map(this::list).toList());
    }

    private Node list(Counted facet) {
        Element values = element("ul");
        int shown = 0;
        for (Count count : facet.counts()) {
            String value = count.value();
            if (value != null && shown < SHOWN) {
                values.add(element("li", entry(facet, value, count.events())));
                shown++;
            }
        }
        return shown == 0
                ? Html.nothing()
                : element("section", element("h3", view.text("facet." + name(facet))), values)
                        .classes("facet");
    }

    private static String name(Counted facet) {
        return facet.facet() == Facet.YEAR ? "year" : facet.parameter();
    }

    private Node entry(Counted facet, String value, long events) {
        boolean chosen = value.equalsIgnoreCase(query.value(facet.parameter()));
        return link(narrowed(facet, value, chosen), "")
                .add(
                        element("span", words(facet.facet(), value)),
                        span("n", view.messages().number(events)))
                .with("aria-current", chosen ? "true" : null);
    }

    private String narrowed(Counted facet, String value, boolean chosen) {
        if (facet.facet() == Facet.YEAR) {
            return chosen
                    ? query.with("since", null).with("until", null).address()
                    : query.with("since", value).with("until", value).address();
        }
        return query.with(facet.parameter(), chosen ? null : value).address();
    }

    private Node words(Facet facet, String value) {
        return switch (facet) {
            case TYPE -> Html.text(view.messages().coded("type", value));
            case MODE -> Html.text(view.messages().coded("mode", value));
            case STATUS -> Html.text(view.messages().coded("status", value));
            case QUAD -> Html.text(view.messages().coded("quad", value));
            case ACTOR, RECIPIENT, PLACE -> Html.text(view.messages().country(value));
            case LANGUAGE -> Html.text(view.messages().languageName(value));
            default -> foreign(value);
        };
    }
}
