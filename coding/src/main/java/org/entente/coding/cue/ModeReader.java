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
import java.util.function.Predicate;
import org.entente.coding.cue.Cues.Cue;
import org.entente.coding.lexicon.YamlFile;
import org.entente.language.PartOfSpeech;
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

    /** Of what is asked, refused or threatened the word that stands first says what it is; what follows tells more of it. */
    private static final Set<EventType> FIRST = EnumSet.of(EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

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
        List<Cue> beside = ofType.in(clause(sentence, trigger));
        Optional<Cue> near = FIRST.contains(type)
                ? beside.stream()
                        .min(Comparator.comparing((Cue cue) -> cue.first() <= trigger.index())
                                .thenComparingInt(Cue::first))
                : best(beside);
        boolean whole = trigger.is(PartOfSpeech.VERB)
                && !sentence.dependents(trigger, "nsubj").isEmpty();
        return near.isPresent() || whole || !BODILY.contains(type) ? near : alone(ofType.in(sentence.words()));
    }

    /**
     * The cue for a more special means than {@code mode}, in the words that tell by whom or with what: "shot with rubber
     * bullets", "killed by drone fire"; empty if there is none.
     *
     * @param timing prepositions of when, behind which another event stands
     */
    public Optional<Cue> means(EventType type, String mode, Sentence sentence, Word trigger, Predicate<String> timing) {
        Cues ofType = cues.get(type);
        if (ofType == null) {
            return Optional.empty();
        }
        int rank = ofType.rank(mode);
        List<Word> words = clause(sentence, trigger).stream()
                .filter(word -> word.index() != trigger.index() && by(sentence, word, trigger, timing))
                .toList();
        return best(ofType.in(words).stream().filter(cue -> cue.rank() < rank).toList());
    }

    /** Whether the word stands in the subject or in a phrase of the trigger that is not one of time. */
    private static boolean by(Sentence sentence, Word word, Word trigger, Predicate<String> timing) {
        Word at = word;
        while (at.head() >= 0 && at.head() != trigger.index()) {
            at = sentence.word(at.head());
        }
        boolean phrase =
                switch (at.plainRelation()) {
                    case "nsubj", "obl", "nmod", "compound", "amod" -> true;
                    default -> false;
                };
        return phrase && sentence.dependents(at, "case").stream().noneMatch(w -> timing.test(w.lemma()));
    }

    private static Optional<Cue> best(List<Cue> found) {
        return found.stream().min(Comparator.comparingInt(Cue::rank).thenComparingInt(Cue::first));
    }

    /** Of what is no clause of its own the rest of the sentence may tell the mode, but only one that no other word of it contradicts. */
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
