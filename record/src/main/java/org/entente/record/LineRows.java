// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.ContentId;
import org.entente.record.text.Shingles;
import org.entente.record.text.Stems;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of {@code read} as the columns of the projection.
 *
 * @param content hash of title and text: other words are another version
 * @param lineHash hash of the line without its source and acceptance: the same article from another file is the same
 * @param accepted when it was accepted, as the stored line says; of a new line that has no meaning
 * @param bands by which near-copies are found
 * @param identifyingUrl the address, if it names a page rather than a whole site
 */
record LineRows(
        String id,
        @Nullable String url,
        @Nullable String identifyingUrl,
        @Nullable String outlet,
        String language,
        @Nullable String published,
        @Nullable LocalDate publishedDay,
        @Nullable String modified,
        String title,
        @Nullable String source,
        String content,
        String lineHash,
        String accepted,
        long[] bands,
        List<ClaimRow> claims) {

    private static final String ACCEPTED = "accepted";
    private static final Set<String> HASHED_APART = Set.of("source", ACCEPTED, "title", "text", "claims");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Throws IllegalArgumentException with a reason for the user. */
    static LineRows parse(String line, Stems stems) {
        JsonNode parsed;
        try {
            parsed = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a JSON line: " + e.getOriginalMessage(), e);
        }
        if (!(parsed instanceof ObjectNode tree)) {
            throw new IllegalArgumentException("not a JSON object");
        }
        String id = required(tree, "id");
        String text = required(tree, "text");
        String title = tree.path("title").asString("");
        String language = tree.path("language").asString("und");
        String published = string(tree, "published");
        LocalDate day = day(published);
        String url = string(tree, "url");
        String source = string(tree, "source");
        String content = ContentId.of("", title, text);
        List<ClaimRow> claims = new ArrayList<>();
        ClaimRows rows = new ClaimRows(id, title, text, language, day, stems);
        for (JsonNode claim : tree.path("claims")) {
            claims.add(rows.of(claim));
        }
        return new LineRows(
                id,
                url,
                identifying(url),
                string(tree, "outlet"),
                language,
                published,
                day,
                string(tree, "modified"),
                title,
                source,
                content,
                lineHash(tree, content, claims),
                Stamp.checked(string(tree, ACCEPTED)),
                Shingles.bands(text),
                List.copyOf(claims));
    }

    /** Of everything but where the line came from and when; the long parts are not written out once more. */
    private static String lineHash(ObjectNode tree, String content, List<ClaimRow> claims) {
        ObjectNode rest = JSON.createObjectNode();
        tree.properties().forEach(field -> {
            if (!HASHED_APART.contains(field.getKey())) {
                rest.set(field.getKey(), field.getValue());
            }
        });
        List<String> parts = new ArrayList<>(List.of(content, rest.toString()));
        claims.forEach(claim -> parts.add(claim.json()));
        return ContentId.of("", parts.toArray(new String[0]));
    }

    LineRows acceptedAt(String stamp) {
        return new LineRows(
                id,
                url,
                identifyingUrl,
                outlet,
                language,
                published,
                publishedDay,
                modified,
                title,
                source,
                content,
                lineHash,
                stamp,
                bands,
                claims);
    }

    /** The line as it is stored, with the time of its acceptance as the last key. */
    static String stored(String line, String accepted) {
        String whole = line.strip();
        return whole.substring(0, whole.length() - 1) + ",\"" + ACCEPTED + "\":\"" + accepted + "\"}";
    }

    static @Nullable String string(JsonNode tree, String key) {
        JsonNode value = tree.path(key);
        return value.isString() ? value.asString() : null;
    }

    static @Nullable LocalDate day(@Nullable String iso) {
        if (iso == null || iso.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(iso.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String required(JsonNode tree, String key) {
        String value = string(tree, key);
        if (value == null) {
            throw new IllegalArgumentException("the line has no \"" + key + "\"");
        }
        return value;
    }

    /** A corpus may give every line the address of the site: that identifies nothing. */
    private static @Nullable String identifying(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            URI address = URI.create(url);
            String path = address.getPath();
            return (path == null || path.length() <= 1) && address.getQuery() == null ? null : url;
        } catch (IllegalArgumentException e) {
            return url;
        }
    }
}
