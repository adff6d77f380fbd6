// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.model.ContentId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One judgement.
 *
 * @param claim the machine's claim; for one that it missed and the reviewer adds, the name that {@link #added} gives it
 * @param reason why, in the reviewer's words
 * @param corrected the reviewer's claim in the guide's format, for {@code CORRECT} and {@code ADD}
 */
public record Review(
        Instant at,
        String reviewer,
        Verdict verdict,
        String reason,
        String article,
        int version,
        String claim,
        @Nullable JsonNode corrected) {

    private static final String ADDED = "r-";

    /** What a reviewer finds. */
    public enum Verdict {
        ACCEPT,
        CORRECT,
        REJECT,
        /** The machine missed it. Rejecting it later takes it back. */
        ADD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** IllegalArgumentException if there is no such verdict. */
        public static Verdict of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** The name of a claim that a reviewer adds: the same claim has the same name. */
    public static String added(JsonNode claim) {
        return ContentId.of(ADDED, claim.toString());
    }

    /** As it is stored and sent. */
    public Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("at", at.toString());
        tree.put("reviewer", reviewer);
        tree.put("verdict", verdict.code());
        tree.put("reason", reason);
        tree.put("article", article);
        tree.put("version", version);
        tree.put("claim", claim);
        if (corrected != null) {
            tree.put("corrected", corrected);
        }
        return tree;
    }

    static Review of(JsonNode tree) {
        JsonNode corrected = tree.path("corrected");
        return new Review(
                Instant.parse(tree.path("at").asString("")),
                tree.path("reviewer").asString(""),
                Verdict.of(tree.path("verdict").asString("")),
                tree.path("reason").asString(""),
                tree.path("article").asString(""),
                tree.path("version").asInt(1),
                tree.path("claim").asString(""),
                corrected.isObject() ? corrected : null);
    }
}
