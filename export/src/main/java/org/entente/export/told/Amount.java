// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.told;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How much, as the words allow.
 *
 * @param min the least, null if only an upper bound is told; {@code max} likewise
 * @param unit as the article writes it
 */
public record Amount(
        String text,
        @Nullable Double min,
        @Nullable Double max,
        @Nullable String unit,
        boolean approximate) {

    static Optional<Amount> of(JsonNode node) {
        return node.isObject()
                ? Optional.of(new Amount(
                        node.path("text").asString(""),
                        number(node, "min"),
                        number(node, "max"),
                        NamedParty.string(node, "unit"),
                        node.path("approximate").asBoolean(false)))
                : Optional.empty();
    }

    private static @Nullable Double number(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isNumber() ? (Double) value.asDouble() : null;
    }

    /** Whether the words give one number without reserve. */
    public boolean isExact() {
        return min != null && min.equals(max) && !approximate;
    }

    /** The least, or the upper bound if no other number is told. */
    public @Nullable Double lowest() {
        return min != null ? min : max;
    }
}
