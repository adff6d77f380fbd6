// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.export.code.Country;
import org.entente.export.format.EventFormat;
import org.entente.export.format.Json;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.told.Articles;
import org.entente.export.told.ClaimReader;
import org.entente.export.told.NamedParty;
import org.entente.export.told.Published;
import org.entente.export.told.SourceText;
import org.entente.export.told.Words;
import org.entente.record.Event;
import org.entente.record.EventParty;
import org.entente.record.EventPlace;
import org.entente.record.Mention;

/**
 * PLOVER's JSON, one event a line, with the field names of its manual 2.0. The manual allows fields beside its own:
 * {@code modality} and {@code mentions} are ours. Parties are lists, as the manual wants them.
 */
public final class Plover implements EventFormat {
    private static final Set<String> AUXILIARY = Set.of("future", "hypothetical", "historical");

    @Override
    public String name() {
        return "plover";
    }

    @Override
    public String summary() {
        return "PLOVER 2.0 JSON lines: an event a line, with modality and every mention's spans";
    }

    @Override
    public boolean tellsStatus() {
        return true;
    }

    @Override
    public boolean tellsSources() {
        return true;
    }

    @Override
    public List<Described> dictionary() {
        return List.of(
                new Described("id", Kind.CODE, "the event's id in the record"),
                new Described("has_event", Kind.BOOLEAN, "always true"),
                new Described("date", Kind.DATE, "the first day it may have happened, else the day of publication"),
                new Described("enddate", Kind.DATE, "the last day, if another"),
                new Described("actor", Kind.TEXT, "list of entities: code, sector, entity_text, identifier_text, cow"),
                new Described("recipient", Kind.TEXT, "list of entities"),
                new Described("event", Kind.CODE, "list of one PLOVER type"),
                new Described(
                        "event_loc",
                        Kind.TEXT,
                        "place: extracted_place resolved_place geonameid lat lon country country_code resolution"),
                new Described("event_text", Kind.TEXT, "the trigger's words in the first article"),
                new Described("quad_code", Kind.INTEGER, "1 to 4"),
                new Described("event_scale", Kind.DECIMAL, "PLOVER's score of type and mode"),
                new Described("mode", Kind.CODE, "list of modes of the manual 2.0, empty if none"),
                new Described(
                        "context",
                        Kind.CODE,
                        "list of contexts; future, hypothetical, historical, negation stand here too"),
                new Described(
                        "text_info",
                        Kind.TEXT,
                        "sequence: sentence of the first article; start, end: code points of its text"),
                new Described(
                        "cite_info",
                        Kind.TEXT,
                        "url title publication language coder codebook version of the first article"),
                new Described("coder", Kind.TEXT, "entente"),
                new Described("modality", Kind.TEXT, "ours: status, disputed, and the words that say so"),
                new Described("mentions", Kind.TEXT, "ours: every claim that tells it, with address, spans and rule"));
    }

    @Override
    public String text(Event event, Articles articles) {
        ClaimReader lead = ClaimReader.of(event.lead().json());
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", event.id());
        line.put("has_event", true);
        line.put("date", Days.day(event).toString());
        if (event.to() != null && !event.to().equals(event.from())) {
            line.put("enddate", event.to().toString());
        }
        line.put("actor", entities(event.actors(), lead.parties("actor")));
        line.put("recipient", entities(event.recipients(), lead.parties("recipient")));
        line.put("event", List.of(event.type().name()));
        Json.put(line, "event_loc", event.place() == null ? null : place(event.place(), lead));
        line.put("event_text", event.lead().trigger());
        line.put("quad_code", event.type().quad());
        line.put("event_scale", event.score());
        line.put("mode", event.mode() == null ? List.of() : List.of(event.mode()));
        line.put("context", contexts(event));
        line.put("text_info", textInfo(event.lead(), lead, articles));
        line.put("cite_info", citeInfo(event.lead(), lead));
        line.put("coder", "entente");
        line.put("modality", modality(event, lead));
        line.put("mentions", event.mentions().stream().map(Sidecar::mention).toList());
        return Json.line(line) + "\n";
    }

    private static List<Map<String, Object>> entities(List<EventParty> parties, List<NamedParty> named) {
        List<Map<String, Object>> entities = new ArrayList<>();
        for (EventParty party : parties) {
            Map<String, Object> entity = new LinkedHashMap<>();
            Json.put(entity, "code", party.country());
            Json.put(entity, "sector", party.sector() == null ? null : List.of(party.sector()));
            entity.put(
                    "entity_text",
                    named.stream()
                            .filter(one -> one.label().equals(party.name()))
                            .findFirst()
                            .map(NamedParty::text)
                            .orElse(party.name()));
            entity.put("identifier_text", party.name());
            Json.put(entity, "cow", party.cow());
            entities.add(entity);
        }
        return entities;
    }

    private static Map<String, Object> place(EventPlace place, ClaimReader lead) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Json.put(
                tree,
                "extracted_place",
                lead.words("place").stream().findFirst().map(Words::text).orElse(null));
        tree.put("resolved_place", place.name());
        Json.put(tree, "geonameid", place.geonames());
        Json.put(tree, "lat", place.latitude());
        Json.put(tree, "lon", place.longitude());
        Json.put(tree, "city", "city".equals(place.precision()) ? place.name() : null);
        Json.put(tree, "province", "region".equals(place.precision()) ? place.name() : null);
        Json.put(tree, "country", Country.of(place.country()).map(Country::name).orElse(null));
        Json.put(tree, "country_code", place.country());
        Json.put(tree, "resolution", resolution(place));
        return tree;
    }

    /** The manual's scale from 5, inside a city, to 1, a country. */
    private static @org.jspecify.annotations.Nullable Integer resolution(EventPlace place) {
        if (place.precision() == null) {
            return null;
        }
        return switch (place.precision()) {
            case "city" -> 4;
            case "region" -> 2;
            case "country" -> 1;
            default -> null;
        };
    }

    private static List<String> contexts(Event event) {
        List<String> contexts = new ArrayList<>(event.contexts());
        if (AUXILIARY.contains(event.status())) {
            contexts.add(event.status());
        } else if (event.status().equals("negated")) {
            contexts.add("negation");
        }
        return contexts;
    }

    private static Map<String, Object> textInfo(Mention mention, ClaimReader claim, Articles articles) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Optional<Words> trigger = claim.decisive();
        Optional<SourceText> source = articles.text(mention.article(), mention.version());
        trigger.ifPresent(words -> {
            source.ifPresent(text -> tree.put("sequence", text.sentence(words)));
            tree.put("start", words.start());
            tree.put("end", words.end());
            if (words.inTitle()) {
                tree.put("in", "title");
            }
        });
        tree.put("text_story", mention.article());
        return tree;
    }

    private static Map<String, Object> citeInfo(Mention mention, ClaimReader claim) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Json.put(tree, "url", mention.url());
        tree.put("title", mention.title());
        tree.put("language", mention.language());
        Json.put(tree, "publication", mention.outlet());
        Json.put(
                tree,
                "published",
                Published.day(mention.published()).map(Object::toString).orElse(null));
        tree.put("coder", "entente");
        Json.put(tree, "codebook", claim.string("codebook"));
        Json.put(tree, "version", claim.string("lexicon"));
        return tree;
    }

    private static Map<String, Object> modality(Event event, ClaimReader lead) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("status", event.status());
        tree.put("disputed", event.disputed());
        List<Words> words = lead.words("statusWords");
        if (!words.isEmpty()) {
            tree.put("words", words.get(0).tree());
        }
        return tree;
    }
}
