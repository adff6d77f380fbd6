// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code groups.txt}: articles of our own with the happenings that their claims tell. */
final class Groups {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param lines as {@code read} prints them
     * @param happenings by claim id, the happening that it tells; different ones for different groups
     */
    record Material(List<String> lines, Map<String, String> happenings, int groups) {}

    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> happenings = new LinkedHashMap<>();
    private final List<Map<String, @Nullable Object>> claims = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String group = "";
    private String[] article = {};
    private int groups;

    private Groups() {}

    static Material read() throws IOException {
        Groups reader = new Groups();
        try (InputStream in = Objects.requireNonNull(Groups.class.getResourceAsStream("groups.txt"))) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (lines[i].startsWith("= ")) {
                    reader.finish();
                    reader.group = lines[i].substring(2, lines[i].indexOf(':'));
                    reader.groups++;
                } else if (lines[i].startsWith("@ ")) {
                    reader.finish();
                    reader.article = lines[i].substring(2).split(" ", 4);
                } else if (lines[i].contains(" | ") && !lines[i].startsWith("#")) {
                    reader.claim(lines[i].split(" *\\| *", -1), lines[++i]);
                }
            }
        }
        reader.finish();
        return new Material(reader.lines, reader.happenings, reader.groups);
    }

    private void finish() {
        if (!claims.isEmpty()) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("id", group + "-" + article[0]);
            line.put("url", "https://news.example/" + group + "/" + article[0]);
            line.put("outlet", article[3]);
            line.put("language", article[1]);
            line.put("published", article[2]);
            line.put("title", "");
            line.put("text", text.toString());
            line.put("claims", List.copyOf(claims));
            lines.add(JSON.writeValueAsString(line));
        }
        claims.clear();
        text.setLength(0);
    }

    private void claim(String[] fields, String sentence) {
        int start = text.codePointCount(0, text.length()) + (text.isEmpty() ? 0 : 1);
        text.append(text.isEmpty() ? "" : " ").append(sentence);
        Map<String, Object> words =
                Map.of("text", sentence, "start", start, "end", start + sentence.codePointCount(0, sentence.length()));
        String id = "c-" + group + "-" + article[0] + "-" + claims.size();
        Map<String, @Nullable Object> claim = new LinkedHashMap<>();
        claim.put("id", id);
        claim.put("kind", "event");
        claim.put("type", fields[1].split("/", -1)[0]);
        claim.put("mode", fields[1].contains("/") ? fields[1].split("/", -1)[1] : null);
        claim.put("trigger", words);
        claim.put("actor", parties(fields[2]));
        claim.put("recipient", parties(fields[3]));
        claim.put("date", date(fields[4]));
        claim.put("place", place(fields[5]));
        claim.put("status", fields[6]);
        claim.put("claimant", parties(fields[7]).stream().findFirst().orElse(null));
        claim.put("evidence", List.of(words));
        claims.add(claim);
        happenings.put(id, group + " " + fields[0]);
    }

    private static List<Map<String, @Nullable Object>> parties(String given) {
        List<Map<String, @Nullable Object>> parties = new ArrayList<>();
        for (String one : given.equals("-") ? new String[0] : given.split("; *", -1)) {
            String[] parts = one.split(":", -1);
            String[] codes = parts[0].split("\\.", -1);
            Map<String, @Nullable Object> party = new LinkedHashMap<>();
            party.put("text", parts[1]);
            if (parts.length > 2) {
                party.put("name", parts[2]);
            }
            party.put("country", codes[0].equals("-") ? null : codes[0]);
            party.put("sector", codes[1].equals("-") ? null : codes[1]);
            parties.add(party);
        }
        return parties;
    }

    private static @Nullable Map<String, Object> date(String given) {
        String[] days = given.split("\\.\\.", -1);
        return given.equals("-") ? null : Map.of("text", given, "from", days[0], "to", days[days.length - 1]);
    }

    private static @Nullable Map<String, Object> place(String given) {
        if (given.equals("-")) {
            return null;
        }
        String[] parts = given.split(",", -1);
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("text", parts[0]);
        place.put("name", parts[0]);
        place.put("country", parts[1]);
        place.put("precision", parts[2]);
        if (parts.length > 3) {
            place.put("lat", Double.valueOf(parts[3]));
            place.put("lon", Double.valueOf(parts[4]));
            place.put("geonames", Long.valueOf(parts[5]));
        }
        return place;
    }
}
