// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EventType;
import org.entente.server.claim.ShownArticle;
import org.entente.server.claim.ShownClaim;
import org.entente.server.claim.ShownParty;
import org.entente.server.claim.Words;
import org.entente.server.http.BadRequest;
import org.entente.server.text.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reviewer's claim, from the fields of a form to the guide's format. What the guide demands is checked: every text
 * is verbatim and contiguous in the article's title or text, every code is of the guide. {@link BadRequest} otherwise.
 *
 * <p>A party is written as one line, {@code words = Norway, government} or {@code words = NOR GOV}: its words in the
 * article, country and sector; both may be missing.
 */
public final class Correction {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ShownArticle article;
    private final Function<String, @Nullable String> field;
    private final Map<String, @Nullable Object> claim = new LinkedHashMap<>();

    private Correction(ShownArticle article, Function<String, @Nullable String> field) {
        this.article = article;
        this.field = field;
    }

    /**
     * The claim that the form's fields make.
     *
     * @param kind {@code event}, {@code quotation}, {@code agreement} or {@code transfer}
     * @param field the value of a field of the form, or null
     */
    public static JsonNode of(ShownArticle article, String kind, Function<String, @Nullable String> field) {
        Correction correction = new Correction(article, field);
        correction.claim.put("kind", kind);
        switch (kind) {
            case "event" -> correction.event();
            case "quotation" -> correction.quotation();
            case "agreement" -> correction.agreement();
            case "transfer" -> correction.transfer();
            default -> throw new BadRequest("there is no kind of claim called " + kind);
        }
        return JSON.valueToTree(correction.claim);
    }

    private void event() {
        String type = code("type", Guide.TYPES);
        claim.put("type", type);
        claim.put("mode", mode(EventType.valueOf(type)));
        claim.put("trigger", words("trigger"));
        claim.put("actor", parties("actor"));
        claim.put("recipient", parties("recipient"));
        claim.put("place", place());
        claim.put("date", date());
        claim.put("status", code("status", Guide.STATUSES));
        claim.put("claimant", claimant());
        claim.put("contexts", List.of());
        claim.put("evidence", List.of());
    }

    private void quotation() {
        claim.put("direct", code("type", List.of("direct", "indirect")).equals("direct"));
        claim.put("content", words("content"));
        claim.put("speaker", first("speaker"));
        claim.put("cue", optional("trigger"));
        claim.put("addressee", first("recipient"));
    }

    private void agreement() {
        claim.put("text", words("trigger"));
        claim.put("name", null);
        claim.put("type", code("type", Guide.AGREEMENTS));
        claim.put("parties", parties("actor"));
        claim.put("action", code("mode", Guide.ACTIONS));
        claim.put("date", date());
        claim.put("obligations", List.of());
    }

    private void transfer() {
        claim.put("supplier", parties("actor"));
        claim.put("recipient", parties("recipient"));
        claim.put("item", words("item"));
        claim.put("category", code("type", Guide.CATEGORIES));
        claim.put("quantity", null);
        claim.put("status", code("status", Guide.TRANSFERS));
        claim.put("claimant", claimant());
        claim.put("date", date());
    }

    private String words(String name) {
        String words = optional(name);
        if (words == null) {
            throw missing(name);
        }
        return words;
    }

    private @Nullable String optional(String name) {
        String words = field.apply(name);
        return words == null ? null : verbatim(words);
    }

    private static BadRequest missing(String name) {
        return new BadRequest(name + " is missing", "wrong.missing", name);
    }

    private String verbatim(String words) {
        return Quoted.in(article, words)
                .orElseThrow(() -> new BadRequest(
                        "\"" + words + "\" does not stand in the article in these very words", "wrong.words", words));
    }

