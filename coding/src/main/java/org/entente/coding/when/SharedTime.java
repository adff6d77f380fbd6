// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.Morphology;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** The clauses whose date is also that of a trigger: its own, and those above that tell the same time. */
public final class SharedTime {
    private static final int DEEPEST = 8;

    private final Sentence sentence;
    private final Grammar grammar;

    SharedTime(Sentence sentence, Grammar grammar) {
        this.sentence = sentence;
        this.grammar = grammar;
    }

    /** The heads of the clauses that tell of the trigger's time and place, its own first. */
    public static List<Word> heads(Sentence sentence, Grammar grammar, Word trigger) {
        return new SharedTime(sentence, grammar)
                .clauses(trigger, Status.ASSERTED, false).stream()
                        .map(WhenReader.Clause::head)
                        .toList();
    }

    /** "Speaking in Lima on Friday, ...", "réunis lundi, ...": the occasion on which the main clause happened. */
    public static boolean isOccasion(Sentence sentence, Grammar grammar, Word verb) {
        boolean participle = verb.is(PartOfSpeech.VERB)
                && (verb.morphology().form() == VerbForm.PARTICIPLE
                        || verb.morphology().form() == VerbForm.GERUND);
        boolean present = verb.morphology().tense() != Morphology.Tense.PAST;
        return participle
                && switch (verb.plainRelation()) {
                    case "advcl", "acl", "dep" -> !verb.relation().equals("acl:relcl");
                    default -> false;
                }
                && (present || grammar.has("gathered", verb.lemma()))
                && sentence.dependents(verb, "nsubj", "mark", "aux").isEmpty();
    }

    List<WhenReader.Clause> clauses(Word trigger, Status status, boolean saying) {
        List<WhenReader.Clause> clauses = new ArrayList<>();
        boolean said = false;
        Word at = trigger;
        for (int i = 0; i < DEEPEST; i++) {
            clauses.add(new WhenReader.Clause(at, said ? ownTense(at) : tense(at, status)));
            Word governor = at.head() < 0 ? null : sentence.word(at.head());
            boolean reported =
                    at.plainRelation().equals("ccomp") || at.plainRelation().equals("parataxis");
            said |= reported;
            if (governor == null || !(reported ? saying : shares(at, governor))) {
                break;
            }
            at = governor;
        }
        return clauses;
    }

    private boolean shares(Word word, Word governor) {
        return switch (word.plainRelation()) {
            case "xcomp" -> true;
            case "conj" -> true;
            case "advcl", "dep" ->
                word.is(PartOfSpeech.VERB)
                        && word.morphology().form() != VerbForm.FINITE
                        && sentence.dependents(word, "mark", "case").isEmpty();
            case "nsubj" -> !word.is(PartOfSpeech.VERB);
            case "obj", "obl", "iobj", "nmod", "acl", "compound", "appos" -> noun(word, governor);
            default -> false;
        };
    }

    /** An event noun shares the time of the verb that carries it: "held talks", "took part in the meeting". */
    private boolean noun(Word word, Word governor) {
        return word.isNominal()
                && !word.plainRelation().equals("acl")
                && grammar.has("support", governor.lemma())
                && (governor.is(PartOfSpeech.VERB) || governor.is(PartOfSpeech.NOUN));
    }

    private Tense tense(Word word, Status status) {
        Tense own = ownTense(word);
        if (status == Status.FUTURE || status == Status.HYPOTHETICAL && own != Tense.PAST) {
            return Tense.FUTURE;
        }
        return own;
    }

    private Tense ownTense(Word word) {
        Word verb = verb(word);
        return verb == null ? Tense.OPEN : WhenReader.tense(sentence, verb);
    }

    private @Nullable Word verb(Word word) {
        Word at = word;
        for (int i = 0; i < DEEPEST; i++) {
            boolean clause = at.is(PartOfSpeech.VERB)
                    && at.morphology().form() != VerbForm.INFINITIVE
                    && !at.plainRelation().equals("xcomp");
            if (clause || at.head() < 0) {
                return at;
            }
            at = sentence.word(at.head());
        }
        return null;
    }
}
