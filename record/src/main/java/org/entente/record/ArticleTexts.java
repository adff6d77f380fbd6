// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks up the words that claims were read from. Thread-safe. */
public final class ArticleTexts {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Tables tables;

    ArticleTexts(Tables tables) {
        this.tables = tables;
    }

    /**
     * What the offsets of one version's claims count in.
     *
     * @param language ISO 639-1
     */
    public record Text(String title, String text, String language) {}

    /** Empty if there is no such version; {@code article} is the article's id, or one that a version came with. */
    public Optional<Text> text(String article, int version) {
        List<Long> offsets = new ArrayList<>();
        tables.each(
                "SELECT line_offset FROM reading WHERE article IN (SELECT article FROM reading WHERE id = ? UNION ALL"
                        + " SELECT ?) AND version = ? ORDER BY no DESC LIMIT 1",
                List.of(article, article, version),
                row -> offsets.add(row.getLong(1)));
        if (offsets.isEmpty()) {
            return Optional.empty();
        }
        try (ArticleLog log = ArticleLog.read(tables.folder())) {
            return Optional.of(of(log.line(offsets.get(0))));
        } catch (IOException e) {
            throw new RecordException("the record " + tables.folder() + " cannot be read: " + e.getMessage(), e);
        }
    }

    static Text of(String line) {
        JsonNode tree = JSON.readTree(line);
        return new Text(
                tree.path("title").asString(""),
                tree.path("text").asString(""),
                tree.path("language").asString("und"));
    }
}
