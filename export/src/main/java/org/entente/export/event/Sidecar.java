// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.export.format.Json;
import org.entente.export.told.ClaimReader;
import org.entente.export.told.Words;
import org.entente.record.Event;
import org.entente.record.EventParty;
import org.entente.record.Figure;
import org.entente.record.Mention;

/** What a format has no room for: one JSON line an event, keyed by the numbers that its rows have in the format. */
public final class Sidecar {
    private Sidecar() {}

    /** @param ids of the event's rows in the format */
    public static String line(Event event, List<String> ids) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("rows", ids);
        line.put("event", event.id());
        line.put("type", event.type().name());
        Json.put(line, "mode", event.mode());
        line.put("status", event.status());
        line.put("disputed", event.disputed());
        line.put("actors", event.actors().stream().map(EventParty::label).toList());
        line.put(
                "recipients", event.recipients().stream().map(EventParty::label).toList());
        Json.put(line, "from", event.from() == null ? null : event.from().toString());
        Json.put(line, "to", event.to() == null ? null : event.to().toString());
        line.put("dated", event.dated());
        line.put("articles", event.articles());
        line.put("texts", event.texts());
        line.put("outlets", event.outlets());
        if (!event.figures().isEmpty()) {
            line.put("figures", event.figures().stream().map(Sidecar::figure).toList());
        }
        List<Map<String, Object>> mentions = new ArrayList<>();
        event.mentions().forEach(mention -> mentions.add(mention(mention)));
        line.put("mentions", mentions);
        return Json.line(line) + "\n";
    }

    /** An article's claim with its address, spans and rule; offsets are code points of its text or title. */
    static Map<String, Object> mention(Mention mention) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("article", mention.article());
        tree.put("version", mention.version());
        Json.put(tree, "url", mention.url());
        Json.put(tree, "outlet", mention.outlet());
        tree.put("language", mention.language());
        Json.put(tree, "published", mention.published());
        tree.put("title", mention.title());
        tree.put("claim", mention.claim());
        tree.put("status", mention.status());
        tree.put(
                "claimants", mention.claimants().stream().map(EventParty::label).toList());
        tree.put("sentence", mention.sentence());
        ClaimReader claim = ClaimReader.of(mention.json());
        tree.put("spans", spans(claim));
        Json.put(tree, "rule", mention.rule());
        Json.put(tree, "lexicon", claim.string("lexicon"));
        tree.put("reason", mention.reason());
        return tree;
    }

    static Map<String, Object> spans(ClaimReader claim) {
        Map<String, Object> spans = new LinkedHashMap<>();
        claim.spans()
                .forEach((field, words) ->
                        spans.put(field, words.stream().map(Words::tree).toList()));
        return spans;
    }

    private static Map<String, Object> figure(Figure figure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("value", figure.value());
        tree.put("words", figure.words());
        tree.put("claimants", figure.claimants().stream().map(EventParty::label).toList());
        tree.put("article", figure.article());
        tree.put("claim", figure.claim());
        return tree;
    }
}
