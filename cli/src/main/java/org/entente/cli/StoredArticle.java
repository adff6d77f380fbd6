// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Article;
import org.entente.model.Notice;
import org.entente.model.Origin;
import org.entente.model.PageDetails;
import org.entente.model.Published;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article as a line of the record holds it; the inverse of {@link org.entente.model.wire.ArticleLine}. */
final class StoredArticle {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredArticle() {}

    static Article read(String line) {
        JsonNode tree = JSON.readTree(line);
        return new Article(
                tree.path("id").asString(),
                new Origin("line", tree.path("source").asString("")),
                string(tree, "url"),
                string(tree, "outlet"),
                tree.path("language").asString("und"),
                time(string(tree, "published"), string(tree, "publishedFrom")),
                time(string(tree, "modified"), null),
                tree.path("title").asString(""),
                strings(tree.path("authors")),
                strings(tree.path("section")),
                tree.path("text").asString(""),
                strings(tree.path("captions")),
                notices(tree.path("notices")),
                PageDetails.NONE);
    }

    private static @Nullable Published time(@Nullable String iso, @Nullable String foundIn) {
        return iso == null ? null : Published.parse(iso, foundIn == null ? "given" : foundIn);
    }

    private static List<Notice> notices(JsonNode array) {
        List<Notice> notices = new ArrayList<>();
        for (JsonNode notice : array) {
            JsonNode share = notice.path("visibleShare");
            notices.add(new Notice(
                    notice.path("kind").asString(""),
                    notice.path("text").asString(""),
                    share.isNumber() ? (Double) share.asDouble() : null));
        }
        return notices;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(value -> strings.add(value.asString("")));
        return strings;
    }

    private static @Nullable String string(JsonNode tree, String key) {
        JsonNode value = tree.path(key);
        return value.isString() ? value.asString() : null;
    }
}
