// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article with its claims, as one line of {@code read} tells it. */
public record ShownArticle(
        String id,
        String title,
        String text,
        String language,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String source,
        List<String> authors,
        List<String> section,
        List<String> captions,
        List<ShownNotice> notices,
        List<ShownClaim> claims) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param visibleShare 0 to 1, or null if it is not told */
    public record ShownNotice(
            String kind, String text, @Nullable Double visibleShare) {}

    public static ShownArticle of(String line) {
        JsonNode tree;
        try {
            tree = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the record holds a line that is no JSON", e);
        }
        List<ShownClaim> claims = new ArrayList<>();
        tree.path("claims").forEach(claim -> claims.add(ShownClaim.of(claim)));
        List<ShownNotice> notices = new ArrayList<>();
        tree.path("notices")
                .forEach(notice -> notices.add(new ShownNotice(
                        notice.path("kind").asString(""),
                        notice.path("text").asString(""),
                        notice.path("visibleShare").isNumber()
                                ? (Double) notice.path("visibleShare").asDouble()
                                : null)));
        return new ShownArticle(
                tree.path("id").asString(""),
                tree.path("title").asString(""),
                tree.path("text").asString(""),
                tree.path("language").asString("und"),
                Trees.string(tree, "url"),
                Trees.string(tree, "outlet"),
                Trees.string(tree, "published"),
                Trees.string(tree, "modified"),
                Trees.string(tree, "source"),
                strings(tree, "authors"),
                strings(tree, "section"),
                strings(tree, "captions"),
                List.copyOf(notices),
                List.copyOf(claims));
    }

    private static List<String> strings(JsonNode tree, String key) {
        List<String> all = new ArrayList<>();
        JsonNode value = tree.path(key);
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            if (one.isString() && !one.asString().isBlank()) {
                all.add(one.asString());
            }
        }
        return List.copyOf(all);
    }
}
