// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.util.List;
import java.util.Locale;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.Morphology;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;

/** How a date hangs on the clauses of its sentence. */
record DateAttachment(Sentence sentence, Grammar grammar) {
    /** Words between "two days after" and the verb or noun of what happened then. */
    private static final int FARTHEST_CONTENT = 8;

    /** How far the date hangs from the clause's head; -1 if it belongs to something else. */
    int cost(PlacedDate date, Word clause) {
        if (date.phrase().meaning().ofOther()) {
            return content(date, clause) ? 0 : -1;
        }
        if (date.holds(clause) || opens(date, clause)) {
            return 0;
        }
        Word at = date.head();
        int cost = 0;
        for (int steps = 0; steps < 6 && at.head() >= 0; steps++) {
            Word governor = sentence.word(at.head());
            if (governor.index() == clause.index() || date.holds(governor) && sentence.isUnder(clause, governor)) {
                return cost;
            }
            if (!date.holds(governor) && !lets(at, governor, date)) {
                return -1;
            }
            cost += 3;
            at = governor;
        }
        return -1;
    }

    /** "Since 2011, when troops attacked": the clause tells what happened at the date itself. */
    boolean opens(PlacedDate date, Word clause) {
        for (int i = date.last() + 1; i < Math.min(sentence.words().size(), date.last() + 4); i++) {
            Word word = sentence.word(i);
            if (grammar.has("dateRelatives", word.form().toLowerCase(Locale.ROOT))) {
                return clause.index() > i
                        && (word.head() == clause.index()
                                || sentence.dependents(clause, "mark", "advmod", "obl")
                                        .contains(word));
            }
            if (!word.is(PartOfSpeech.PUNCT) && !grammar.has("dateNouns", word.lemma())) {
                return false;
            }
        }
        return false;
    }

    /** Whether what the trigger tells is the other event of "two days after Peru arrested him". */
    boolean told(List<PlacedDate> dates, Word trigger) {
        return dates.stream().anyMatch(date -> date.phrase().meaning().ofOther() && content(date, trigger));
    }

    private boolean content(PlacedDate date, Word clause) {
        if (clause.index() <= date.last() || clause.index() - date.last() > FARTHEST_CONTENT) {
            return false;
        }
        for (int i = date.last() + 1; i < clause.index(); i++) {
            Word word = sentence.word(i);
            if (word.is(PartOfSpeech.VERB) || word.form().equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a date that hangs on a noun may yet tell the time of the clause: "met him in Lima on Friday". */
    private boolean lets(Word at, Word governor, PlacedDate date) {
        if (governor.is(PartOfSpeech.VERB) || governor.is(PartOfSpeech.AUX)) {
            return governor.plainRelation().equals("xcomp") || SharedTime.isOccasion(sentence, grammar, governor);
        }
        if (at.index() != date.head().index()) {
            return true;
        }
        boolean ofTheNoun =
                switch (at.relation()) {
                    case "nmod:poss", "compound", "amod", "nummod" -> true;
                    default -> false;
                };
        return !ofTheNoun
                && at.index() > governor.index()
                && sentence.dependents(at, "case").stream().noneMatch(w -> grammar.has("genitive", w.lemma()));
    }

    /** "Agreed to meet on Friday": what the infinitive tells was yet to come. */
    boolean ahead(PlacedDate date, Word trigger) {
        Word clause = DateBeside.clause(sentence, date.head());
        return clause.index() != trigger.index()
                && clause.plainRelation().equals("xcomp")
                && clause.morphology().form() == Morphology.VerbForm.INFINITIVE
                && sentence.isUnder(clause, trigger);
    }

    boolean inParentheses(PlacedDate date, Word trigger) {
        return DateBeside.inParentheses(sentence, date, trigger);
    }
}
