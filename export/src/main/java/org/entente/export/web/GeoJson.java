// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.export.format.EventFormat;
import org.entente.export.format.Json;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.told.Articles;
import org.entente.record.Event;
import org.entente.record.EventParty;
import org.entente.record.EventPlace;
import org.entente.record.Mention;
import org.jspecify.annotations.Nullable;

/** GeoJSON (RFC 7946): a feature for each event; its geometry is null if no coordinates are known. */
public final class GeoJson implements EventFormat {
    @Override
    public String name() {
        return "geojson";
    }

    @Override
    public String summary() {
        return "GeoJSON for maps: a point for each event, a null geometry where no coordinates are known";
    }

    @Override
    public boolean tellsStatus() {
        return true;
    }

    @Override
    public List<Described> dictionary() {
        return List.of(
                new Described("id", Kind.CODE, "the event's id in the record"),
                new Described("geometry", Kind.TEXT, "point [degrees east, degrees north] in WGS 84, or null"),
                new Described("type", Kind.CODE, "PLOVER type"),
                new Described("mode", Kind.CODE, "PLOVER mode, if any"),
                new Described("contexts", Kind.CODE, "list of PLOVER contexts"),
                new Described("score", Kind.DECIMAL, "PLOVER's score"),
                new Described("quad", Kind.INTEGER, "1 to 4"),
                new Described("status", Kind.CODE, "asserted, future, hypothetical, historical or negated"),
                new Described("disputed", Kind.BOOLEAN, "some articles assert it and others deny it"),
                new Described("actors", Kind.TEXT, "list of 'name [country sector]'"),
                new Described("recipients", Kind.TEXT, "likewise"),
                new Described("from", Kind.DATE, "first day it may have happened"),
                new Described("to", Kind.DATE, "last day"),
                new Described("dated", Kind.BOOLEAN, "whether the days are the event's own, not the publication's"),
                new Described("place", Kind.TEXT, "name"),
                new Described("country", Kind.CODE, "ISO alpha-3 of the place"),
                new Described("precision", Kind.CODE, "city, region or country: how large the point is"),
                new Described("articles", Kind.INTEGER, "how many tell it; texts and outlets likewise"),
                new Described("sources", Kind.ADDRESS, "list of addresses"),
                new Described("sentence", Kind.TEXT, "of the first article"));
    }

    @Override
    public Optional<String> refusal(Event event) {
        return Optional.empty();
    }

    @Override
    public String head(Optional<Event> first) {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n";
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String foot() {
        return "\n]}\n";
    }

    @Override
    public String text(Event event, Articles articles) {
        Map<String, @Nullable Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", event.id());
        feature.put("geometry", event.place() == null ? null : point(event.place()));
        feature.put("properties", properties(event));
        return Json.line(feature);
    }

    private static @Nullable Map<String, Object> point(EventPlace place) {
        if (place.latitude() == null || place.longitude() == null) {
            return null;
        }
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("type", "Point");
        point.put("coordinates", List.of(place.longitude(), place.latitude()));
        return point;
    }

    private static Map<String, Object> properties(Event event) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", event.type().name());
        Json.put(tree, "mode", event.mode());
        tree.put("contexts", event.contexts());
        tree.put("score", event.score());
        tree.put("quad", event.type().quad());
        tree.put("status", event.status());
        tree.put("disputed", event.disputed());
        tree.put("actors", event.actors().stream().map(EventParty::label).toList());
        tree.put(
                "recipients", event.recipients().stream().map(EventParty::label).toList());
        Json.put(tree, "from", event.from() == null ? null : event.from().toString());
        Json.put(tree, "to", event.to() == null ? null : event.to().toString());
        tree.put("dated", event.dated());
        if (event.place() != null) {
            tree.put("place", event.place().name());
            Json.put(tree, "country", event.place().country());
            Json.put(tree, "precision", event.place().precision());
        }
        tree.put("articles", event.articles());
        tree.put("texts", event.texts());
        tree.put("outlets", event.outlets());
        TreeSet<String> sources = new TreeSet<>();
        event.mentions().stream().map(Mention::url).filter(url -> url != null).forEach(sources::add);
        tree.put("sources", sources);
        tree.put("sentence", event.lead().sentence());
        return tree;
    }
}
