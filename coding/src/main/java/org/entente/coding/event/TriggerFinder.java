// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.entente.coding.lexicon.Entry;
import org.entente.coding.lexicon.Lexicon;
import org.entente.coding.lexicon.TriggerPattern;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the triggers of a sentence. At each head the most telling entry wins: the one with the most words, where small
 * words count less ("call ... resign" before "call on"); then the one that asks for most parties; then the one with the
 * fewest alternatives to its words; then the earlier one.
 */
final class TriggerFinder {
    /** A pattern's words stand at most this far below its head. */
    private static final int DEPTH = 3;

    /** Near misses that are told of one head: of "make" and "take" there are many. */
    private static final int MOST_ALMOST = 5;

    private static final Set<String> OUTSIDE =
            Set.of("nsubj", "ccomp", "advcl", "parataxis", "acl:relcl", "conj", "appos", "dislocated");

    private final Comparator<Match> moreTelling = Comparator.comparingInt(this::weight)
            .thenComparingInt(match -> strictness(match.entry()))
            .reversed()
            .thenComparingInt(TriggerFinder::alternatives);

    private final Lexicon lexicon;

    TriggerFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The best match at each head, with those of the same weight to turn to if it finds no parties.
     *
     * @param trace is told which entries would have matched with one word more
     */
    List<Match> find(Sentence sentence, Slots slots, Consumer<String> trace) {
        List<Match> matches = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (slots.isAttributive(word)) {
                continue;
            }
            List<Match> here = new ArrayList<>();
            for (Lexicon.Candidate candidate : lexicon.of(word.lemma().toLowerCase(Locale.ROOT))) {
                TriggerPattern pattern = candidate.pattern();
                boolean fits = fits(sentence, pattern, word) && slots.done(pattern.subject(), word);
                List<Word> parts = fits ? parts(sentence, word, pattern) : null;
                if (parts != null && slots.suits(candidate.entry().object(), word, parts)) {
                    here.add(new Match(candidate.entry(), pattern, word, parts, List.of()));
                }
            }
            if (here.isEmpty()) {
                if (trace != EventReader.SILENT) {
                    almost(sentence, word, trace);
                }
            } else {
                here.sort(moreTelling);
                matches.add(here.get(0)
                        .with(here.stream()
                                .skip(1)
                                .filter(other -> weight(other) == weight(here.get(0))
                                        || other.entry().type()
                                                == here.get(0).entry().type())
                                .toList()));
            }
        }
        return matches;
    }

    /** Tells the entries at a head of which all but one word are there; those of several words, a few of them. */
    private void almost(Sentence sentence, Word head, Consumer<String> trace) {
        int told = 0;
        for (Lexicon.Candidate candidate : lexicon.of(head.lemma().toLowerCase(Locale.ROOT))) {
            List<TriggerPattern.Part> missing = fits(sentence, candidate.pattern(), head)
                    ? candidate.pattern().parts().stream()
                            .filter(part -> below(sentence, head, part) == null)
                            .toList()
                    : List.of();
            if (missing.size() == 1 && told++ < MOST_ALMOST) {
                trace.accept("  " + candidate.entry().name() + " at \"" + head.text() + "\" wants "
                        + String.join("|", new TreeSet<>(missing.get(0).lemmas())) + " below it");
            }
        }
    }

    private int weight(Match match) {
        int subject = match.pattern().subject().isEmpty() ? 0 : 2;
        int idiom = match.entry().needs() == Entry.Need.NEVER ? 2 : 0;
        return subject + idiom + match.parts().stream().mapToInt(this::weightOf).sum();
    }

    /** A negation turns the meaning of all the rest. */
    private int weightOf(Word part) {
        if (lexicon.grammar().has("negators", part.form().toLowerCase(Locale.ROOT))) {
            return 3;
        }
        return switch (part.tag()) {
            case ADP, PART, ADV, SCONJ, DET -> 1;
            default -> 2;
        };
    }

    private static int strictness(Entry entry) {
        int parties =
                switch (entry.needs()) {
                    case ANY -> 0;
                    case ACTOR -> 1;
                    case RECIPIENT, BOTH, SIDES -> 2;
                    case CONTENT, ACT, OBLIGED -> 3;
                    case NEVER -> 4;
                };
        return entry.object() == Entry.ObjectKind.ANY ? parties : parties + 1;
    }

    private static int alternatives(Match match) {
        return match.pattern().parts().stream()
                .mapToInt(part -> part.lemmas().size())
                .sum();
    }

    /**
     * A verb heads a verb's pattern, or alone one of the adjectives that are said of somebody ("is ready to"), or "to be"
     * where the tree takes it for a verb ("are on strike").
     */
    private boolean fits(Sentence sentence, TriggerPattern pattern, Word word) {
        if (pattern.kind() == TriggerPattern.Kind.NOUN) {
            return word.is(PartOfSpeech.NOUN) || word.is(PartOfSpeech.ADJ) && standsAsNoun(sentence, word);
        }
        boolean adjective = lexicon.grammar().has("predicates", word.lemma());
        if (adjective
                && word.is(PartOfSpeech.VERB)
                && pattern.parts().isEmpty()
                && !word.form().equalsIgnoreCase(word.lemma())) {
            return false;
        }
        boolean predicate = adjective
                && (word.is(PartOfSpeech.ADJ) || word.is(PartOfSpeech.NOUN))
                && pattern.parts().stream().allMatch(this::prepositions)
                && !sentence.dependents(word, "cop").isEmpty();
        boolean beingSomewhere = word.is(PartOfSpeech.AUX)
                && !word.plainRelation().equals("aux")
                && !word.plainRelation().equals("cop");
        boolean participle = word.is(PartOfSpeech.ADJ)
                && !sentence.dependents(word, "aux").isEmpty()
                && !word.form().equalsIgnoreCase(word.lemma());
        return word.is(PartOfSpeech.VERB) || participle || predicate || beingSomewhere;
    }

    private boolean prepositions(TriggerPattern.Part part) {
        return part.lemmas().stream().allMatch(word -> lexicon.grammar().has("locative", word));
    }

    /** "An offensive", which the tagger takes for an adjective. */
    private static boolean standsAsNoun(Sentence sentence, Word word) {
        return !sentence.dependents(word, "det").isEmpty()
                && switch (word.plainRelation()) {
                    case "nsubj", "obj", "obl" -> true;
                    default -> false;
                };
    }

    private @Nullable List<Word> parts(Sentence sentence, Word head, TriggerPattern pattern) {
        List<Word> found = new ArrayList<>();
        for (TriggerPattern.Part wanted : pattern.parts()) {
            Set<String> lemmas = wanted.lemmas();
            Word part = below(sentence, head, wanted);
            part = part == null ? marking(sentence, head, lemmas) : part;
            if (part == null && head.plainRelation().equals("acl") && head.head() >= 0) {
                Word noun = sentence.word(head.head());
                part = is(noun, lemmas) ? noun : null;
            }
            if (part == null) {
                return null;
            }
            found.add(part);
        }
        return found;
    }

    /**
     * The preposition that the tree took for the mark of an infinitive: "called on Peru to leave"; the conjunction of a
     * clause that tells what: "souhaite que le Pérou parte".
     */
    private static @Nullable Word marking(Sentence sentence, Word head, Set<String> lemmas) {
        for (Word clause : sentence.dependents(head, "advcl", "ccomp")) {
            for (Word mark : sentence.dependents(clause, "mark")) {
                boolean told = clause.plainRelation().equals("ccomp") && mark.is(PartOfSpeech.SCONJ);
                if ((told || clause.morphology().form() == VerbForm.INFINITIVE)
                        && is(mark, lemmas)
                        && !sentence.dependents(clause, "nsubj").isEmpty()) {
                    return mark;
                }
            }
        }
        return null;
    }

    private @Nullable Word below(Sentence sentence, Word head, TriggerPattern.Part part) {
        return part.direct()
                ? sentence.dependents(head).stream()
                        .filter(word -> !word.relation().equals("nsubj") && is(word, part.lemmas()))
                        .findFirst()
                        .orElse(null)
                : below(sentence, head, part.lemmas(), DEPTH);
    }

    private @Nullable Word below(Sentence sentence, Word top, Set<String> lemmas, int depth) {
        for (Word dependent : sentence.dependents(top)) {
            if (!OUTSIDE.contains(dependent.relation()) && !marksItself(dependent, top, depth)) {
                boolean near =
                        switch (dependent.tag()) {
                            case ADP -> depth >= DEPTH - 1 && !circumstance(sentence, dependent);
                            case PRON -> depth == DEPTH;
                            case VERB -> depth == DEPTH || !isClauseOfItsOwn(dependent);
                            default -> true;
                        };
                if (near && is(dependent, lemmas)) {
                    return dependent;
                }
                Word deeper = depth > 1 ? below(sentence, dependent, lemmas, depth - 1) : null;
                if (deeper != null) {
                    return deeper;
                }
            }
        }
        return null;
    }

    /** "Pressed leaders to rein in militias attacking troops" is no pressed attack. */
    private static boolean isClauseOfItsOwn(Word word) {
        return word.morphology().isPresentParticiple()
                && (word.relation().equals("dep") || word.relation().equals("acl"));
    }

    /** The "to" of "to tell" is not that of "tell Peru to leave". */
    private static boolean marksItself(Word word, Word head, int depth) {
        return depth == DEPTH
                && word.relation().equals("mark")
                && word.is(PartOfSpeech.PART)
                && word.index() < head.index();
    }

    /** The "pour" of "a pour sa part condamné" is not that of "condamné pour". */
    private boolean circumstance(Sentence sentence, Word preposition) {
        return preposition.head() >= 0
                && lexicon.grammar().has("circumstantial", preposition.form().toLowerCase(Locale.ROOT))
                && lexicon.grammar()
                        .has(
                                "circumstances",
                                sentence.word(preposition.head()).lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean is(Word word, Set<String> lemmas) {
        return lemmas.contains(word.lemma().toLowerCase(Locale.ROOT))
                || lemmas.contains(word.form().toLowerCase(Locale.ROOT));
    }
}
