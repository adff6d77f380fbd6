// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.clause;

import org.entente.coding.lexicon.Grammar;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/** An inserted clause whose subject the tree took for an object: "La ville est tombée, déplore Lima". */
final class InsertedClause {
    private final Sentence sentence;
    private final Grammar grammar;

    InsertedClause(Sentence sentence, Grammar grammar) {
        this.sentence = sentence;
        this.grammar = grammar;
    }

    /** Who says what stands before the verb; null if the verb heads no such clause. */
    @Nullable
    Word sayer(Word verb) {
        Word after = sentence.firstDependent(verb, "obj");
        if (after == null
                || after.index() < verb.index()
                || verb.morphology().form() != VerbForm.FINITE
                        && sentence.dependents(verb, "aux").isEmpty()
                || !grammar.has("inserted", verb.lemma())
                || !sentence.dependents(verb, "ccomp", "xcomp").isEmpty()) {
            return null;
        }
        int first = verb.index();
        for (Word part : sentence.dependents(verb, "aux", "expl", "iobj", "advmod")) {
            first = Math.min(first, part.index());
        }
        boolean afterComma = first > 2 && sentence.word(first - 1).text().equals(",");
        boolean atOnce = true;
        for (int i = verb.index() + 1; i < after.index(); i++) {
            atOnce &= sentence.isUnder(sentence.word(i), after);
        }
        boolean clauseBefore = afterComma
                && sentence.words().subList(0, first - 1).stream()
                        .anyMatch(w -> w.is(PartOfSpeech.VERB) || w.is(PartOfSpeech.AUX));
        Word own = sentence.firstDependent(verb, "nsubj");
        boolean borrowed = own == null || own.index() < first - 1;
        return clauseBefore && atOnce && borrowed ? after : null;
    }
}
