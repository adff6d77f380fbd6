// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.Morphology.Mood;
import org.entente.language.Morphology.Tense;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** Reads negation, tense, mood and modality of the clause around a trigger (guide, "status"). */
public final class ClauseReader {
    private static final int DEEPEST = 8;

    private final Sentence sentence;
    private final Grammar grammar;

    public ClauseReader(Sentence sentence, Grammar grammar) {
        this.sentence = sentence;
        this.grammar = grammar;
    }

    /** What the sentence says of the clause of {@code trigger}, looking upward through the clauses that embed it. */
    public Reality reality(Word trigger) {
        Finding finding = new Finding();
        Word at = trigger;
        for (int i = 0; i < DEEPEST; i++) {
            look(at, finding);
            if (at.head() < 0 || !climbs(at)) {
                break;
            }
            finding.beside = at.plainRelation().equals("conj");
            at = sentence.word(at.head());
        }
        if (finding.status == Status.ASSERTED && announced(at)) {
            finding.set(Status.FUTURE, at);
        }
        if (finding.status == Status.ASSERTED && unrealised(at)) {
            finding.idle(trigger);
        }
        if (!finding.negated && wished(at)) {
            finding.wish(at);
        }
        if (finding.status == Status.ASSERTED && question()) {
            finding.idle(trigger);
        }
        Status status = finding.negated && finding.status == Status.ASSERTED ? Status.NEGATED : finding.status;
        return new Reality(status, finding.negated, finding.idle, finding.obliged, finding.words);
    }

    /**
     * Whether the clause tells what somebody is to do, plans or might do; not what is said to have happened ("aurait
     * rencontré").
     */
    public boolean planned(Word trigger, Reality reality) {
        Word governor = trigger.head() < 0 ? null : sentence.word(trigger.head());
        boolean announced = governor != null
                && trigger.plainRelation().equals("xcomp")
                && trigger.morphology().form() == VerbForm.INFINITIVE
                && grammar.has("announcing", governor.lemma())
                && sentence.dependents(trigger, "aux").isEmpty();
        Word by = reality.words();
        boolean rumour = by != null
                && by.is(PartOfSpeech.AUX)
                && by.morphology().mood() == Mood.CONDITIONAL
                && !grammar.has("obligation", by.lemma())
                && !grammar.has("attempts", by.lemma());
        rumour |= by != null && by.plainRelation().equals("aux") && missed(by);
        return announced || reality.status() == Status.HYPOTHETICAL && by != null && by != trigger && !rumour;
    }

    /** Whether it is to be by an arrangement, and not only envisaged: « doivent se rencontrer lundi ». */
    public boolean arranged(Reality reality) {
        Word by = reality.words();
        return by != null && grammar.has("obligation", by.lemma());
    }

    /** "Peru and Chile to hold talks": in a headline the infinitive tells what is to come. */
    private boolean announced(Word clause) {
        return clause.head() < 0
                && clause.morphology().form() == VerbForm.INFINITIVE
                && !sentence.dependents(clause, "nsubj").isEmpty()
                && sentence.dependents(clause, "mark").stream().anyMatch(mark -> mark.is(PartOfSpeech.PART));
    }

    /**
     * "It is time to stop the war", "he came to sign a treaty": an infinitive that nothing above says was done; but who
     * "called to congratulate", "used gas to disperse" did both.
     */
    private boolean unrealised(Word clause) {
        return clause.morphology().form() == VerbForm.INFINITIVE
                && switch (clause.plainRelation()) {
                    case "csubj" -> true;
                    case "acl" ->
                        !grammar.has("decided", sentence.word(clause.head()).lemma());
                    case "advcl" ->
                        !grammar.has("means", sentence.word(clause.head()).lemma());
                    default -> false;
                };
    }

    /** "Hopes that Peru will help": what somebody wishes of others; what is planned or considered is told. */
    private boolean wished(Word clause) {
        if (clause.head() < 0 || !clause.plainRelation().equals("ccomp")) {
            return false;
        }
        String verb = sentence.word(clause.head()).lemma();
        return grammar.has("attempts", verb) && !grammar.has("considered", verb);
    }

    /** Embedded clauses and event nouns take their reality from above; relative and reported clauses have their own. */
    private boolean climbs(Word word) {
        Word governor = sentence.word(word.head());
        return switch (word.plainRelation()) {
            case "xcomp" -> true;
            case "conj" -> sentence.dependents(word, "nsubj", "aux").isEmpty();
            case "obj", "nsubj", "obl", "nmod", "acl" ->
                word.plainRelation().equals("acl")
                        ? grammar.has("uncertainNouns", governor.lemma())
                                || grammar.has("prospectiveNouns", governor.lemma())
                        : word.is(PartOfSpeech.NOUN)
                                && (grammar.has("support", governor.lemma())
                                        || grammar.has("happening", governor.lemma())
                                        || grammar.has("attempts", governor.lemma())
                                        || grammar.has("failures", governor.lemma())
                                        || grammar.has("uncertainNouns", governor.lemma())
                                        || grammar.has("prospectiveNouns", governor.lemma())
                                        || scheduled(word, governor));
            case "advcl" ->
                word.morphology().form() == VerbForm.GERUND
                        && sentence.dependents(word, "mark").isEmpty();
            default -> false;
        };
    }

