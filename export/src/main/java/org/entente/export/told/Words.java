// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Words of an article that a field was read from.
 *
 * @param start in code points of the article's text, or of its title; {@code end} is the first after
 */
public record Words(String text, int start, int end, boolean inTitle) {

    /** Empty if the node holds no words with a place. */
    static Optional<Words> of(JsonNode node) {
        int start = node.path("start").asInt(-1);
        int end = node.path("end").asInt(-1);
        String text = node.path("text").asString("");
        return start < 0 || end <= start || text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Words(text, start, end, node.path("in").asString("").equals("title")));
    }

    /** The words of an object, or of each object of a list. */
    static List<Words> all(JsonNode node) {
        List<Words> words = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(one -> of(one).ifPresent(words::add));
        } else {
            of(node).ifPresent(words::add);
        }
        return List.copyOf(words);
    }

    /** As {@code read} prints them. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", text);
        tree.put("start", start);
        tree.put("end", end);
        if (inTitle) {
            tree.put("in", "title");
        }
        return tree;
    }
}
