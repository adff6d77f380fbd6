// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.div;
import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.foreign;
import static org.entente.server.html.Html.link;
import static org.entente.server.html.Html.nothing;
import static org.entente.server.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.entente.record.PlaceCount;
import org.entente.server.chart.MapPart;
import org.entente.server.chart.WorldMap;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.entente.server.query.Asked;

/** Events by place, with the precision that the articles give: a country is shaded, a city is a point. */
final class MapPage {
    private static final WorldMap WORLD = WorldMap.load();
    /** Places drawn and listed; the busiest first. */
    private static final int PLACES = 600;

    private static final String PART = "part";

    private final View view;
    private final PageQuery query;

    MapPage(View view) {
        this.view = view;
        this.query = new PageQuery(view.request());
    }

    /** @param total events that fit, with or without a place */
    void send(Sheet sheet, Supplier<List<PlaceCount>> found, LongSupplier total) {
        SearchForm form = new SearchForm(view, query, Asked.EVENT_FILTERS);
        sheet.begin("map", view.text("map.title"))
                .add(element("h1", view.text("map.title")), form.form("/map", SearchForm.ofEvents(view.messages())))
                .inside(element("section").id("results"))
                .add(
                        new Suggestions(view.messages(), List.of()).of(query),
                        form.chosen(SearchForm.ofEvents(view.messages())),
                        parts())
                .send();
        List<PlaceCount> places = found.get();
        long placed = places.stream().mapToLong(PlaceCount::events).sum();
        sheet.add(
                        picture(places.subList(0, Math.min(PLACES, places.size()))),
                        unplaced(places, total.getAsLong() - placed))
                .outside();
    }

    private Node parts() {
        MapPart shown = MapPart.of(query.value(PART));
        Element parts = element("ul").classes("kinds");
        for (MapPart part : MapPart.values()) {
            parts.add(element(
                    "li",
                    link(
                                    query.with(PART, part == MapPart.WORLD ? null : part.code())
                                            .address(),
                                    view.text("map.part." + part.code()))
                            .with("aria-current", part == shown ? "true" : null)));
        }
        return element("nav", parts).with("aria-label", view.text("map.part"));
    }

    private Node unplaced(List<PlaceCount> places, long without) {
        if (places.isEmpty()) {
            return element("p", view.text("map.none")).classes("soft");
        }
        return without == 0
                ? nothing()
                : element("p", view.messages().count("map.unplaced", without)).classes("soft");
    }

    private Node picture(List<PlaceCount> places) {
        List<WorldMap.Shade> shades = new ArrayList<>();
        List<WorldMap.Dot> dots = new ArrayList<>();
        for (PlaceCount place : places) {
            Double longitude = place.longitude();
            Double latitude = place.latitude();
            String country = place.country();
            if (!place.wholeCountry() && longitude != null && latitude != null) {
                dots.add(new WorldMap.Dot(longitude, latitude, place.events(), label(place), address(place)));
            } else if (place.wholeCountry() && country != null) {
                shades.add(new WorldMap.Shade(country, place.events(), label(place), address(place)));
            }
        }
        return element(
                "figure",
                element("figcaption", text(view.text("map.lead")), key(shades, dots)),
                WORLD.of(MapPart.of(query.value(PART)), shades, dots, view.text("map.title")),
                places.isEmpty()
                        ? nothing()
                        : element("details", element("summary", view.text("map.table")), table(places))
                                .classes("more"));
    }

    /** Sizes and shades with their numbers: one event, and the most there are. */
    private Node key(List<WorldMap.Shade> shades, List<WorldMap.Dot> dots) {
        Element key = div("key sizes");
        samples(key, "city", dots.stream().mapToLong(WorldMap.Dot::events).max().orElse(0));
        samples(
                key,
                "shade",
                shades.stream().mapToLong(WorldMap.Shade::events).max().orElse(0));
        return key;
    }

    private void samples(Element key, String kind, long most) {
        for (long events : most > 1 ? new long[] {1, most} : most == 1 ? new long[] {1} : new long[0]) {
            key.add(element(
                    "span",
                    WorldMap.sample(kind, events, most),
                    text(view.messages().count("found.events", events))));
        }
    }

    private String name(PlaceCount place) {
        String country = place.country();
        return place.wholeCountry() && country != null ? view.messages().country(country) : place.name();
    }

    private String label(PlaceCount place) {
        String country = place.country();
        String in = place.wholeCountry() || country == null
                ? ""
                : ", " + view.messages().country(country);
        return view.messages().named(name(place) + in) + view.messages().count("found.events", place.events());
    }

    private String address(PlaceCount place) {
        String country = place.country();
        return query.at("/")
                .with(PART, null)
                .with("place", place.wholeCountry() && country != null ? country : place.name())
                .address();
    }

    private Node table(List<PlaceCount> places) {
        Element body = element("tbody");
        for (PlaceCount place : places) {
            String country = place.country();
            body.add(element(
                    "tr",
                    element("td", link(address(place), "").add(foreign(name(place)))),
                    element("td", country == null ? "" : view.messages().country(country)),
                    element("td", precision(place)),
                    element("td", view.messages().number(place.events())).classes("n")));
        }
        Element head = element("tr");
        for (String key : List.of("map.city", "map.country", "map.precision")) {
            head.add(element("th", view.text(key)).with("scope", "col"));
        }
        head.add(element("th", view.text("chart.events")).with("scope", "col").classes("n"));
        return element("table", element("thead", head), body);
    }

    private Node precision(PlaceCount place) {
        String key = "field.precision." + place.precision();
        return text(view.messages().has(key) ? view.text(key) : "");
    }
}