    /** "The talks must resume", "une visite est prévue": the event is what is to be or is planned. */
    private boolean scheduled(Word noun, Word governor) {
        boolean ahead = grammar.has("prospective", governor.lemma()) || grammar.has("obligation", governor.lemma());
        return ahead
                && switch (noun.relation()) {
                    case "obj", "nsubj:pass" -> true;
                    case "nsubj" ->
                        !sentence.dependents(governor, "xcomp", "aux:pass").isEmpty()
                                || sentence.dependents(governor, "aux").stream()
                                        .anyMatch(aux -> grammar.has("passiveAuxiliaries", aux.lemma()));
                    default -> false;
                };
    }

    private void look(Word word, Finding finding) {
        for (Word dependent : sentence.dependents(word)) {
            dependent(word, dependent, finding);
        }
        if (word.is(PartOfSpeech.VERB) || word.is(PartOfSpeech.AUX)) {
            ownForm(word, finding);
        }
        if (carried(word, "arranged")) {
            finding.set(Status.FUTURE, word);
        } else if (Mandative.is(sentence, word) || carried(word, "compelling")) {
            finding.obliged = true;
            finding.set(Status.HYPOTHETICAL, word);
        }
        if (word.is(PartOfSpeech.VERB) && nobody(word)) {
            finding.negated = true;
            finding.words = word;
        }
        lexical(word, finding);
    }

    /** "The two are to meet", "they have to leave": an infinitive that a form of one of these verbs carries. */
    private boolean carried(Word verb, String auxiliarySet) {
        List<Word> auxiliaries = sentence.dependents(verb, "aux");
        return !auxiliaries.isEmpty()
                && grammar.has(auxiliarySet, auxiliaries.get(0).lemma())
                && sentence.dependents(verb, "mark").stream()
                        .anyMatch(mark -> mark.is(PartOfSpeech.PART)
                                && mark.index() > auxiliaries.get(0).index());
    }

    /** "No soldier was killed", "aucun soldat n'a été tué". */
    private boolean nobody(Word verb) {
        return sentence.dependents(verb, "nsubj", "obj").stream()
                .flatMap(part -> sentence.dependents(part, "det").stream())
                .anyMatch(det -> grammar.has("negators", det.form().toLowerCase(Locale.ROOT)));
    }

    private void dependent(Word word, Word dependent, Finding finding) {
        String form = dependent.form().toLowerCase(Locale.ROOT);
        String relation = dependent.plainRelation();
        boolean functional = relation.equals("advmod")
                || relation.equals("det")
                || relation.equals("aux")
                || relation.equals("neg")
                || relation.equals("mark")
                || relation.equals("cc");
        boolean negator = grammar.has("negators", form) || relation.equals("advmod") && negated(dependent);
        if (functional && negator && !restrictive(word)) {
            finding.negated = true;
            finding.words = dependent;
        }
        if (relation.equals("aux")) {
            auxiliary(dependent, form, finding);
        }
        if (relation.equals("mark") && grammar.has("conditions", form)) {
            finding.idle(dependent);
        }
        if (relation.equals("amod") && grammar.has("uncertainAdjectives", dependent.lemma())) {
            finding.set(Status.HYPOTHETICAL, dependent);
        }
    }

    /** "No longer". */
    private boolean negated(Word adverb) {
        return sentence.dependents(adverb, "advmod", "det", "neg").stream()
                .anyMatch(word -> word.index() == adverb.index() - 1
                        && grammar.has("negators", word.form().toLowerCase(Locale.ROOT)));
    }

    private boolean restrictive(Word verb) {
        return sentence.dependents(verb).stream()
                .anyMatch(w -> grammar.has("restrictive", w.form().toLowerCase(Locale.ROOT))
                        && w.plainRelation().equals("advmod")
                        && !grammar.has("negators", w.form().toLowerCase(Locale.ROOT)));
    }

