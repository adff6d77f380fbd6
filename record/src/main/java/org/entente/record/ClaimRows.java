// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import static org.entente.record.LineRows.string;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.ClaimRow.PartyRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns the claims of one article into rows. */
final class ClaimRows {
    private final String title;
    private final String text;
    private final String language;
    private final @Nullable LocalDate published;

    ClaimRows(String title, String text, String language, @Nullable LocalDate published) {
        this.title = title;
        this.text = text;
        this.language = language;
        this.published = published;
    }

    ClaimRow of(JsonNode claim) {
        String kind = string(claim, "kind");
        if (kind == null) {
            throw new IllegalArgumentException("a claim without \"kind\"");
        }
        LocalDate from = LineRows.day(string(claim.path("date"), "from"));
        LocalDate to = LineRows.day(string(claim.path("date"), "to"));
        boolean dated = from != null && to != null;
        JsonNode place = claim.path("place");
        List<PartyRow> parties = parties(claim);
        boolean aimed = parties.stream().anyMatch(p -> p.side().equals("recipient"));
        long actors = parties.stream().filter(p -> p.side().equals("actor")).count();
        return new ClaimRow(
                string(claim, "id"),
                kind,
                type(kind, claim),
                kind.equals("agreement") ? string(claim, "action") : string(claim, "mode"),
                string(claim, "status"),
                !aimed && actors > 1,
                dated ? from : published,
                dated ? to : published,
                dated,
                string(place, "name") != null ? string(place, "name") : string(place, "text"),
                place.isObject() ? words(place) : null,
                string(place, "country"),
                sentence(claim),
                parties,
                claim.toString());
    }

    private static @Nullable String type(String kind, JsonNode claim) {
        return switch (kind) {
            case "transfer" -> string(claim, "category");
            case "quotation" -> claim.path("direct").asBoolean(false) ? "direct" : "indirect";
            default -> string(claim, "type");
        };
    }

    private static List<PartyRow> parties(JsonNode claim) {
        List<PartyRow> rows = new ArrayList<>();
        add(rows, claim, "actor", "actor");
        add(rows, claim, "supplier", "actor");
        add(rows, claim, "speaker", "actor");
        add(rows, claim, "parties", "actor");
        add(rows, claim, "recipient", "recipient");
        add(rows, claim, "addressee", "recipient");
        add(rows, claim, "claimant", "claimant");
        return List.copyOf(rows);
    }

    private static void add(List<PartyRow> rows, JsonNode claim, String role, String side) {
        JsonNode value = claim.path(role);
        List<JsonNode> parties = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(parties::add);
        } else if (value.isObject()) {
            parties.add(value);
        }
        for (JsonNode party : parties) {
            String words = words(party);
            JsonNode cow = party.path("cow");
            rows.add(new PartyRow(
                    role,
                    side,
                    rows.size(),
                    party.path("text").asString(""),
                    string(party, "name"),
                    words,
                    string(party, "country"),
                    cow.isInt() ? (Integer) cow.asInt() : null,
                    string(party, "sector")));
        }
    }

    private static String words(JsonNode named) {
        return Folding.fold(
                named.path("text").asString("") + " \n " + named.path("name").asString("") + " "
                        + named.path("antecedent").path("text").asString(""));
    }

    private String sentence(JsonNode claim) {
        JsonNode words = firstWords(claim);
        int start = words.path("start").asInt(-1);
        int end = words.path("end").asInt(-1);
        String in = words.path("in").asString("");
        for (JsonNode evidence : claim.path("evidence")) {
            if (evidence.path("in").asString("").equals(in)
                    && evidence.path("start").asInt(-1) <= start
                    && end <= evidence.path("end").asInt(-1)) {
                return evidence.path("text").asString("").strip().replaceAll("\\s+", " ");
            }
        }
        String field = in.equals("title") ? title : text;
        int length = field.codePointCount(0, field.length());
        if (start < 0 || end <= start || end > length) {
            return words.path("text").asString("");
        }
        int from = field.offsetByCodePoints(0, start);
        return Sentences.around(field, from, field.offsetByCodePoints(from, end - start), language);
    }

    /** A transfer may lie far from its item; the trigger is what says it. */
    static JsonNode firstWords(JsonNode claim) {
        for (String key : List.of("trigger", "content", "item")) {
            JsonNode value = claim.path(key);
            if (value.isArray() && !value.isEmpty()) {
                return value.get(0);
            }
            if (value.isObject()) {
                return value;
            }
        }
        return claim;
    }
}
