// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.cue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.coding.cue.Cues.Cue;
import org.entente.coding.lexicon.YamlFile;
import org.entente.language.AnalysedText;
import org.entente.language.Sentence;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Field;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What the events of one article are about: by words of the event's sentence, by what the article keeps coming back to, and
 * by its parties (PLOVER manual 2.0: a context is one of the paragraph or the document). Not thread-safe; one for each article.
 */
public final class ContextReader {
    /** A context of the whole article is named in its title, or this often. */
    private static final int OFTEN = 3;

    private final AnalysedText text;
    private final Cues cues;
    private final Map<Integer, List<Cue>> bySentence = new HashMap<>();
    private final Map<String, Evidence> ofArticle;

    public ContextReader(AnalysedText text, Cues cues) {
        this.text = text;
        this.cues = cues;
        this.ofArticle = ofArticle();
    }

    /** The words of contexts of a language; {@code LexiconException} with file and line if the file is wrong. */
    public static Cues words(String language) {
        return Cues.read(YamlFile.resource("lexicon/" + language + "/contexts.yaml"), Context.NAMES);
    }

    /** Each context once, in a fixed order: those of the sentence, of the parties, of the article. */
    public List<Context> read(
            Sentence sentence, Evidence trigger, EventType type, List<Party> actor, List<Party> recipient) {
        Map<String, Evidence> found = new LinkedHashMap<>();
        for (Cue cue : cues(sentence)) {
            found.putIfAbsent(cue.name(), evidence(sentence, cue));
        }
        byParties(found, actor, recipient);
        if (betweenStates(type, actor, recipient)) {
            found.putIfAbsent("diplomatic", trigger);
        }
        ofArticle.forEach(found::putIfAbsent);
        return found.entrySet().stream()
                .map(entry -> new Context(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Cue> cues(Sentence sentence) {
        return bySentence.computeIfAbsent(sentence.index(), index -> cues.in(sentence.words()));
    }

    private Map<String, Evidence> ofArticle() {
        Map<String, Evidence> first = new LinkedHashMap<>();
        Map<String, Integer> often = new HashMap<>();
        for (Sentence sentence : text.sentences()) {
            for (Cue cue : cues(sentence)) {
                first.putIfAbsent(cue.name(), evidence(sentence, cue));
                often.merge(cue.name(), sentence.field() == Field.TITLE ? OFTEN : 1, Integer::sum);
            }
        }
        first.keySet().removeIf(name -> often.getOrDefault(name, 0) < OFTEN);
        return first;
    }

    private Evidence evidence(Sentence sentence, Cue cue) {
        return sentence.evidence(text.article(), sentence.word(cue.first()), sentence.word(cue.last()));
    }

    private static void byParties(Map<String, Evidence> found, List<Party> actor, List<Party> recipient) {
        Stream.concat(actor.stream(), recipient.stream()).forEach(party -> {
            String context = ofSector(party.sector());
            if (!context.isEmpty()) {
                found.putIfAbsent(context, party.words());
            }
        });
    }

    private static String ofSector(@Nullable Sector sector) {
        if (sector == null) {
            return "";
        }
        return switch (sector) {
            case MIL -> "military";
            case SPY -> "intelligence";
            case JUD -> "legal";
            case LEG -> "legislative";
            case REF -> "migration";
            case REL -> "religion_ethnicity";
            default -> "";
        };
    }

    /** Talks, promises, approval, demands and blame between governments of two countries. */
    private static boolean betweenStates(EventType type, List<Party> actor, List<Party> recipient) {
        boolean words = type.quad() % 2 == 1 || type == EventType.COOPERATE;
        Predicate<Party> state = party -> party.country() != null
                && (party.sector() == Sector.GOV || party.sector() == null && party.cow() == null);
        long countries = Stream.concat(actor.stream(), recipient.stream())
                .filter(state)
                .map(Party::country)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return words && countries > 1;
    }
}
