// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/** How phrases hang together in one sentence's tree: prepositions, pronouns and measures and what they lead to. */
final class Phrases {
    /** The way up is followed this far; longer ways are parse errors. */
    static final int DEEPEST = 6;

    private final Sentence sentence;
    private final Grammar grammar;

    Phrases(Sentence sentence, Grammar grammar) {
        this.sentence = sentence;
        this.grammar = grammar;
    }

    /** The noun that a relative pronoun stands for; any other word is itself. */
    Word antecedent(Word word) {
        if (!grammar.has("relatives", lower(word)) || word.head() < 0) {
            return word;
        }
        Word at = governor(word);
        for (int i = 0; i < DEEPEST && at.head() >= 0; i++) {
            if (at.relation().startsWith("acl")) {
                return governor(at);
            }
            at = governor(at);
        }
        return word;
    }

    /**
     * The words under {@code head} that this preposition introduces, such as "with" or "contre"; also where the tree makes
     * it the mark of an infinitive's clause: "called on Peru to leave".
     */
    List<Word> prepositional(Word head, String preposition) {
        List<Word> found = new ArrayList<>();
        for (Word dependent : sentence.dependents(head, "obl", "nmod", "advmod", "xcomp", "obj", "iobj")) {
            if (preposition.equals(preposition(dependent))) {
                found.add(dependent);
            }
        }
        for (Word clause : sentence.dependents(head, "advcl", "ccomp", "acl")) {
            Word subject = sentence.firstDependent(clause, "nsubj");
            Word mark = sentence.firstDependent(clause, "mark");
            if (subject != null
                    && mark != null
                    && clause.morphology().form() == VerbForm.INFINITIVE
                    && preposition.equals(mark.lemma().toLowerCase(Locale.ROOT))) {
                found.add(subject);
            }
        }
        return found;
    }

    /** The measure that a noun is told in: the hours of "hours of talks", the series of "a series of raids"; else itself. */
    Word whole(Word noun) {
        Word at = noun;
        for (int i = 0; i < DEEPEST; i++) {
            Word governor = governorOrNull(at);
            if (governor == null
                    || !at.plainRelation().equals("nmod")
                    || !grammar.has("measures", governor.lemma())
                    || !grammar.has("genitive", preposition(at))) {
                return at;
            }
            at = governor;
        }
        return at;
    }

    /** The preposition of a phrase, by lemma, or the empty string. */
    String preposition(Word word) {
        Word marker = sentence.firstDependent(word, "case");
        return marker == null ? "" : marker.lemma().toLowerCase(Locale.ROOT);
    }

    Word governor(Word word) {
        Word governor = governorOrNull(word);
        return governor == null ? word : governor;
    }

    @Nullable
    Word governorOrNull(Word word) {
        return word.head() < 0 ? null : sentence.word(word.head());
    }

    static String lower(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }
}
