// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A claim as {@code read} prints it, field by field. Immutable but for the tree, which nobody changes. */
public final class ClaimReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> PARTIES = List.of(
            "actor",
            "recipient",
            "supplier",
            "parties",
            "speaker",
            "addressee",
            "signatories",
            "mediators",
            "claimant");
    private static final List<String> WORDS = List.of(
            "trigger",
            "cue",
            "content",
            "occasion",
            "item",
            "designation",
            "quantity",
            "means",
            "place",
            "date",
            "duration",
            "statusWords",
            "contextWords",
            "obligations",
            "follows",
            "evidence");

    private final JsonNode claim;

    private ClaimReader(JsonNode claim) {
        this.claim = claim;
    }

    public static ClaimReader of(String json) {
        return new ClaimReader(JSON.readTree(json));
    }

    public @Nullable String string(String key) {
        return NamedParty.string(claim, key);
    }

    /** The value if the claim has one, null if it says nothing of it. */
    public @Nullable Boolean truth(String key) {
        JsonNode value = claim.path(key);
        return value.isBoolean() ? (Boolean) value.asBoolean() : null;
    }

    public List<NamedParty> parties(String role) {
        return NamedParty.all(claim.path(role));
    }

    public List<Words> words(String key) {
        return Words.all(claim.path(key));
    }

    /** The words of an agreement itself, which stand at the claim's top. */
    public Optional<Words> ownWords() {
        return Words.of(claim);
    }

    public Optional<Interval> date() {
        return Interval.of(claim.path("date"));
    }

    public Optional<Amount> quantity() {
        return Amount.of(claim.path("quantity"));
    }

    /** The words that called for the claim, first the decisive ones. */
    public Optional<Words> decisive() {
        for (String key : List.of("trigger", "cue", "content", "item")) {
            List<Words> words = words(key);
            if (!words.isEmpty()) {
                return Optional.of(words.get(0));
            }
        }
        return ownWords();
    }

    /** An agreement's obligations of one kind. */
    public List<Words> obligations(String kind) {
        List<Words> found = new ArrayList<>();
        for (JsonNode one : claim.path("obligations")) {
            if (one.path("kind").asString("").equals(kind)) {
                Words.of(one).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** What an agreement's obligations depend on, in the order told. */
    public List<Words> conditions() {
        List<Words> found = new ArrayList<>();
        for (JsonNode one : claim.path("obligations")) {
            Words.of(one.path("condition")).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** Kinds of obligations in the order told, each once. */
    public List<String> obligationKinds() {
        return claim.path("obligations")
                .valueStream()
                .map(one -> one.path("kind").asString(""))
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    /** Every span of the claim, by the field that was read from it. */
    public Map<String, List<Words>> spans() {
        Map<String, List<Words>> spans = new LinkedHashMap<>();
        ownWords().ifPresent(words -> spans.put("words", List.of(words)));
        for (String key : PARTIES) {
            put(spans, key, Words.all(claim.path(key)));
        }
        for (String key : WORDS) {
            put(spans, key, words(key));
        }
        put(spans, "conditions", conditions());
        return spans;
    }

    private static void put(Map<String, List<Words>> spans, String key, List<Words> words) {
        if (!words.isEmpty()) {
            spans.put(key, words);
        }
    }

    /** The whole claim as a tree for printing. */
    public JsonNode tree() {
        return claim;
    }
}
