// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.cue.Cues.Cue;
import org.entente.coding.lexicon.YamlFile;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.EventType;

/**
 * The mode of an event by the words beside its trigger (PLOVER manual 2.0: a mode is read in the event's sentence):
 * {@code lexicon/<language>/modes.yaml}. Thread-safe.
 */
public final class ModeReader {
    /** What was done, and with what, may be told anywhere in the sentence; what was asked only under the trigger. */
    private static final Set<EventType> BODILY =
            EnumSet.of(EventType.ASSAULT, EventType.PROTEST, EventType.COERCE, EventType.MOBILIZE);

    private final Map<EventType, Cues> cues = new EnumMap<>(EventType.class);

    private ModeReader() {}

    /** {@code LexiconException} with file and line if the file is wrong. */
    public static ModeReader load(String language) {
        ModeReader reader = new ModeReader();
        YamlFile.resource("lexicon/" + language + "/modes.yaml").entries().forEach((name, node) -> {
            EventType type = EventType.valueOf(name.toUpperCase(Locale.ROOT));
            reader.cues.put(type, Cues.read(node, type.modes().keySet()));
        });
        return reader;
    }

    /** The cue that gives the mode of an event of this type at the trigger; empty if no word does. */
    public Optional<Cue> cue(EventType type, Sentence sentence, Word trigger) {
        Cues ofType = cues.get(type);
        if (ofType == null) {
            return Optional.empty();
        }
        Optional<Cue> near = best(ofType.in(clause(sentence, trigger)));
        return near.isPresent() || !BODILY.contains(type) ? near : alone(ofType.in(sentence.words()));
    }

    private static Optional<Cue> best(List<Cue> found) {
        return found.stream().min(Comparator.comparingInt(Cue::rank).thenComparingInt(Cue::first));
    }

    /** From the rest of the sentence only a mode that no other word of the sentence contradicts. */
    private static Optional<Cue> alone(List<Cue> found) {
        return found.stream().map(Cue::name).distinct().count() == 1 ? best(found) : Optional.empty();
    }

    /** The trigger and what it governs, without clauses that tell something of their own. */
    private static List<Word> clause(Sentence sentence, Word trigger) {
        List<Word> words = new ArrayList<>();
        for (Word word : sentence.subtree(trigger)) {
            if (!apart(sentence, word, trigger)) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean apart(Sentence sentence, Word word, Word trigger) {
        Word at = word;
        while (at.index() != trigger.index()) {
            Word governor = sentence.word(at.head());
            boolean beside = at.plainRelation().equals("conj") && governor.index() == trigger.index();
            if (beside
                    || at.relation().equals("acl:relcl")
                    || at.plainRelation().equals("parataxis")) {
                return true;
            }
            at = governor;
        }
        return false;
    }
}
