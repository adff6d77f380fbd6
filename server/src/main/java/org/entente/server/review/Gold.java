// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.server.review.Review.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Judged articles as gold lines of the annotation guide: claims that were accepted, as the guide writes them, and the
 * reviewers' own; rejected ones are left out. {@code unjudged} says how many claims nobody has judged: only a line with
 * 0 is gold.
 */
public final class Gold {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** What the program adds to the guide's fields. */
    private static final Set<String> OURS = Set.of(
            "id",
            "score",
            "cameo",
            "rule",
            "codebook",
            "lexicon",
            "start",
            "end",
            "in",
            "statusWords",
            "fallback",
            "cow",
            "antecedent",
            "inferred",
            "reason",
            "geonames",
            "lat",
            "lon",
            "precision");
    /** Where the guide has plain words, the program has words with offsets. */
    private static final Set<String> PLAIN = Set.of("trigger", "cue", "item", "content");

    private Gold() {}

    /**
     * The line of an article.
     *
     * @param line the article as {@code read} prints it
     * @param reviews the judgements of this version, oldest first; the last one on a claim counts
     */
    public static String line(String line, List<Review> reviews) {
        JsonNode article = JSON.readTree(line);
        Map<String, Review> byClaim = new LinkedHashMap<>();
        List<JsonNode> claims = new ArrayList<>();
        reviews.forEach(review -> byClaim.put(review.claim(), review));
        int unjudged = 0;
        for (JsonNode claim : article.path("claims")) {
            Review review = byClaim.get(claim.path("id").asString(""));
            if (review == null) {
                unjudged++;
            } else if (review.verdict() == Verdict.ACCEPT) {
                claims.add(plain(claim));
            } else if (review.corrected() != null) {
                claims.add(review.corrected());
            }
        }
        ReviewLog.added(reviews).stream().map(Review::corrected).forEach(claims::add);
        Map<String, @Nullable Object> gold = new LinkedHashMap<>();
        for (String key : List.of("id", "language", "published", "title", "text")) {
            gold.put(key, article.get(key));
        }
        gold.put("claims", claims);
        gold.put("unjudged", unjudged);
        return JSON.writeValueAsString(gold);
    }

    /** The claim with the guide's fields only. */
    static JsonNode plain(JsonNode claim) {
        ObjectNode plain = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> entry : claim.properties()) {
            String key = entry.getKey();
            if (PLAIN.contains(key)) {
                plain.set(key, texts(entry.getValue()));
            } else if (key.equals("evidence")) {
                plain.set(key, texts(entry.getValue()));
            } else if (!OURS.contains(key)) {
                plain.set(key, stripped(entry.getValue()));
            }
        }
        return plain;
    }

    private static JsonNode texts(JsonNode value) {
        if (value.isArray()) {
            ArrayNode all = JSON.createArrayNode();
            value.forEach(one -> all.add(texts(one)));
            return all;
        }
        return value.isObject() ? value.path("text") : value;
    }

    private static JsonNode stripped(JsonNode value) {
        if (value.isArray()) {
            ArrayNode all = JSON.createArrayNode();
            value.forEach(one -> all.add(stripped(one)));
            return all;
        }
        return value.isObject() ? plain(value) : value;
    }
}
