// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Trees as JSON on one line, keys in the order in which they were put. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static String line(Map<String, ?> tree) {
        // Line separators are allowed inside JSON strings, but many readers of JSON lines take them for line ends.
        return MAPPER.writeValueAsString(tree)
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029")
                .replace("\u0085", "\\u0085");
    }

    /** Puts a value that is known. */
    public static void put(Map<String, Object> tree, String key, @Nullable Object value) {
        if (value != null) {
            tree.put(key, value);
        }
    }
}
