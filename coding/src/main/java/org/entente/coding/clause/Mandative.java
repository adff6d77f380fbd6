// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.clause;

import java.util.Locale;
import org.entente.language.Morphology.GrammaticalNumber;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;

/** The bare verb of what is demanded or proposed: "insisted that Peru release them", "demande que le Pérou les libère". */
public final class Mandative {
    private Mandative() {}

    /**
     * Whether the clause has a subject of its own and its verb the bare form where the subject would call for another. A
     * subjunctive with a form of its own is no evidence: French needs it after many verbs that demand nothing.
     */
    public static boolean is(Sentence sentence, Word clause) {
        if (!clause.plainRelation().equals("ccomp")
                || !clause.is(PartOfSpeech.VERB) && !clause.is(PartOfSpeech.AUX)
                || !clause.form().toLowerCase(Locale.ROOT).equals(clause.lemma())
                || sentence.dependents(clause, "mark").isEmpty()
                || sentence.dependents(clause, "mark").stream().anyMatch(mark -> mark.is(PartOfSpeech.PART))
                || !sentence.dependents(clause, "aux").isEmpty()) {
            return false;
        }
        return sentence.dependents(clause, "nsubj").stream()
                .anyMatch(subject -> clause.morphology().form() == VerbForm.INFINITIVE || singular(sentence, subject));
    }

    private static boolean singular(Sentence sentence, Word subject) {
        return (subject.is(PartOfSpeech.PROPN) || subject.is(PartOfSpeech.NOUN))
                && subject.morphology().number() != GrammaticalNumber.PLURAL
                && sentence.dependents(subject, "conj").isEmpty();
    }
}
