// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.claim;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

final class Trees {
    private Trees() {}

    /** The string at a key; null if there is none, or something else. */
    static @Nullable String string(JsonNode tree, String key) {
        JsonNode value = tree.path(key);
        return value.isString() && !value.asString().isEmpty() ? value.asString() : null;
    }
}
