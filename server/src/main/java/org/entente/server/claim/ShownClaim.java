// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A claim of any kind. What an event calls actor and recipient is the speaker and addressee of a quotation, the supplier
 * and recipient of a transfer, the parties of an agreement.
 *
 * @param type event type, agreement type, category of a transfer, {@code direct} or {@code indirect}
 * @param mode event mode, or the action of an agreement
 * @param triggers the words that called for it: trigger, cue, or the quotation itself
 * @param tree the claim as the record keeps it, for what is shown rarely
 */
public record ShownClaim(
        String id,
        String kind,
        @Nullable String type,
        @Nullable String mode,
        @Nullable String status,
        List<ShownParty> actors,
        List<ShownParty> recipients,
        List<ShownParty> claimants,
        List<Words> triggers,
        JsonNode tree) {

    /** Fields whose words are marked faintly. */
    private static final List<String> DETAILS = List.of(
            "place",
            "date",
            "item",
            "designation",
            "quantity",
            "means",
            "content",
            "occasion",
            "statusWords",
            "modeWords",
            "contextWords",
            "obligations",
            "duration",
            "signatories",
            "mediators",
            "follows");

    public static ShownClaim of(JsonNode tree) {
        String kind = tree.path("kind").asString("event");
        return new ShownClaim(
                tree.path("id").asString(""),
                kind,
                type(kind, tree),
                Trees.string(tree, kind.equals("agreement") ? "action" : "mode"),
                Trees.string(tree, "status"),
                parties(tree, "actor", "supplier", "speaker", "parties"),
                parties(tree, "recipient", "addressee"),
                parties(tree, "claimant"),
                triggers(kind, tree),
                tree);
    }

    private static @Nullable String type(String kind, JsonNode tree) {
        return switch (kind) {
            case "transfer" -> Trees.string(tree, "category");
            case "quotation" -> tree.path("direct").asBoolean(false) ? "direct" : "indirect";
            default -> Trees.string(tree, "type");
        };
    }

    private static List<ShownParty> parties(JsonNode tree, String... roles) {
        return Stream.of(roles)
                .flatMap(role -> ShownParty.of(tree.path(role)).stream())
                .toList();
    }

    private static List<Words> triggers(String kind, JsonNode tree) {
        List<Words> triggers = list(tree, kind.equals("quotation") ? "cue" : "trigger");
        if (!triggers.isEmpty()) {
            return triggers;
        }
        if (kind.equals("agreement")) {
            Words words = Words.of(tree);
            return words == null ? List.of() : List.of(words);
        }
        return list(tree, "content");
    }

    /** The words under a key: none, one or several. */
    public List<Words> words(String key) {
        return list(tree, key);
    }

    private static List<Words> list(JsonNode tree, String key) {
        JsonNode value = tree.path(key);
        List<Words> all = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            Words words = Words.of(one);
            if (words != null) {
                all.add(words);
            }
        }
        return List.copyOf(all);
    }

    /** Parties under a key beside actors and recipients, such as mediators. */
    public List<ShownParty> parties(String key) {
        return ShownParty.of(tree.path(key));
    }

    public @Nullable String string(String key) {
        return Trees.string(tree, key);
    }

    /** First and last day, if it has a date of its own. */
    public @Nullable String day(String end) {
        return Trees.string(tree.path("date"), end);
    }

    /** Everything that stands in the article, with the role it plays. */
    public List<Marked> marks() {
        List<Marked> marks = new ArrayList<>();
        triggers.forEach(words -> marks.add(new Marked(Role.TRIGGER, words)));
        actors.forEach(party -> marks.add(new Marked(Role.ACTOR, party.words())));
        recipients.forEach(party -> marks.add(new Marked(Role.RECIPIENT, party.words())));
        claimants.forEach(party -> marks.add(new Marked(Role.CLAIMANT, party.words())));
        for (String key : DETAILS) {
            words(key).forEach(words -> marks.add(new Marked(Role.DETAIL, words)));
        }
        if (kind.equals("agreement")) {
            Words name = Words.of(tree);
            if (name != null) {
                marks.add(new Marked(Role.DETAIL, name));
            }
        }
        return marks.stream().filter(mark -> mark.words().placed()).toList();
    }

    /** What words do in a claim; the first of several at one place decides the colour. */
    public enum Role {
        TRIGGER,
        ACTOR,
        RECIPIENT,
        CLAIMANT,
        DETAIL;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public record Marked(Role role, Words words) {}
}