    private String code(String name, List<String> codes) {
        String given = field.apply(name);
        return codes.stream()
                .filter(code -> code.equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(() -> given == null
                        ? missing(name)
                        : new BadRequest(
                                name + " is one of " + String.join(", ", codes),
                                "wrong.code",
                                name,
                                String.join(", ", codes)));
    }

    private @Nullable String mode(EventType type) {
        String mode = field.apply("mode");
        if (mode != null && !type.modes().containsKey(mode)) {
            String modes = type.modes().isEmpty()
                    ? "none"
                    : String.join(", ", type.modes().keySet());
            throw new BadRequest(
                    type + " has no mode " + mode + "; it has " + modes, "wrong.mode", type.name(), mode, modes);
        }
        return mode;
    }

    private @Nullable Object claimant() {
        List<Map<String, @Nullable Object>> claimants = parties("claimant");
        return claimants.isEmpty() ? null : claimants.size() == 1 ? claimants.get(0) : claimants;
    }

    private @Nullable Object first(String name) {
        List<Map<String, @Nullable Object>> parties = parties(name);
        return parties.isEmpty() ? null : parties.get(0);
    }

    private List<Map<String, @Nullable Object>> parties(String name) {
        String given = field.apply(name);
        List<Map<String, @Nullable Object>> parties = new ArrayList<>();
        for (String line : given == null ? new String[0] : given.split("\\R", -1)) {
            if (!line.isBlank()) {
                parties.add(party(name, line.strip()));
            }
        }
        return parties;
    }

    private Map<String, @Nullable Object> party(String name, String line) {
        int equals = line.lastIndexOf('=');
        Map<String, @Nullable Object> party = new LinkedHashMap<>();
        party.put("text", verbatim((equals < 0 ? line : line.substring(0, equals)).strip()));
        PartyCodes codes = PartyCodes.read(
                equals < 0 ? "" : line.substring(equals + 1),
                unknown -> new BadRequest(
                        name + ": " + unknown + " is neither a country nor a sector", "wrong.party", name, unknown));
        party.put("country", codes.country());
        party.put("sector", codes.sector());
        return party;
    }

    private @Nullable Object place() {
        String words = optional("place");
        if (words == null) {
            return null;
        }
        Map<String, @Nullable Object> place = new TreeMap<>(java.util.Comparator.reverseOrder());
        place.put("text", words);
        String country = field.apply("placeCountry");
        place.put(
                "country",
                country == null ? null : Messages.countryCode(country).toUpperCase(Locale.ROOT));
        return place;
    }

    private @Nullable Object date() {
        String words = optional("date");
        if (words == null) {
            return null;
        }
        String from = day("from", null);
        Map<String, @Nullable Object> date = new LinkedHashMap<>();
        date.put("text", words);
        date.put("from", from);
        date.put("to", day("to", from));
        return date;
    }

    private String day(String name, @Nullable String otherwise) {
        String given = field.apply(name);
        String day = given == null ? otherwise : given;
        Matcher form = DAY.matcher(day == null ? "" : day);
        if (!form.matches()) {
            throw new BadRequest(name + " is a day such as 2024-06-19", "wrong.day", name);
        }
        return form.group();
    }

    /** The fields of the form as the machine's claim fills them, countries and sectors in words. */
    public static Map<String, String> fields(ShownClaim claim, Messages messages) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "type", claim.type());
        put(fields, "mode", claim.mode());
        put(fields, "status", claim.status());
        put(fields, "trigger", first(claim.triggers()));
        put(fields, "content", first(claim.words("content")));
        put(fields, "item", first(claim.words("item")));
        put(fields, claim.kind().equals("quotation") ? "speaker" : "actor", lines(claim.actors(), messages));
        put(fields, "recipient", lines(claim.recipients(), messages));
        put(fields, "claimant", lines(claim.claimants(), messages));
        put(fields, "place", first(claim.words("place")));
        JsonNode country = claim.tree().path("place").path("country");
        put(fields, "placeCountry", country.isString() ? messages.country(country.asString()) : null);
        put(fields, "date", first(claim.words("date")));
        put(fields, "from", claim.day("from"));
        put(fields, "to", claim.day("to"));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static @Nullable String first(List<Words> words) {
        return words.isEmpty() ? null : words.get(0).text();
    }

    private static String lines(List<ShownParty> parties, Messages messages) {
        List<String> lines = new ArrayList<>();
        for (ShownParty party : parties) {
            String codes = new PartyCodes(party.country(), party.sector()).words(messages);
            lines.add(party.words().text() + (codes.isEmpty() ? "" : " = " + codes));
        }
        return String.join("\n", lines);
    }
}
