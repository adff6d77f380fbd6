// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Entry;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.Morphology.GrammaticalNumber;
import org.entente.language.Morphology.Tense;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.EventType;

/** Which triggers of a sentence stand in what another one governs: what was agreed, asked, refused. */
final class Contents {
    private final Sentence sentence;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Slots slots;

    Contents(Sentence sentence, Grammar grammar, Arguments arguments, Slots slots) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.arguments = arguments;
        this.slots = slots;
    }

    /** Those of the matches that stand in what this one governs, in the order of the sentence. */
    List<Match> of(Match match, List<Match> matches) {
        List<Match> content = new ArrayList<>();
        for (Match other : matches) {
            if (other != match && sentence.isUnder(other.head(), match.head()) && !apart(other.head(), match)) {
                content.add(other);
            }
        }
        return content;
    }

    /** Whether the way up from {@code word} to {@code top} passes a clause that tells something of its own. */
    private boolean apart(Word word, Match match) {
        Word top = match.head();
        Word at = word;
        while (at.index() != top.index()) {
            Word governor = sentence.word(at.head());
            boolean first = governor.index() == top.index();
            if (at.relation().equals("acl:relcl") && !asked(at, match)
                    || describes(at)
                    || at.plainRelation().equals("parataxis")
                    || at.plainRelation().equals("appos")
                    || at.plainRelation().equals("obl")
                            && (grammar.has("timing", arguments.preposition(at)) || leadsOn(at))
                    || first
                            && (at.plainRelation().equals("nsubj")
                                    || at.plainRelation().equals("conj")
                                    || at.plainRelation().equals("advcl")
                                            && (temporal(at)
                                                    || beside(at, match)
                                                    || at.index() == word.index() && behindComma(at)))) {
                return true;
            }
            at = governor;
        }
        return false;
    }

    /** "À la suite de", "in the wake of": what follows happened by itself. */
    boolean leadsOn(Word word) {
        return grammar.has("circumstances", word.lemma())
                && word.morphology().number() != GrammaticalNumber.PLURAL
                && grammar.has("circumstantial", arguments.preposition(word))
                && !sentence.dependents(word, "nmod").isEmpty();
    }

    /** A participle that tells who somebody is, and so a fact: "the visiting minister", "the crew seized in May". */
    private boolean describes(Word word) {
        if (!word.is(PartOfSpeech.VERB) || word.morphology().form() == VerbForm.INFINITIVE) {
            return false;
        }
        return word.relation().equals("amod")
                || word.relation().equals("acl")
                        && word.morphology().tense() == Tense.PAST
                        && !slots.named(sentence.word(word.head())).isEmpty();
    }

    /** "Exiger de X qu'il ...": the clause of a demand, which the tree takes for a relative clause of the one asked. */
    private boolean asked(Word clause, Match match) {
        return match.entry().type() == EventType.REQUEST
                && sentence.word(clause.head()).head() == match.head().index()
                && sentence.dependents(clause, "obj", "mark").stream()
                        .anyMatch(word -> grammar.has("purposes", word.lemma()));
    }

    /** "Warned of a disaster, accusing Peru of cutting supplies": what else is said is not what is warned of. */
    private boolean beside(Word clause, Match match) {
        return match.entry().needs() == Entry.Need.ACT
                && clause.morphology().form() != VerbForm.INFINITIVE
                && sentence.dependents(clause, "nsubj", "mark").isEmpty();
    }

    /** "Suspended the talks, accusing Peru of a breach": an act of its own, unlike what such a clause holds. */
    private boolean behindComma(Word clause) {
        return clause.morphology().form() == VerbForm.GERUND
                && clause.index() > 0
                && sentence.word(clause.index() - 1).form().equals(",")
                && sentence.dependents(clause, "nsubj", "mark").isEmpty();
    }

    private boolean temporal(Word clause) {
        return clause.morphology().form() != VerbForm.INFINITIVE
                && !sentence.dependents(clause, "nsubj", "mark").isEmpty()
                && sentence.dependents(clause, "mark").stream()
                        .noneMatch(mark -> grammar.has("purposes", mark.lemma()));
    }
}