    private void auxiliary(Word auxiliary, String form, Finding finding) {
        if (grammar.has("futureAuxiliaries", form)) {
            finding.set(Status.FUTURE, auxiliary);
        } else if (grammar.has("wouldAuxiliaries", form)) {
            finding.set(reported(auxiliary) ? Status.FUTURE : Status.HYPOTHETICAL, auxiliary);
        } else if (grammar.has("uncertainAuxiliaries", form)) {
            uncertain(auxiliary, form, finding);
        } else if (missed(auxiliary)) {
            finding.idle(auxiliary);
        } else if (grammar.has("obligation", auxiliary.lemma())) {
            finding.obliged = !expected(auxiliary);
            finding.set(Status.HYPOTHETICAL, auxiliary);
        } else if (auxiliary.morphology().tense() == Tense.FUTURE
                && auxiliary.morphology().mood() == Mood.INDICATIVE) {
            finding.set(Status.FUTURE, auxiliary);
        }
    }

    /** "Should have asked": what was not done, and is no longer demanded. */
    private boolean missed(Word auxiliary) {
        List<Word> auxiliaries = sentence.dependents(sentence.word(auxiliary.head()), "aux");
        return grammar.has("obligation", auxiliary.lemma())
                && auxiliaries.size() > 1
                && auxiliaries.get(0) == auxiliary
                && grammar.has("compelling", auxiliaries.get(1).lemma())
                && !auxiliary.form().equalsIgnoreCase("must");
    }

    /** "May have attacked", "is considering sanctions" tell something; "wants to attack", "can attack" do not. */
    private void uncertain(Word word, String form, Finding finding) {
        if (grammar.has("considered", form)) {
            finding.set(Status.HYPOTHETICAL, word);
        } else {
            finding.idle(word);
        }
    }

    private void ownForm(Word verb, Finding finding) {
        if (verb.morphology().form() != VerbForm.FINITE) {
            return;
        }
        if (verb.morphology().tense() == Tense.FUTURE && verb.morphology().mood() == Mood.INDICATIVE) {
            finding.set(Status.FUTURE, verb);
        } else if (verb.morphology().mood() == Mood.CONDITIONAL) {
            finding.set(reported(verb) ? Status.FUTURE : Status.HYPOTHETICAL, verb);
        }
    }

    private void lexical(Word word, Finding finding) {
        // What a verb says of its complement it does not say of what stands beside it: "set fire and attacked".
        boolean governs = finding.visited > 0 && !finding.beside;
        finding.visited++;
        if (!governs) {
            return;
        }
        String lemma = word.lemma();
        if (grammar.has("prospective", lemma) || grammar.has("prospectiveNouns", lemma)) {
            finding.set(Status.FUTURE, word);
        } else if (grammar.has("attempts", lemma) || grammar.has("uncertainNouns", lemma)) {
            uncertain(word, lemma, finding);
        } else if (grammar.has("failures", lemma)) {
            finding.negated = true;
            finding.words = word;
        } else if (grammar.has("obligation", lemma)) {
            finding.obliged = !expected(word);
            finding.set(Status.HYPOTHETICAL, word);
        }
    }

    /** "Le sommet devrait se tenir": in the conditional an obligation is what is expected to happen. */
    private static boolean expected(Word obligation) {
        return obligation.morphology().mood() == Mood.CONDITIONAL;
    }

    /** "said it would": the future seen from the past. */
    private boolean reported(Word word) {
        Word verb = word.plainRelation().equals("aux") ? sentence.word(word.head()) : word;
        Word at = verb;
        for (int i = 0; i < 3 && at.head() >= 0; i++) {
            Word governor = sentence.word(at.head());
            if (at.plainRelation().equals("ccomp") && (grammar.has("speech", governor.lemma()) || inSpeech(governor))) {
                return true;
            }
            at = governor;
        }
        return sentence.dependents(verb, "parataxis", "ccomp").stream().anyMatch(w -> grammar.has("speech", w.lemma()));
    }

    /** "Said in a statement that": the clause may hang on the statement. */
    private boolean inSpeech(Word noun) {
        return noun.is(PartOfSpeech.NOUN)
                && noun.plainRelation().equals("obl")
                && noun.head() >= 0
                && grammar.has("speech", sentence.word(noun.head()).lemma());
    }

    private boolean question() {
        List<Word> words = new ArrayList<>(sentence.words());
        return !words.isEmpty() && words.get(words.size() - 1).form().equals("?");
    }

    private static final class Finding {
        private Status status = Status.ASSERTED;
        private boolean negated;
        private boolean idle;
        private boolean obliged;
        private int visited;
        private boolean beside;
        private @Nullable Word words;

        private void idle(Word by) {
            idle |= status == Status.ASSERTED;
            set(Status.HYPOTHETICAL, by);
        }

        /** A wish makes idle also what would otherwise be to come. */
        private void wish(Word by) {
            idle |= status == Status.ASSERTED || status == Status.FUTURE;
            status = idle ? Status.HYPOTHETICAL : status;
            words = idle ? by : words;
        }

        /** The first finding decides: what stands nearest to the trigger. */
        private void set(Status found, Word by) {
            if (status == Status.ASSERTED) {
                status = found;
                words = by;
            }
        }
    }
}
