// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An event or a change as one JSON line: keys in a fixed order, what is not told null. */
public final class EventLine {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventLine() {}

    public static String of(Event event) {
        return JSON.writeValueAsString(tree(event));
    }

    /** The event's keys in their order; the map is the caller's. */
    public static Map<String, @Nullable Object> tree(Event event) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", event.id());
        line.put("type", event.type().name());
        line.put("mode", event.mode());
        line.put("contexts", event.contexts());
        line.put("quad", event.type().quad());
        line.put("score", event.score());
        line.put("status", event.status());
        line.put("disputed", event.disputed());
        line.put("actor", parties(event.actors()));
        line.put("recipient", parties(event.recipients()));
        line.put("from", event.from() == null ? null : event.from().toString());
        line.put("to", event.to() == null ? null : event.to().toString());
        line.put("dated", event.dated());
        line.put("place", event.place() == null ? null : place(event.place()));
        line.put("articles", event.articles());
        line.put("texts", event.texts());
        line.put("outlets", event.outlets());
        line.put("languages", event.languages());
        line.put("figures", event.figures().stream().map(EventLine::figure).toList());
        line.put("mentions", event.mentions().stream().map(EventLine::mention).toList());
        return line;
    }

    public static String of(Change change) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("no", change.no());
        line.put("at", change.at().toString());
        line.put("change", change.kind().code());
        line.put("event", change.event());
        line.put("others", change.others());
        line.put("what", change.what());
        return JSON.writeValueAsString(line);
    }

    private static Map<String, @Nullable Object> party(EventParty party) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", party.name());
        tree.put("country", party.country());
        tree.put("cow", party.cow());
        tree.put("sector", party.sector());
        return tree;
    }

    private static Map<String, @Nullable Object> place(EventPlace place) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", place.name());
        tree.put("country", place.country());
        tree.put("geonames", place.geonames());
        tree.put("lat", place.latitude());
        tree.put("lon", place.longitude());
        tree.put("precision", place.precision());
        return tree;
    }

    private static Map<String, @Nullable Object> figure(Figure figure) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("value", figure.value());
        tree.put("words", figure.words());
        tree.put("claimant", parties(figure.claimants()));
        tree.put("article", figure.article());
        tree.put("claim", figure.claim());
        return tree;
    }

    private static Map<String, @Nullable Object> mention(Mention mention) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("claim", mention.claim());
        tree.put("article", mention.article());
        tree.put("version", mention.version());
        tree.put("url", mention.url());
        tree.put("outlet", mention.outlet());
        tree.put("language", mention.language());
        tree.put("published", mention.published());
        tree.put("title", mention.title());
        tree.put("sentence", mention.sentence());
        tree.put("trigger", mention.trigger());
        tree.put("status", mention.status());
        tree.put("mode", mention.mode());
        tree.put("claimant", parties(mention.claimants()));
        tree.put("rule", mention.rule());
        tree.put("text", mention.text());
        tree.put("reason", mention.reason());
        return tree;
    }

    private static List<Map<String, @Nullable Object>> parties(List<EventParty> parties) {
        return parties.stream().map(EventLine::party).toList();
    }
}
