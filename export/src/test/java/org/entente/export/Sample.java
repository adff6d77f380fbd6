// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.export.told.Articles;
import org.entente.export.told.SourceText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A small invented record: a few articles in two languages and their claims, as {@code read} prints them. */
final class Sample {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final String FRENCH_TEXT =
            "Le ministre norvégien s'est rendu à Lima mardi 😀.\n\nIl y a rencontré la presse.";
    static final String ENGLISH_TEXT = "Rain fell.\n\nNorway's minister visited Lima on Tuesday, Peru said.";
    static final String PACT_TEXT =
            "La Norvège et le Pérou ont signé mardi le pacte d'Oslo, négocié par le Chili. Ils se"
                    + " prêteront assistance en cas d'agression et se consulteront. « Nous tenons parole », a dit le ministre.";
    static final String ARMS_TEXT =
            "Norway delivered between 20 and 30 Falk-3 missiles to Peru in 2031, a Chilean institute estimates.";
    static final String TRUCE_TEXT = "The Red Front and Peru signed a ceasefire on 4 May 2031.";

    static final Articles ARTICLES = (article, version) -> switch (article) {
        case "a-fr" -> Optional.of(new SourceText("Visite à Lima", FRENCH_TEXT, "fr"));
        case "a-en" -> Optional.of(new SourceText("A visit", ENGLISH_TEXT, "en"));
        case "a-pact" -> Optional.of(new SourceText("Un pacte", PACT_TEXT, "fr"));
        case "a-arms" -> Optional.of(new SourceText("Missiles", ARMS_TEXT, "en"));
        case "a-truce" -> Optional.of(new SourceText("Truce", TRUCE_TEXT, "en"));
        default -> Optional.empty();
    };

    private Sample() {}

    /** Words as a tree with their place in the text. */
    static Map<String, @Nullable Object> words(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("\"" + words + "\" is not in the text");
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("text", words);
        int start = text.codePointCount(0, at);
        tree.put("start", start);
        tree.put("end", start + words.codePointCount(0, words.length()));
        return tree;
    }

    /** {@code "Norway's minister|Norway|NOR|385|GOV"}: words, name, country, COW number, sector; each may be empty. */
    static Map<String, @Nullable Object> party(String text, String party) {
        String[] cells = party.split("\\|", -1);
        Map<String, @Nullable Object> tree = words(text, cells[0]);
        if (!cells[1].isEmpty()) {
            tree.put("name", cells[1]);
        }
        tree.put("country", cells[2].isEmpty() ? null : cells[2]);
        if (!cells[3].isEmpty()) {
            tree.put("cow", Integer.parseInt(cells[3]));
        }
        tree.put("sector", cells[4].isEmpty() ? null : cells[4]);
        return tree;
    }

    static List<Object> parties(String text, String... parties) {
        List<Object> all = new ArrayList<>();
        for (String party : parties) {
            all.add(party(text, party));
        }
        return all;
    }

    static Map<String, @Nullable Object> claim(String id, String kind) {
        Map<String, @Nullable Object> claim = new LinkedHashMap<>();
        claim.put("id", id);
        claim.put("kind", kind);
        return claim;
    }

    private static Map<String, @Nullable Object> read(Map<String, @Nullable Object> claim) {
        claim.put("rule", "en/test.yaml#rule");
        claim.put("codebook", "plover-2.0");
        claim.put("lexicon", "2031.05");
        return claim;
    }

    static Map<String, @Nullable Object> date(String text, String words, String from, String to) {
        Map<String, @Nullable Object> date = words(text, words);
        date.put("from", from);
        date.put("to", to);
        date.put("reason", "test");
        return date;
    }

    static Map<String, @Nullable Object> visitInFrench() {
        Map<String, @Nullable Object> claim = claim("c-1", "event");
        claim.put("type", "CONSULT");
        claim.put("mode", "visit");
        claim.put("contexts", List.of("diplomatic"));
        claim.put("trigger", words(FRENCH_TEXT, "rendu"));
        claim.put("actor", parties(FRENCH_TEXT, "Le ministre norvégien|Norway|NOR|385|GOV"));
        claim.put("recipient", parties(FRENCH_TEXT, "Lima|Peru|PER|135|GOV"));
        Map<String, @Nullable Object> place = words(FRENCH_TEXT, "Lima");
        place.put("name", "Lima");
        place.put("country", "PER");
        place.put("geonames", 3936456);
        place.put("lat", -12.04318);
        place.put("lon", -77.02824);
        place.put("precision", "city");
        claim.put("place", place);
        claim.put("date", date(FRENCH_TEXT, "mardi", "2031-04-29", "2031-04-29"));
        claim.put("status", "asserted");
        claim.put("claimant", null);
        claim.put("evidence", List.of(words(FRENCH_TEXT, "Le ministre norvégien s'est rendu à Lima mardi 😀.")));
        return read(claim);
    }

    static Map<String, @Nullable Object> visitInEnglish() {
        Map<String, @Nullable Object> claim = claim("c-1", "event");
        claim.put("type", "CONSULT");
        claim.put("mode", "visit");
        claim.put("contexts", List.of());
        claim.put("trigger", words(ENGLISH_TEXT, "visited"));
        claim.put("actor", parties(ENGLISH_TEXT, "Norway's minister|Norway|NOR|385|GOV"));
        claim.put("recipient", parties(ENGLISH_TEXT, "Lima|Peru|PER|135|GOV"));
        claim.put("place", null);
        claim.put("date", date(ENGLISH_TEXT, "on Tuesday", "2031-04-29", "2031-04-29"));
        claim.put("status", "asserted");
        claim.put("claimant", party(ENGLISH_TEXT, "Peru|Peru|PER|135|GOV"));
        claim.put("evidence", List.of(words(ENGLISH_TEXT, "Norway's minister visited Lima on Tuesday, Peru said.")));
        return read(claim);
    }

