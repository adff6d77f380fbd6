// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.claim;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Words of an article that a field was read from.
 *
 * @param start code points before the first; -1 if the line gives no offsets
 * @param end code points before what follows
 */
public record Words(String text, boolean inTitle, int start, int end) {
    static @Nullable Words of(JsonNode tree) {
        if (tree.isString()) {
            return new Words(tree.asString(), false, -1, -1);
        }
        String text = tree.path("text").asString("");
        if (text.isEmpty()) {
            return null;
        }
        int start = tree.path("start").asInt(-1);
        int end = tree.path("end").asInt(-1);
        boolean placed = start >= 0 && end > start;
        return new Words(text, tree.path("in").asString("").equals("title"), placed ? start : -1, placed ? end : -1);
    }

    public boolean placed() {
        return start >= 0;
    }
}
