// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Lines as {@code read} prints them, for tests. */
final class Lines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Lines() {}

    static String article(String id, String text, Object... claims) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("source", "a.html");
        line.put("url", "https://courrier.example/" + id);
        line.put("outlet", "Le Courrier d'Oslo");
        line.put("language", "fr");
        line.put("published", "2031-05-04T18:20:00+02:00");
        line.put("title", "Titre");
        line.put("text", text);
        line.put("claims", List.of(claims));
        return JSON.writeValueAsString(line);
    }

    static Map<String, Object> event(String text, String trigger, String type, String actor, String recipient) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("id", "c-" + trigger);
        claim.put("kind", "event");
        claim.put("type", type);
        claim.put("trigger", words(text, trigger));
        claim.put("actor", parties(text, actor));
        claim.put("recipient", parties(text, recipient));
        claim.put("status", "asserted");
        claim.put("evidence", List.of(words(text, text)));
        return claim;
    }

    static Map<String, Object> words(String text, String words) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", words);
        tree.put("start", text.codePointCount(0, text.indexOf(words)));
        tree.put("end", text.codePointCount(0, text.indexOf(words) + words.length()));
        return tree;
    }

    /** {@code "Lima=PER GOV+le Chili=CHL GOV"}. */
    static List<Map<String, Object>> parties(String text, String parties) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String party : parties.isEmpty() ? new String[0] : parties.split("\\+", -1)) {
            String[] sides = party.split("=", -1);
            Map<String, Object> tree = words(text, sides[0]);
            tree.put("country", sides[1].substring(0, 3));
            if (sides[1].length() > 4) {
                tree.put("sector", sides[1].substring(4));
            }
            all.add(tree);
        }
        return all;
    }
}