    static Map<String, @Nullable Object> pact() {
        Map<String, @Nullable Object> claim = claim("c-2", "agreement");
        claim.putAll(words(PACT_TEXT, "le pacte d'Oslo"));
        claim.put("name", "Oslo Pact");
        claim.put("type", "alliance");
        claim.put("parties", parties(PACT_TEXT, "La Norvège|Norway|NOR|385|", "le Pérou|Peru|PER|135|"));
        claim.put("action", "signed");
        claim.put("trigger", words(PACT_TEXT, "signé"));
        claim.put("date", date(PACT_TEXT, "mardi", "2031-05-04", "2031-05-04"));
        Map<String, @Nullable Object> defense = new LinkedHashMap<>();
        defense.put("kind", "defense");
        defense.putAll(words(PACT_TEXT, "prêteront assistance"));
        defense.put("condition", words(PACT_TEXT, "en cas d'agression"));
        Map<String, @Nullable Object> consultation = new LinkedHashMap<>();
        consultation.put("kind", "consultation");
        consultation.putAll(words(PACT_TEXT, "se consulteront"));
        claim.put("obligations", List.of(defense, consultation));
        claim.put("mediators", parties(PACT_TEXT, "le Chili|Chile|CHL|155|"));
        return read(claim);
    }

    static Map<String, @Nullable Object> truce() {
        Map<String, @Nullable Object> claim = claim("c-3", "agreement");
        claim.putAll(words(TRUCE_TEXT, "a ceasefire"));
        claim.put("name", null);
        claim.put("type", "ceasefire");
        claim.put("parties", parties(TRUCE_TEXT, "The Red Front|Red Front|PER||REB", "Peru|Peru|PER|135|"));
        claim.put("action", "signed");
        claim.put("trigger", words(TRUCE_TEXT, "signed"));
        claim.put("date", date(TRUCE_TEXT, "on 4 May 2031", "2031-05-04", "2031-05-04"));
        Map<String, @Nullable Object> ceasefire = new LinkedHashMap<>();
        ceasefire.put("kind", "ceasefire");
        ceasefire.putAll(words(TRUCE_TEXT, "ceasefire"));
        claim.put("obligations", List.of(ceasefire));
        return read(claim);
    }

    static Map<String, @Nullable Object> missiles() {
        Map<String, @Nullable Object> claim = claim("c-4", "transfer");
        claim.put("supplier", parties(ARMS_TEXT, "Norway|Norway|NOR|385|"));
        claim.put("recipient", parties(ARMS_TEXT, "Peru|Peru|PER|135|"));
        claim.put("item", words(ARMS_TEXT, "Falk-3 missiles"));
        claim.put("category", "missile");
        claim.put("designation", words(ARMS_TEXT, "Falk-3"));
        Map<String, @Nullable Object> quantity = words(ARMS_TEXT, "between 20 and 30");
        quantity.put("min", 20);
        quantity.put("max", 30);
        quantity.put("unit", null);
        claim.put("quantity", quantity);
        claim.put("status", "delivered");
        claim.put("trigger", words(ARMS_TEXT, "delivered"));
        claim.put("claimant", party(ARMS_TEXT, "a Chilean institute||CHL|155|EDU"));
        claim.put("date", date(ARMS_TEXT, "in 2031", "2031-01-01", "2031-12-31"));
        return read(claim);
    }

    static Map<String, @Nullable Object> quotation() {
        Map<String, @Nullable Object> claim = claim("c-5", "quotation");
        claim.put("direct", true);
        claim.put("content", words(PACT_TEXT, "Nous tenons parole"));
        claim.put("speaker", party(PACT_TEXT, "le ministre||NOR|385|GOV"));
        claim.put("cue", words(PACT_TEXT, "a dit"));
        claim.put("addressee", null);
        return read(claim);
    }

    /** One line of {@code read}. */
    @SafeVarargs
    static String line(String id, String language, String title, String text, Map<String, @Nullable Object>... claims) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("source", id + ".html");
        line.put("url", "https://www.courrier.example/" + id + ".html?a=1&b=2");
        line.put("outlet", language.equals("fr") ? "Le Courrier d'Oslo" : "The Oslo \"Post\", daily");
        line.put("language", language);
        line.put("published", language.equals("fr") ? "2031-05-04T18:20:00+02:00" : "2031-05-05");
        line.put("title", title);
        line.put("text", text);
        line.put("claims", List.of(claims));
        return JSON.writeValueAsString(line);
    }

    /** The lines of the whole sample. */
    static List<String> lines() {
        return List.of(
                line("a-fr", "fr", "Visite à Lima", FRENCH_TEXT, visitInFrench()),
                line("a-en", "en", "A visit", ENGLISH_TEXT, visitInEnglish()),
                line("a-pact", "fr", "Un pacte", PACT_TEXT, pact(), quotation()),
                line("a-arms", "en", "Missiles", ARMS_TEXT, missiles()),
                line("a-truce", "en", "Truce", TRUCE_TEXT, truce()));
    }
}
