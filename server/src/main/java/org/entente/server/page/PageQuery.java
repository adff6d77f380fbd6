// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.entente.server.html.Addresses;
import org.entente.server.http.Request;
import org.jspecify.annotations.Nullable;

/** The address of a view, to be changed by one parameter at a time. Immutable. */
final class PageQuery {
    private static final List<String> NOT_KEPT = List.of("lang", "token");

    private final String path;
    private final Map<String, String> parameters;

    PageQuery(Request request) {
        this(encodedPath(request.path()), first(request.query()));
    }

    private PageQuery(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    static PageQuery to(String path) {
        return new PageQuery(path, Map.of());
    }

    private static Map<String, String> first(Map<String, List<String>> query) {
        Map<String, String> first = new LinkedHashMap<>();
        query.forEach((name, values) -> {
            if (!NOT_KEPT.contains(name) && !values.isEmpty() && !values.get(0).isBlank()) {
                first.put(name, values.get(0).strip());
            }
        });
        return first;
    }

    private static String encodedPath(String path) {
        StringJoiner encoded = new StringJoiner("/");
        for (String part : path.split("/", -1)) {
            encoded.add(Addresses.encode(part));
        }
        String whole = encoded.toString();
        return whole.startsWith("/") && !whole.startsWith("//") ? whole : "/";
    }

    /** With this value; a null takes the parameter away. Any change starts at the first page again. */
    PageQuery with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        if (!name.equals("lang")) {
            changed.remove("page");
            changed.remove("after");
        }
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new PageQuery(path, changed);
    }

    /** The same parameters for another page. */
    PageQuery at(String other) {
        return new PageQuery(other, parameters);
    }

    Map<String, String> parameters() {
        return java.util.Collections.unmodifiableMap(parameters);
    }

    @Nullable
    String value(String name) {
        return parameters.get(name);
    }

    /** Without any parameter. */
    String path() {
        return path;
    }

    String address() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        parameters.forEach((name, value) -> query.add(Addresses.encode(name) + "=" + Addresses.encode(value)));
        return path + query;
    }
}
