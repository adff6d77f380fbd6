// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.clause;

import org.entente.coding.lexicon.Grammar;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * What the tree hangs on a verb itself, and not on one that governs it: its subject, agent and object, also where parsing
 * called them something else.
 */
final class OwnPlaces {
    private final Sentence sentence;
    private final Grammar grammar;
    private final Phrases phrases;

    OwnPlaces(Sentence sentence, Grammar grammar, Phrases phrases) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.phrases = phrases;
    }

    /** The subject of an active verb; null if it has none of its own. */
    @Nullable
    Word subject(Word verb) {
        Word named = sentence.firstDependent(verb, "nsubj");
        Word own = named == null ? inverted(verb) : named;
        return own == null ? partitiveSubject(verb) : phrases.antecedent(own);
    }

    /** The grammatical subject, whether it does or suffers the act; null if none. */
    @Nullable
    Word surfaceSubject(Word verb) {
        Word own = sentence.firstDependent(verb, "nsubj:pass", "nsubj");
        return own == null ? null : phrases.antecedent(own);
    }

    /** « A-t-il accusé »: a pronoun after its verb, which the parser may take for the object; null if none. */
    private @Nullable Word inverted(Word verb) {
        return sentence.dependents(verb, "obj", "expl", "iobj").stream()
                .filter(word -> grammar.has("invertedSubjects", Phrases.lower(word)))
                .findFirst()
                .orElse(null);
    }

    /** "De violents combats ont repris": an indefinite article before the verb that the parser took for a preposition. */
    private @Nullable Word partitiveSubject(Word verb) {
        for (Word word : sentence.dependents(verb, "obl")) {
            boolean article = sentence.dependents(word, "case").stream()
                    .anyMatch(marker -> grammar.has("partitiveArticles", Phrases.lower(marker)));
            if (article
                    && word.index() < verb.index()
                    && !sentence.dependents(verb, "aux").isEmpty()) {
                return word;
            }
        }
        return null;
    }

    /** The agent of a passive, also where the tree hangs it on a phrase that stands between. */
    @Nullable
    Word agent(Word verb) {
        Word own = sentence.firstDependent(verb, "obl:agent");
        if (own != null) {
            return own;
        }
        for (Word between : sentence.dependents(verb, "obl", "xcomp", "advmod", "obj")) {
            if (between.index() > verb.index() && between.morphology().form() != VerbForm.INFINITIVE) {
                for (Word agent : sentence.dependents(between, "obl:agent", "nmod")) {
                    if (agent.relation().equals("obl:agent")
                            || grammar.has("passiveAgent", phrases.preposition(agent))) {
                        return agent;
                    }
                }
                for (Word complement : sentence.dependents(between, "xcomp")) {
                    Word agent = sentence.firstDependent(complement, "obl:agent");
                    if (agent != null) {
                        return agent;
                    }
                }
            }
        }
        return null;
    }

    /** The object of an active verb; null if none. */
    @Nullable
    Word object(Word verb) {
        Word own = sentence.firstDependent(verb, "obj");
        if (own != null && own != inverted(verb)) {
            return phrases.antecedent(own);
        }
        for (Word participle : sentence.dependents(verb, "xcomp")) {
            if (isAttributive(participle)) {
                return sentence.firstDependent(participle, "obj");
            }
        }
        Word clause = smallClause(verb);
        Word shared = clause == null ? shared(verb) : clause;
        return shared == null ? indirectAlone(verb) : shared;
    }

    /** "Met visiting President Quist": a participle that only describes whom it stands before. */
    boolean isAttributive(Word participle) {
        Word described = sentence.firstDependent(participle, "obj");
        return described != null
                && participle.plainRelation().equals("xcomp")
                && grammar.has("attributive", participle.lemma())
                && participle.morphology().form() != VerbForm.INFINITIVE
                && sentence.dependents(described, "det", "case", "nmod:poss").isEmpty();
    }

    /** "Rescued and landed 500 people": the object that two verbs share stands at the second; null if there is none. */
    private @Nullable Word shared(Word verb) {
        return sentence.dependents(verb, "conj").stream()
                .filter(second -> second.index() - verb.index() == 2 && second.is(PartOfSpeech.VERB))
                .flatMap(second -> sentence.dependents(second, "obj").stream())
                .filter(object -> object.index() > verb.index() + 2 && object.isNominal())
                .findFirst()
                .orElse(null);
    }

    /** The noun that the tree takes for an indirect object though the verb has no other: "met Peru's president". */
    private @Nullable Word indirectAlone(Word verb) {
        return sentence.dependents(verb, "iobj").stream()
                .filter(Word::isNominal)
                .filter(noun -> phrases.preposition(noun).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** "Found the minister guilty", "told Peru to leave": the object is the subject of a clause without a finite verb. */
    private @Nullable Word smallClause(Word verb) {
        for (Word clause : sentence.dependents(verb, "xcomp", "ccomp")) {
            boolean finite = clause.morphology().form() == VerbForm.FINITE
                            && clause.plainRelation().equals("ccomp")
                    || !sentence.dependents(clause, "aux", "cop", "aux:pass").isEmpty();
            if (!finite) {
                return sentence.firstDependent(clause, "nsubj");
            }
        }
        return null;
    }
}
