// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import static org.entente.record.LineRows.string;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.record.ClaimRow.PartyRow;
import org.entente.record.ClaimRow.PlaceRow;
import org.entente.record.text.Folding;
import org.entente.record.text.Stems;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns the claims of one article into rows. */
final class ClaimRows {
    /** Claims without any day are set apart before the year 100, those of one text on the same day. */
    private static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    private static final int NO_DAYS = 36_000;
    private static final Set<String> TYPES =
            Arrays.stream(EventType.values()).map(EventType::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::code).collect(Collectors.toUnmodifiableSet());
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String article;
    private final String title;
    private final String text;
    private final String language;
    private final @Nullable LocalDate published;
    private final Stems stems;
    private final Set<Long> keys = new HashSet<>();

    ClaimRows(String article, String title, String text, String language, @Nullable LocalDate published, Stems stems) {
        this.article = article;
        this.stems = stems;
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
        if (kind.equals("event")) {
            known(string(claim, "type"), TYPES, "type");
            known(string(claim, "status"), STATUSES, "status");
        }
        LocalDate from = LineRows.day(string(claim.path("date"), "from"));
        LocalDate to = LineRows.day(string(claim.path("date"), "to"));
        boolean dated = from != null && to != null;
        List<PartyRow> parties = parties(claim);
        boolean aimed = parties.stream().anyMatch(p -> p.side().equals("recipient"));
        long actors = parties.stream().filter(p -> p.side().equals("actor")).count();
        String sentence = sentence(claim);
        String json = claim.toString();
        String id = string(claim, "id");
        return new ClaimRow(
                key(id == null ? json : id),
                id,
                kind,
                type(kind, claim),
                kind.equals("agreement") ? string(claim, "action") : string(claim, "mode"),
                contexts(claim),
                string(claim, "status"),
                !aimed && actors > 1,
                kind.equals("event") ? day(dated ? to : null, string(claim, "status")) : null,
                dated ? from : published,
                dated ? to : published,
                dated,
                place(claim.path("place")),
                sentence,
                stems.of(language, sentence),
                parties,
                json);
    }

    /** What merging does not know it must never meet: a record with such a claim could not be merged any more. */
    private static void known(@Nullable String value, Set<String> codes, String field) {
        if (value != null && !codes.contains(value)) {
            throw new IllegalArgumentException("an event of the unknown " + field + " \"" + value + "\"");
        }
    }

    /** Claims of one article that go by one name are told apart by their order. */
    private long key(String name) {
        long key = EventId.key(article, name);
        for (int again = 2; !keys.add(key); again++) {
            key = EventId.key(article, name + " " + again);
        }
        return key;
    }

    /** The last day that it may tell of: what has happened happened before it was published. */
    private LocalDate day(@Nullable LocalDate to, @Nullable String status) {
        if (to == null) {
            return published == null ? NO_DAY.plusDays(Math.floorMod((title + text).hashCode(), NO_DAYS)) : published;
        }
        boolean past = "asserted".equals(status) || "historical".equals(status);
        return past && published != null && to.isAfter(published) ? published : to;
    }

    private static String contexts(JsonNode claim) {
        List<String> contexts = new ArrayList<>();
        claim.path("contexts").forEach(c -> contexts.add(c.asString("")));
        return String.join(" ", contexts);
    }

    private static @Nullable PlaceRow place(JsonNode place) {
        if (!place.isObject()) {
            return null;
        }
        String name = string(place, "name") != null ? string(place, "name") : string(place, "text");
        return new PlaceRow(
                name == null ? "" : name,
                words(place),
                string(place, "country"),
                place.path("geonames").isIntegralNumber()
                        ? (Long) place.path("geonames").asLong()
                        : null,
                place.path("lat").isNumber() ? (Double) place.path("lat").asDouble() : null,
                place.path("lon").isNumber() ? (Double) place.path("lon").asDouble() : null,
                string(place, "precision"));
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
                return spaced(evidence.path("text").asString("").strip());
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

    /** With one space for any; most sentences have no other. */
    private static String spaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
                return SPACE.matcher(text).replaceAll(" ");
            }
        }
        return text;
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
