// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.clause;

import org.entente.coding.lexicon.Grammar;
import org.entente.language.Morphology.Tense;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Field;

/** Active or passive: by auxiliaries where there are any, and by the form where a headline or a participle has none. */
final class Voice {
    private final Sentence sentence;
    private final Grammar grammar;
    private final Phrases phrases;

    Voice(Sentence sentence, Grammar grammar, Phrases phrases) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.phrases = phrases;
    }

    /** Whether the verb's grammatical subject is what the act is done to. */
    boolean passive(Word verb) {
        if (undergone(verb) || sentence.dependents(verb, "aux", "aux:pass").size() > 1 && hasPassiveAuxiliary(verb)) {
            return true;
        }
        if (grammar.has("predicates", Phrases.lower(verb)) || grammar.has("unaccusative", verb.lemma())) {
            return false;
        }
        if (hasPassiveAuxiliary(verb)
                || sentence.dependents(verb, "aux").isEmpty()
                        && !sentence.dependents(verb, "nsubj:pass").isEmpty()) {
            return true;
        }
        if (headline(verb)) {
            return true;
        }
        boolean finite = verb.relation().equals("acl:relcl")
                && !sentence.dependents(verb, "nsubj").isEmpty();
        if (!participle(verb) || finite) {
            return false;
        }
        if (verb.plainRelation().equals("conj") && !hasOwnAuxiliary(verb)) {
            Word first = phrases.governorOrNull(verb);
            return first != null && first.is(PartOfSpeech.VERB) ? passive(first) : bare(verb);
        }
        return bare(verb)
                || !sentence.dependents(verb, "obl:agent").isEmpty()
                        && sentence.dependents(verb, "obj").isEmpty();
    }

    /** "Envoy summoned over raid": headlines tell in the present tense what somebody does. */
    private boolean headline(Word verb) {
        return sentence.field() == Field.TITLE
                && verb.is(PartOfSpeech.VERB)
                && verb.morphology().tense() == Tense.PAST
                && grammar.has("headlines", verb.lemma())
                && !sentence.dependents(verb, "nsubj").isEmpty()
                && sentence.dependents(verb, "obj", "iobj", "aux", "ccomp", "xcomp")
                        .isEmpty();
    }

    /** "Il s'est vu retirer son visa": what the infinitive tells is done to the subject of the verb above it. */
    boolean undergone(Word verb) {
        Word above = phrases.governorOrNull(verb);
        return above != null
                && verb.plainRelation().equals("xcomp")
                && grammar.has("undergoing", above.lemma())
                && sentence.dependents(above).stream().anyMatch(word -> grammar.has("reflexives", Phrases.lower(word)));
    }

    /** With two auxiliaries ("ont été passés") it is the second one that makes the passive. */
    private boolean hasPassiveAuxiliary(Word verb) {
        return !sentence.dependents(verb, "aux:pass").isEmpty();
    }

    /** A participle without auxiliary: "the man arrested on Monday", and in headlines "Minister arrested". */
    private boolean bare(Word verb) {
        return sentence.dependents(verb, "aux", "obj").isEmpty();
    }

    private boolean hasOwnAuxiliary(Word verb) {
        return !sentence.dependents(verb, "aux", "nsubj").isEmpty();
    }

    private static boolean participle(Word verb) {
        return verb.is(PartOfSpeech.VERB) && verb.morphology().isPastParticiple();
    }
}
