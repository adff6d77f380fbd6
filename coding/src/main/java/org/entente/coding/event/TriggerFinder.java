// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.lexicon.Lexicon;
import org.entente.coding.lexicon.TriggerPattern;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/** Finds the triggers of a sentence: for each head the entry with the most words, the earlier one if equal. */
final class TriggerFinder {
    /** A pattern's words stand at most this far below its head. */
    private static final int DEPTH = 3;

    private static final Set<String> OUTSIDE =
            Set.of("nsubj", "ccomp", "advcl", "parataxis", "acl:relcl", "conj", "appos");

    private final Lexicon lexicon;

    TriggerFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Match> find(Sentence sentence, Slots slots) {
        List<Match> matches = new ArrayList<>();
        for (Word word : sentence.words()) {
            Match best = best(sentence, slots, word);
            if (best != null) {
                matches.add(best);
            }
        }
        return matches;
    }

    private @Nullable Match best(Sentence sentence, Slots slots, Word word) {
        List<Match> found = new ArrayList<>();
        for (Lexicon.Candidate candidate : lexicon.of(word.lemma().toLowerCase(Locale.ROOT))) {
            TriggerPattern pattern = candidate.pattern();
            if (fits(sentence, pattern.kind(), word) && slots.done(pattern.subject(), word)) {
                List<Word> parts = parts(sentence, word, pattern);
                if (parts != null && slots.suits(candidate.entry().object(), word, parts)) {
                    found.add(new Match(candidate.entry(), pattern, word, parts, List.of()));
                }
            }
        }
        int most =
                found.stream().mapToInt(match -> match.pattern().size()).max().orElse(0);
        Match best = null;
        for (int i = found.size() - 1; i >= 0; i--) {
            Match match = found.get(i);
            if (match.pattern().size() == most) {
                List<Match> otherwise = best == null ? List.of() : List.of(best);
                best = new Match(match.entry(), match.pattern(), word, match.parts(), otherwise);
            }
        }
        return best;
    }

    /**
     * A verb heads a verb's pattern, or one of the adjectives that are said of somebody ("is ready to"), or "to be" where
     * the tree takes it for a verb ("are on strike").
     */
    private boolean fits(Sentence sentence, TriggerPattern.Kind kind, Word word) {
        if (kind == TriggerPattern.Kind.NOUN) {
            return word.is(PartOfSpeech.NOUN);
        }
        boolean predicate = word.is(PartOfSpeech.ADJ)
                && lexicon.grammar().has("predicates", word.lemma())
                && !sentence.dependents(word, "cop").isEmpty();
        boolean beingSomewhere = word.is(PartOfSpeech.AUX)
                && !word.plainRelation().equals("aux")
                && !word.plainRelation().equals("cop");
        return word.is(PartOfSpeech.VERB) || predicate || beingSomewhere;
    }

    private static @Nullable List<Word> parts(Sentence sentence, Word head, TriggerPattern pattern) {
        List<Word> found = new ArrayList<>();
        for (Set<String> lemmas : pattern.parts()) {
            Word part = below(sentence, head, lemmas, DEPTH);
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

    private static @Nullable Word below(Sentence sentence, Word top, Set<String> lemmas, int depth) {
        for (Word dependent : sentence.dependents(top)) {
            if (!OUTSIDE.contains(dependent.relation())) {
                boolean near =
                        switch (dependent.tag()) {
                            case ADP -> depth >= DEPTH - 1;
                            case PRON -> depth == DEPTH;
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

    private static boolean is(Word word, Set<String> lemmas) {
        return lemmas.contains(word.lemma().toLowerCase(Locale.ROOT))
                || lemmas.contains(word.form().toLowerCase(Locale.ROOT));
    }
}
