// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.export.format.ClaimFormat;
import org.entente.export.format.Json;
import org.entente.export.format.ToldClaim;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.told.Articles;
import org.entente.export.told.Source;
import org.entente.export.told.SourceText;
import org.entente.export.told.Words;

/**
 * W3C Web Annotation: an annotation for each claim, a target for each span, in one page of JSON-LD.
 *
 * <p>Positions are those of the standard: code points from 0, of the text that Entente extracted from the page, without
 * its title. Words of the title have a quote only. The quote, with what stands around it, holds on the page itself.
 */
public final class WebAnnotations implements ClaimFormat {
    /** Code points before and after a quote: enough to tell two places with the same words apart. */
    private static final int AROUND = 32;

    private static final String OFFSETS =
            "TextPositionSelector counts Unicode code points from 0 in the text extracted by Entente, title excluded";

    @Override
    public String name() {
        return "webannotation";
    }

    @Override
    public String summary() {
        return "W3C Web Annotations, JSON-LD: each claim with text-quote and text-position selectors";
    }

    @Override
    public Optional<String> kind() {
        return Optional.empty();
    }

    @Override
    public boolean tellsSources() {
        return true;
    }

    @Override
    public List<Described> dictionary() {
        return List.of(
                new Described("id", Kind.ADDRESS, "urn:entente:claim:ID"),
                new Described("motivation", Kind.CODE, "always classifying"),
                new Described("generator", Kind.TEXT, "Entente, with the lexicon's version"),
                new Described("body", Kind.TEXT, "a Dataset whose value is the claim as read prints it"),
                new Described("target.source", Kind.ADDRESS, "the article's address, or urn:entente:article:ID"),
                new Described("target.entente:field", Kind.TEXT, "the field that was read from the words"),
                new Described("target.selector", Kind.TEXT, "TextQuoteSelector exact prefix suffix; " + OFFSETS));
    }

    @Override
    public String head(Optional<ToldClaim> first) {
        return "{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"entente\":\"urn:entente:\"}],"
                + "\"id\":\"urn:entente:claims\",\"type\":\"AnnotationPage\",\"entente:offsets\":\"" + OFFSETS
                + "\",\"items\":[\n";
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String foot() {
        return "\n]}\n";
    }

    @Override
    public String text(ToldClaim claim, Articles articles) {
        Optional<SourceText> source =
                articles.text(claim.found().article(), claim.found().version());
        Map<String, Object> annotation = new LinkedHashMap<>();
        annotation.put("id", "urn:entente:claim:" + claim.id());
        annotation.put("type", "Annotation");
        annotation.put("motivation", "classifying");
        annotation.put("generator", generator(claim));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "Dataset");
        body.put("format", "application/json");
        body.put("value", claim.claim().tree().toString());
        annotation.put("body", body);
        List<Map<String, Object>> targets = new ArrayList<>();
        claim.claim()
                .spans()
                .forEach((field, words) -> words.forEach(one -> targets.add(target(claim, field, one, source))));
        annotation.put("target", targets);
        return Json.line(annotation);
    }

    private static Map<String, Object> generator(ToldClaim claim) {
        Map<String, Object> generator = new LinkedHashMap<>();
        generator.put("type", "Software");
        String lexicon = claim.claim().string("lexicon");
        generator.put("name", lexicon == null ? "Entente" : "Entente, lexicon " + lexicon);
        return generator;
    }

    private static Map<String, Object> target(ToldClaim claim, String field, Words words, Optional<SourceText> source) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("type", "SpecificResource");
        target.put("source", Source.address(claim.found().url(), claim.found().article()));
        target.put("entente:field", field);
        List<Map<String, Object>> selectors = new ArrayList<>();
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", words.text());
        source.ifPresent(text -> {
            quote.put("prefix", text.before(words, AROUND));
            quote.put("suffix", text.after(words, AROUND));
        });
        selectors.add(quote);
        if (words.inTitle()) {
            target.put("entente:in", "title");
        } else {
            Map<String, Object> position = new LinkedHashMap<>();
            position.put("type", "TextPositionSelector");
            position.put("start", words.start());
            position.put("end", words.end());
            selectors.add(position);
        }
        target.put("selector", selectors);
        return target;
    }
}
