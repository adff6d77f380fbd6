// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.FoundClaim;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A found claim as a reader's lines, or as one JSON line. */
final class FoundLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int WIDEST_PARTY = 60;
    private static final int WIDEST_SENTENCE = 400;

    private FoundLines() {}

    /** Two or three lines and an empty one; the trigger stands between guillemets that point inward: ›attacked‹. */
    static String table(FoundClaim claim) {
        StringBuilder lines = new StringBuilder();
        lines.append(claim.day() == null ? "undated   " : claim.day())
                .append(claim.dated() || claim.day() == null ? "  " : "~ ")
                .append(what(claim))
                .append("  ")
                .append(parties(claim.actors()));
        if (!claim.recipients().isEmpty()) {
            lines.append(" → ").append(parties(claim.recipients()));
        }
        if (claim.status() != null && !claim.status().equals("asserted")) {
            lines.append("  (").append(plain(claim.status())).append(')');
        }
        if (claim.place() != null) {
            lines.append("  at ").append(shortened(plain(claim.place()), WIDEST_PARTY));
        }
        if (!claim.claimants().isEmpty()) {
            lines.append("  according to ").append(parties(claim.claimants()));
        }
        lines.append("\n    ").append(marked(claim));
        String source = claim.outlet() != null ? claim.outlet() : claim.url() != null ? claim.url() : claim.article();
        lines.append("\n    ").append(plain(claim.language())).append(", ").append(shortened(plain(source), 100));
        return lines.append("\n\n").toString();
    }

    private static String what(FoundClaim claim) {
        String type = claim.kind().equals("event") ? "" : claim.kind() + " ";
        type += claim.type() == null ? "" : claim.type();
        return plain(claim.mode() == null ? type : type + "/" + claim.mode());
    }

    private static String parties(List<String> parties) {
        return parties.isEmpty()
                ? "?"
                : String.join(
                        ", ",
                        parties.stream()
                                .map(p -> shortened(plain(p), WIDEST_PARTY))
                                .toList());
    }

    private static String marked(FoundClaim claim) {
        String sentence = plain(claim.sentence());
        String trigger = plain(claim.trigger());
        int at = trigger.isEmpty() ? -1 : sentence.indexOf(trigger);
        if (at < 0 || trigger.length() > WIDEST_PARTY) {
            return shortened(sentence, WIDEST_SENTENCE);
        }
        String after = sentence.substring(at + trigger.length());
        int from = Math.max(0, at - WIDEST_SENTENCE / 2);
        return (from > 0 ? "… " : "") + sentence.substring(from, at) + "›" + trigger + "‹"
                + shortened(after, WIDEST_SENTENCE / 2);
    }

    /** Text from the web on a terminal: no control or direction characters, no line ends. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    static String shortened(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }

    static String json(FoundClaim claim) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("article", claim.article());
        line.put("version", claim.version());
        line.put("url", claim.url());
        line.put("outlet", claim.outlet());
        line.put("language", claim.language());
        line.put("published", claim.published());
        line.put("title", claim.title());
        line.put("sentence", claim.sentence());
        line.put("claim", JSON.readTree(claim.json()));
        return JSON.writeValueAsString(line);
    }
}
