// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A party as one article names it.
 *
 * @param text the words; {@code name} what they were resolved to, else null
 * @param words where they stand; empty if the claim gives no place
 * @param country ISO 3166-1 alpha-3, or a code of PLOVER such as {@code UNO}
 * @param inferred not named for this claim but taken from the article around it
 */
public record NamedParty(
        String text,
        @Nullable String name,
        Optional<Words> words,
        @Nullable String country,
        @Nullable Integer cow,
        @Nullable String sector,
        boolean inferred) {

    static List<NamedParty> all(JsonNode node) {
        List<NamedParty> parties = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(one -> parties.add(of(one)));
        } else if (node.isObject()) {
            parties.add(of(node));
        }
        return List.copyOf(parties);
    }

    private static NamedParty of(JsonNode node) {
        return new NamedParty(
                node.path("text").asString(""),
                string(node, "name"),
                Words.of(node),
                string(node, "country"),
                node.path("cow").isInt() ? (Integer) node.path("cow").asInt() : null,
                string(node, "sector"),
                node.path("inferred").asBoolean(false));
    }

    static @Nullable String string(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() ? value.asString() : null;
    }

    /** The name, else the words. */
    public String label() {
        return name == null ? text : name;
    }
}
