// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.Event;
import org.entente.record.EventParty;
import org.entente.record.EventPlace;
import org.entente.record.Figure;
import org.entente.record.Mention;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An event as the API gives it: keys in a fixed order, nulls written. */
final class EventTree {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventTree() {}

    static Map<String, @Nullable Object> of(Event event) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", event.id());
        tree.put("type", event.type().name());
        tree.put("mode", event.mode());
        tree.put("contexts", event.contexts());
        tree.put("quad", event.type().quad());
        tree.put("score", event.score());
        tree.put("status", event.status());
        tree.put("disputed", event.disputed());
        tree.put("actor", parties(event.actors()));
        tree.put("recipient", parties(event.recipients()));
        tree.put("from", event.from() == null ? null : event.from().toString());
        tree.put("to", event.to() == null ? null : event.to().toString());
        tree.put("dated", event.dated());
        tree.put("place", place(event.place()));
        tree.put("articles", event.articles());
        tree.put("texts", event.texts());
        tree.put("outlets", event.outlets());
        tree.put("languages", event.languages());
        tree.put("figures", event.figures().stream().map(EventTree::figure).toList());
        tree.put("mentions", event.mentions().stream().map(EventTree::mention).toList());
        return tree;
    }

    private static List<Map<String, @Nullable Object>> parties(List<EventParty> parties) {
        return parties.stream().map(EventTree::party).toList();
    }

    private static Map<String, @Nullable Object> party(EventParty party) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", party.name());
        tree.put("country", party.country());
        tree.put("cow", party.cow());
        tree.put("sector", party.sector());
        return tree;
    }

    private static @Nullable Map<String, @Nullable Object> place(@Nullable EventPlace place) {
        if (place == null) {
            return null;
        }
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
        tree.put("article", mention.article());
        tree.put("version", mention.version());
        tree.put("url", mention.url());
        tree.put("outlet", mention.outlet());
        tree.put("language", mention.language());
        tree.put("published", mention.published());
        tree.put("title", mention.title());
        tree.put("sentence", mention.sentence());
        tree.put("text", mention.text());
        tree.put("reason", mention.reason());
        tree.put("claim", JSON.readTree(mention.json()));
        return tree;
    }
}
