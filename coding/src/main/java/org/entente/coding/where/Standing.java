// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.where;

import java.util.Locale;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.Sentence;
import org.entente.language.Word;

/** How a name stands in its phrase: as a place, or inside the name of a wider phrase. */
record Standing(Grammar grammar) {
    private static final int DEEPEST = 6;

    /** Whether something is said to be or to happen there: "in the city of Lima". */
    boolean stands(Sentence sentence, NamedPlace named) {
        Word at = named.head();
        for (int steps = 0; steps < DEEPEST; steps++) {
            if (stands(sentence, at, "locative")) {
                return true;
            }
            Word governor = at.head() < 0 ? null : sentence.word(at.head());
            if (governor == null || !names(sentence, at, governor)) {
                return false;
            }
            at = governor;
        }
        return false;
    }

    /** "the city of Lima", "Peru's coast", "the Lima suburbs": the place is in the name of a wider phrase. */
    boolean names(Sentence sentence, Word at, Word governor) {
        return switch (at.relation()) {
            case "nmod:poss", "compound", "flat", "flat:name", "appos", "amod" -> governor.isNominal();
            default ->
                at.plainRelation().equals("nmod")
                        && grammar.has("placeNouns", governor.lemma())
                        && stands(sentence, at, "genitive");
        };
    }

    /** Whether a preposition of that set of the grammar introduces the word. */
    boolean stands(Sentence sentence, Word word, String set) {
        return sentence.dependents(word, "case").stream()
                .anyMatch(w ->
                        grammar.has(set, w.lemma()) || grammar.has(set, w.form().toLowerCase(Locale.ROOT)));
    }
}
