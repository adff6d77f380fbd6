// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for.
 *
 * @param path as asked for, decoded, starting with a slash
 * @param parts the named parts of the path
 * @param query the query's parameters in order; also those of a submitted form
 * @param headers by lower-case name
 * @param client the address it comes from
 */
public record Request(
        String method,
        String path,
        Map<String, String> parts,
        Map<String, List<String>> query,
        Map<String, List<String>> form,
        Map<String, String> headers,
        Map<String, String> cookies,
        String client) {
    /** Longest value of a parameter that is looked at, in UTF-16 units. */
    private static final int LONGEST_VALUE = 2000;

    public String part(String name) {
        String value = parts.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the route has no part " + name);
        }
        return value;
    }

    /** The first value of a parameter of the query, stripped; null if it is absent or blank. */
    public @Nullable String asked(String name) {
        return first(query, name);
    }

    /** The first value of a field of the form, stripped; null if it is absent or blank. */
    public @Nullable String field(String name) {
        return first(form, name);
    }

    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    public boolean isApi() {
        return path.equals("/api") || path.startsWith("/api/");
    }

    public boolean changesSomething() {
        return !method.equals("GET") && !method.equals("HEAD");
    }

    private static @Nullable String first(Map<String, List<String>> values, String name) {
        List<String> all = values.getOrDefault(name, List.of());
        if (all.isEmpty() || all.get(0).isBlank()) {
            return null;
        }
        String value = all.get(0).strip();
        if (value.length() > LONGEST_VALUE) {
            throw new BadRequest(name + " is longer than " + LONGEST_VALUE + " characters");
        }
        return value;
    }
}
