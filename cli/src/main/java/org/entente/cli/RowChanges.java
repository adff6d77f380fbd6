// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What two readings of the same articles have in common. A row is a claim; of two readings it is the same row if kind and
 * words of its trigger are: then it stayed or changed. The version of the lexicon is no change. Not thread-safe.
 */
final class RowChanges {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, long[]> counts = new TreeMap<>();

    private enum What {
        BEFORE,
        AFTER,
        ADDED,
        LOST,
        CHANGED
    }

    /** Compares two lines of one article. */
    void compare(String before, String after) {
        Map<String, JsonNode> old = rows(before);
        Map<String, JsonNode> now = rows(after);
        Set<String> all = new HashSet<>(old.keySet());
        all.addAll(now.keySet());
        for (String row : all) {
            JsonNode was = old.get(row);
            JsonNode is = now.get(row);
            if (was != null) {
                count(was, What.BEFORE);
            }
            if (is != null) {
                count(is, What.AFTER);
            }
            if (was == null && is != null) {
                count(is, What.ADDED);
            } else if (was != null && is == null) {
                count(was, What.LOST);
            } else if (was != null && !was.equals(is)) {
                count(was, What.CHANGED);
            }
        }
    }

    private static Map<String, JsonNode> rows(String line) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        for (JsonNode claim : JSON.readTree(line).path("claims")) {
            JsonNode trigger = claim.path("trigger").isObject() ? claim.path("trigger") : claim.path("content");
            JsonNode words = trigger.isArray() ? trigger.path(0) : trigger.isObject() ? trigger : claim;
            String row = claim.path("kind").asString("") + words.path("in").asString("") + " " + words.path("start")
                    + " " + words.path("end");
            ObjectNode compared = ((ObjectNode) claim).deepCopy();
            compared.remove("id");
            compared.remove("lexicon");
            while (rows.containsKey(row)) {
                row += "'";
            }
            rows.put(row, compared);
        }
        return rows;
    }

    private void count(JsonNode claim, What what) {
        String kind = claim.path("kind").asString("");
        String row = kind.equals("event") ? claim.path("type").asString("") : kind;
        counts.computeIfAbsent(row, r -> new long[What.values().length])[what.ordinal()]++;
    }

    /** One line a type of event or kind of claim, tabs between the columns, the sum last. */
    String table() {
        StringBuilder table = new StringBuilder("rows\tbefore\tafter\tadded\tlost\tchanged\n");
        long[] sum = new long[What.values().length];
        counts.forEach((row, numbers) -> {
            append(table, row, numbers);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += numbers[i];
            }
        });
        append(table, "all", sum);
        return table.toString();
    }

    private static void append(StringBuilder table, String row, long[] numbers) {
        table.append(FoundLines.plain(row));
        for (long number : numbers) {
            table.append('\t').append(number);
        }
        table.append('\n');
    }
}
