// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.all;
import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.span;
import static org.entente.server.html.Html.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.EventType;
import org.entente.record.Count;
import org.entente.record.DyadCount;
import org.entente.server.chart.Timeline;
import org.entente.server.chart.Timeline.Mark;
import org.entente.server.html.Element;
import org.entente.server.html.Node;

/** Cooperation and conflict over time, as a picture and as a table. */
final class Timelines {
    /** Rows of the table at most; the picture shows all. */
    private static final int ROWS = 200;
    /** With so few months the picture is narrow: the table stands beside it, if it is no longer than the picture is high. */
    private static final int FEW = 6;

    private static final int FEW_MARKS = 10;

    private final View view;

    Timelines(View view) {
        this.view = view;
    }

    /** What two parties do to each other; a mark opens its events. */
    Node dyad(List<DyadCount> counts, String first, String second) {
        List<Mark> marks = new ArrayList<>();
        for (DyadCount count : counts) {
            PageQuery query =
                    switch (count.direction()) {
                        case FORWARD -> PageQuery.to("/").with("actor", first).with("recipient", second);
                        case BACKWARD -> PageQuery.to("/").with("actor", second).with("recipient", first);
                        case MUTUAL -> PageQuery.to("/").with("party", first).with("other", second);
                    };
            String who =
                    switch (count.direction()) {
                        case FORWARD -> name(first) + " → " + name(second);
                        case BACKWARD -> name(second) + " → " + name(first);
                        case MUTUAL -> view.text("dyad.title", name(first), name(second));
                    };
            marks.add(mark(count.month(), count.type(), count.score() / count.events(), count.events(), who, query));
        }
        return figure(marks);
    }

    /** What one party takes part in, from counts by month and type; the score is that of the type. */
    Node actor(List<Count> byMonthAndType, String party) {
        List<Mark> marks = new ArrayList<>();
        for (Count count : byMonthAndType) {
            String month = count.values().get(0);
            String type = count.values().get(1);
            if (month != null && type != null) {
                EventType told = EventType.valueOf(type);
                PageQuery query = PageQuery.to("/").with("party", party);
                marks.add(mark(YearMonth.parse(month), told, told.score(null), count.events(), name(party), query));
            }
        }
        return figure(marks);
    }

    private Mark mark(YearMonth month, EventType type, double score, long events, String who, PageQuery query) {
        String label = view.text(
                "chart.mark",
                view.messages().month(month.atDay(1)),
                who,
                view.messages().coded("type", type.name()) + ", "
                        + view.messages().count("found.events", events));
        return new Mark(
                month,
                type.quad(),
                score,
                events,
                label,
                query.with("type", type.name())
                        .with("since", month.toString())
                        .with("until", month.toString())
                        .address());
    }

    private String name(String party) {
        return view.messages().country(party);
    }

    private Node figure(List<Mark> marks) {
        if (marks.isEmpty()) {
            return element("p", view.text("dyad.none")).classes("soft");
        }
        List<Mark> sorted = marks.stream()
                .sorted(Comparator.comparing(Mark::month).thenComparing(Mark::label))
                .toList();
        Node picture = div("scroll newest", Timeline.of(sorted, view.text("dyad.timeline"), month -> view.messages()
                .month(month.atDay(1))));
        Node table = table(sorted);
        boolean few = sorted.stream().map(Mark::month).distinct().count() <= FEW && sorted.size() <= FEW_MARKS;
        return element(
                "figure",
                element("figcaption", text(view.text("dyad.timeline.hint")), key()),
                few
                        ? div("beside", picture, table)
                        : all(
                                picture,
                                element("details", element("summary", view.text("chart.table")), table)
                                        .classes("more")));
    }

    private Node key() {
        Element key = div("key");
        for (int quad = 1; quad <= 4; quad++) {
            key.add(span("quad-" + quad, view.messages().coded("quad", String.valueOf(quad))));
        }
        return key;
    }

    private Node table(List<Mark> marks) {
        Element body = element("tbody");
        marks.stream()
                .sorted(Comparator.comparing(Mark::month).reversed())
                .limit(ROWS)
                .forEach(mark -> body.add(element(
                        "tr",
                        element("td", link(mark.address(), mark.label())),
                        element("td", view.messages().number(mark.score(), 1)).classes("n"),
                        element("td", view.messages().number(mark.events())).classes("n"))));
        Node head = element(
                "tr",
                element("th", view.text("chart.month")).with("scope", "col"),
                element("th", view.text("chart.score")).with("scope", "col").classes("n"),
                element("th", view.text("chart.events")).with("scope", "col").classes("n"));
        return element("table", element("thead", head), body).with("aria-label", view.text("dyad.timeline"));
    }
}
