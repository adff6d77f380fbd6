// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.record.Event;
import org.entente.record.EventLine;
import org.entente.record.Mention;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An event as {@code entente events} prints it, with the claim of each mention as {@code read} prints that. */
final class EventTree {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventTree() {}

    static Map<String, @Nullable Object> of(Event event) {
        Map<String, @Nullable Object> tree = EventLine.tree(event);
        tree.put("mentions", event.mentions().stream().map(EventTree::mention).toList());
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
