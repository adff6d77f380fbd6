// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import org.entente.coding.lexicon.Grammar;
import org.entente.language.Morphology;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;

/** Whether the only date of a sentence, which does not hang on the claim's clause, is the date of something else. */
record DateBeside(Sentence sentence, Grammar grammar) {
    private static final int DEEPEST = 8;

    boolean isOfOther(PlacedDate date, Word trigger, boolean saying) {
        Word clause = clause(sentence, date.head());
        return below(clause, trigger)
                || reported(trigger, clause) && !saying
                || aside(clause, trigger)
                || described(trigger, clause)
                || elsewhere(clause, trigger)
                || inParentheses(sentence, date, trigger)
                || ofNoun(date, trigger);
    }

    /** The date stands in a clause under the trigger that tells something of its own. */
    private boolean below(Word clause, Word trigger) {
        Word at = clause;
        for (int i = 0; i < DEEPEST && at.index() != trigger.index() && at.head() >= 0; i++) {
            if (ownClause(at) && sentence.isUnder(at, trigger)) {
                return true;
            }
            at = sentence.word(at.head());
        }
        return false;
    }

    /** "Broke the 2015 treaty": the year of the treaty and not of what is told. */
    private boolean ofNoun(PlacedDate date, Word trigger) {
        Word noun =
                date.head().head() < 0 ? date.head() : sentence.word(date.head().head());
        boolean before =
                switch (date.head().plainRelation()) {
                    case "compound", "amod", "nummod" -> true;
                    default -> date.head().relation().equals("nmod:poss");
                };
        return before && noun.is(PartOfSpeech.NOUN) && !date.holds(noun) && noun.index() != trigger.index();
    }

    /** Whether the date stands in a coordinated clause with a subject of its own, and the trigger does not. */
    private boolean elsewhere(Word clause, Word trigger) {
        return clause.plainRelation().equals("conj")
                && !sentence.dependents(clause, "nsubj").isEmpty()
                && !sentence.isUnder(trigger, clause);
    }

    /** "The army, which seized power a week ago, banned marches": what is told of a noun has its own time. */
    private boolean aside(Word clause, Word trigger) {
        Word first = clause;
        for (int i = 0; i < DEEPEST && first.plainRelation().equals("conj") && first.head() >= 0; i++) {
            first = sentence.word(first.head());
        }
        boolean ofNoun =
                first.plainRelation().equals("acl") || first.plainRelation().equals("appos");
        return ofNoun && clause.index() != trigger.index() && !sentence.isUnder(trigger, first);
    }

    /**
     * "Expelled him on Friday for burning a flag", "Peru, which accuses Chile, left on Monday": the trigger says why, or of
     * whom, and not what happened on that day.
     */
    private boolean described(Word trigger, Word clause) {
        Word at = trigger;
        for (int i = 0; i < DEEPEST && at.head() >= 0 && at.index() != clause.index(); i++) {
            boolean relative = at.relation().equals("acl:relcl");
            boolean reason = at.plainRelation().equals("advcl")
                    && at.morphology().form() != Morphology.VerbForm.FINITE
                    && at.morphology().form() != Morphology.VerbForm.INFINITIVE
                    && sentence.dependents(at, "aux", "cop", "nsubj").isEmpty()
                    && !sentence.dependents(at, "mark").isEmpty();
            if ((relative || reason) && !sentence.isUnder(clause, at)) {
                return true;
            }
            at = sentence.word(at.head());
        }
        return false;
    }

    static Word clause(Sentence sentence, Word word) {
        Word at = word;
        for (int i = 0; i < DEEPEST && !at.is(PartOfSpeech.VERB) && at.head() >= 0; i++) {
            at = sentence.word(at.head());
        }
        return at;
    }

    private static boolean ownClause(Word clause) {
        return switch (clause.plainRelation()) {
            case "acl", "ccomp", "advcl", "parataxis", "appos" -> true;
            default -> false;
        };
    }

    /** Whether the trigger stands in what {@code verb} reports: "said on Monday that troops had attacked". */
    private boolean reported(Word trigger, Word verb) {
        Word at = trigger;
        for (int i = 0; i < DEEPEST && at.head() >= 0; i++) {
            Word governor = sentence.word(at.head());
            if (governor.index() == verb.index()) {
                return at.plainRelation().equals("ccomp")
                        || at.plainRelation().equals("parataxis") && grammar.has("speech", verb.lemma());
            }
            at = governor;
        }
        return false;
    }

    static boolean inParentheses(Sentence sentence, PlacedDate date, Word trigger) {
        for (int i = date.first() - 1; i >= 0; i--) {
            String form = sentence.word(i).form();
            if (form.equals(")") || form.equals("-RRB-")) {
                return false;
            }
            if (form.equals("(") || form.equals("-LRB-")) {
                return trigger.index() < i;
            }
        }
        return false;
    }
}
