// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An article with its claims, as {@code read} prints it, built for tests: offsets are counted, nothing is parsed. */
public final class Lines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> line = new LinkedHashMap<>();
    private final List<Map<String, Object>> claims = new ArrayList<>();
    private final String text;

    public Lines(String id, String language, String outlet, String published, String title, String text) {
        this.text = text;
        line.put("id", id);
        line.put("source", "pages/" + id + ".html");
        line.put("url", "https://news.example/" + id);
        line.put("outlet", outlet);
        line.put("language", language);
        line.put("published", published);
        line.put("title", title);
        line.put("text", text);
        line.put("claims", claims);
    }

    public Lines with(String key, Object value) {
        line.put(key, value);
        return this;
    }

    /** An event; parties as {@code "Lima=PER GOV+le Chili=CHL GOV"}. */
    public Lines event(String type, String mode, String trigger, String actor, String recipient, Object... more) {
        Map<String, Object> claim = claim("event", trigger);
        claim.put("type", type);
        claim.put("mode", mode.isEmpty() ? null : mode);
        claim.put("trigger", words(trigger));
        claim.put("actor", parties(actor));
        claim.put("recipient", parties(recipient));
        claim.put("status", "asserted");
        claim.put("claimant", null);
        claim.put("evidence", List.of(words(sentence(trigger))));
        put(claim, more);
        return this;
    }

    public Lines quotation(String content, String speaker, String cue) {
        Map<String, Object> claim = claim("quotation", content);
        claim.put("direct", true);
        claim.put("content", words(content));
        claim.put("speaker", parties(speaker).get(0));
        claim.put("cue", words(cue));
        return this;
    }

    public Lines agreement(String called, String type, String action, String parties, Object... more) {
        Map<String, Object> claim = claim("agreement", called);
        claim.putAll(words(called));
        claim.put("name", null);
        claim.put("type", type);
        claim.put("parties", parties(parties));
        claim.put("action", action);
        claim.put("obligations", List.of());
        put(claim, more);
        return this;
    }

    public Lines transfer(
            String item, String category, String status, String supplier, String recipient, Object... more) {
        Map<String, Object> claim = claim("transfer", item);
        claim.put("supplier", parties(supplier));
        claim.put("recipient", parties(recipient));
        claim.put("item", words(item));
        claim.put("category", category);
        claim.put("status", status);
        claim.put("trigger", words(item));
        put(claim, more);
        return this;
    }

    private Map<String, Object> claim(String kind, String at) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("id", "c-" + line.get("id") + "-" + claims.size());
        claim.put("kind", kind);
        claim.put("rule", line.get("language") + "/rules.yaml#" + kind);
        claim.put("codebook", "plover-2.0");
        claim.put("lexicon", "test");
        claims.add(claim);
        return claim;
    }

    private static void put(Map<String, Object> claim, Object... more) {
        for (int i = 0; i < more.length; i += 2) {
            claim.put((String) more[i], more[i + 1]);
        }
    }

    /** Words of the text with their offsets in code points. */
    public Map<String, Object> words(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the text has no \"" + words + "\"");
        }
        int start = text.codePointCount(0, at);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", words);
        tree.put("start", start);
        tree.put("end", start + words.codePointCount(0, words.length()));
        return tree;
    }

    /** A date with its words, one day. */
    public Map<String, Object> date(String words, String day) {
        Map<String, Object> tree = words(words);
        tree.put("from", day);
        tree.put("to", day);
        tree.put("reason", "test");
        return tree;
    }

    /** A city with its words. */
    public Map<String, Object> city(String words, String country, double latitude, double longitude) {
        Map<String, Object> tree = words(words);
        tree.put("name", words);
        tree.put("country", country);
        tree.put("lat", latitude);
        tree.put("lon", longitude);
        tree.put("precision", "city");
        return tree;
    }

    public List<Map<String, Object>> parties(String parties) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String party : parties.isEmpty() ? new String[0] : parties.split("\\+", -1)) {
            String[] sides = party.split("=", -1);
            Map<String, Object> tree = words(sides[0]);
            String[] codes = sides.length == 1 ? new String[0] : sides[1].split(" ", -1);
            tree.put("country", codes.length > 0 ? codes[0] : null);
            tree.put("sector", codes.length > 1 ? codes[1] : null);
            all.add(tree);
        }
        return all;
    }

    private String sentence(String trigger) {
        int at = text.indexOf(trigger);
        int start = Math.max(text.lastIndexOf(". ", at) + 2, text.lastIndexOf("\n\n", at) + 2);
        start = text.lastIndexOf(". ", at) < 0 && text.lastIndexOf("\n\n", at) < 0 ? 0 : start;
        int end = text.indexOf(". ", at);
        int paragraph = text.indexOf("\n\n", at);
        end = end < 0 ? text.length() : end + 1;
        return text.substring(start, paragraph < 0 ? end : Math.min(end, paragraph));
    }

    public String line() {
        return JSON.writeValueAsString(line);
    }
}
