// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.clause;

import java.util.List;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/** Finds the words that fill the grammatical places of a verb or an event noun in one sentence's tree. */
public final class Arguments {
    private final Sentence sentence;
    private final Grammar grammar;
    private final Phrases phrases;
    private final OwnPlaces own;
    private final Voice voice;
    private final InsertedClause inserted;

    public Arguments(Sentence sentence, Grammar grammar) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.phrases = new Phrases(sentence, grammar);
        this.own = new OwnPlaces(sentence, grammar, phrases);
        this.voice = new Voice(sentence, grammar, phrases);
        this.inserted = new InsertedClause(sentence, grammar);
    }

    /** Whether the verb's grammatical subject is what the act is done to. */
    public boolean passive(Word verb) {
        return voice.passive(verb);
    }

    /** Who does it, by the head of the phrase; null if the grammar does not say. */
    public @Nullable Word subject(Word verb) {
        return subject(verb, 0);
    }

    private @Nullable Word subject(Word verb, int depth) {
        if (depth > Phrases.DEEPEST) {
            return null;
        }
        Word told = gerundObject(verb);
        if (told != null) {
            return gerundSubject(told, depth);
        }
        if (passive(verb)) {
            return own.agent(verb);
        }
        Word sayer = inserted.sayer(verb);
        if (sayer != null) {
            return sayer;
        }
        Word subject = own.subject(verb);
        return subject == null ? inherited(verb, depth) : subject;
    }

    private @Nullable Word inherited(Word verb, int depth) {
        Word governor = governorOrNull(verb);
        if (governor == null) {
            return null;
        }
        return switch (verb.plainRelation()) {
            case "conj" -> passive(governor) ? own.surfaceSubject(governor) : subject(governor, depth + 1);
            case "xcomp", "advcl", "ccomp" -> controller(verb, governor, depth);
            case "acl" -> acl(verb, governor, depth);
            case "dep", "parataxis" ->
                verb.morphology().form() == VerbForm.GERUND ? subject(governor, depth + 1) : null;
            default -> null;
        };
    }

    private @Nullable Word acl(Word verb, Word noun, int depth) {
        boolean perfect = sentence.dependents(verb, "aux").stream()
                .anyMatch(aux -> aux.morphology().form() == VerbForm.INFINITIVE);
        if (perfect
                || verb.morphology().form() == VerbForm.INFINITIVE
                || !sentence.dependents(verb, "mark").isEmpty()) {
            Word support = governorOrNull(noun);
            Word owner = sentence.firstDependent(noun, "nmod:poss");
            return owner != null ? owner : support == null ? null : subject(support, depth + 1);
        }
        Word clause = setOff(verb) && !noun.plainRelation().startsWith("nsubj") ? clauseOf(noun) : null;
        Word doer = clause == null ? null : subject(clause, depth + 1);
        return doer == null ? noun : doer;
    }

    /** "Ambushed a convoy, killing eight": a gerund after a comma tells what the whole clause did, not the noun before it. */
    private boolean setOff(Word verb) {
        return (verb.morphology().isPresentParticiple() || verb.morphology().form() == VerbForm.GERUND)
                && verb.index() > 0
                && sentence.word(verb.index() - 1).text().equals(",");
    }

    /** The verb that a noun hangs on, at whatever depth; null if none. */
    private @Nullable Word clauseOf(Word noun) {
        Word at = governorOrNull(noun);
        for (int i = 0; i < Phrases.DEEPEST && at != null && at.isNominal(); i++) {
            at = governorOrNull(at);
        }
        return at != null && at.is(PartOfSpeech.VERB) ? at : null;
    }

    /**
     * The noun after a gerund that a preposition introduces, which the tree takes for what the gerund describes: the
     * diplomats of "responded by expelling four diplomats"; null for any other verb.
     */
    private @Nullable Word gerundObject(Word verb) {
        Word noun = governorOrNull(verb);
        if (noun == null
                || !verb.relation().equals("amod")
                || verb.morphology().form() != VerbForm.GERUND
                || verb.index() == 0
                || noun.index() < verb.index()) {
            return null;
        }
        Word before = sentence.word(verb.index() - 1);
        return before.head() == noun.index()
                        && before.relation().equals("case")
                        && grammar.has("gerundial", before.lemma())
                ? noun
                : null;
    }

    /** Who does what a gerund after a preposition tells: the subject of the clause, or whom its verb is about. */
    private @Nullable Word gerundSubject(Word noun, int depth) {
        Word clause = clauseOf(noun);
        if (clause == null) {
            return null;
        }
        Word object = grammar.has("objectControl", clause.lemma()) ? object(clause, depth + 1) : null;
        return object != null && object.index() != noun.index() ? object : subject(clause, depth + 1);
    }

    /** Who stands behind a noun that a participle describes: the government of "the government issued a statement blaming Peru". */
    public @Nullable Word behind(Word verb) {
        Word noun = governorOrNull(verb);
        if (noun == null
                || !verb.relation().equals("acl")
                || verb.morphology().form() != VerbForm.GERUND
                || passive(verb)) {
            return null;
        }
        Word owner = sentence.firstDependent(noun, "nmod:poss");
        Word governor = governorOrNull(noun);
        return owner != null ? owner : governor == null || !governor.is(PartOfSpeech.VERB) ? null : subject(governor);
    }

    private @Nullable Word controller(Word verb, Word governor, int depth) {
        if (verb.plainRelation().equals("ccomp") && verb.morphology().form() == VerbForm.FINITE) {
            return null;
        }
        if (governor.isNominal()) {
            // "The minister is in Lima to meet ..."
            Word predicated = sentence.firstDependent(governor, "nsubj");
            Word support = governorOrNull(governor);
            return predicated != null
                    ? phrases.antecedent(predicated)
                    : support == null ? null : subject(support, depth + 1);
        }
        if (grammar.has("objectControl", governor.lemma())
                && !verb.plainRelation().equals("advcl")) {
            Word object = object(governor);
            if (object != null) {
                return object;
            }
            Word indirect = sentence.firstDependent(governor, "iobj", "obl");
            if (indirect != null) {
                return indirect;
            }
        }
        if (isReason(verb)) {
            Word blamed = object(governor, depth + 1);
            if (blamed != null) {
                return blamed;
            }
        }
        return passive(governor) ? own.surfaceSubject(governor) : subject(governor, depth + 1);
    }

    /** « Condamné pour avoir tué »: why something is done to somebody, and so what he did himself. */
    private boolean isReason(Word verb) {
        return verb.plainRelation().equals("advcl")
                && !sentence.dependents(verb, "aux").isEmpty()
                && sentence.dependents(verb, "mark").stream()
                        .anyMatch(mark -> grammar.has("errand", Phrases.lower(mark)));
    }

    /** What or whom it is done to; null if none. */
    public @Nullable Word object(Word verb) {
        return object(verb, 0);
    }

    /** "Met visiting President Quist": a participle that only describes whom it stands before. */
    public boolean isAttributive(Word participle) {
        return own.isAttributive(participle);
    }

    private @Nullable Word object(Word verb, int depth) {
        if (depth > Phrases.DEEPEST) {
            return null;
        }
        Word told = gerundObject(verb);
        if (told != null) {
            return told;
        }
        if (passive(verb)) {
            Word surface = own.surfaceSubject(verb);
            if (surface != null) {
                return surface;
            }
            Word governor = governorOrNull(verb);
            if (governor == null) {
                return null;
            }
            if (voice.undergone(verb)) {
                return own.surfaceSubject(governor);
            }
            return switch (verb.plainRelation()) {
                case "acl" -> governor;
                case "conj" -> object(governor, depth + 1);
                // "accused by Peru, the ministry denied it"
                case "advcl" ->
                    sentence.dependents(verb, "mark").isEmpty() && governor.is(PartOfSpeech.VERB)
                            ? passive(governor) ? own.surfaceSubject(governor) : subject(governor, depth + 1)
                            : null;
                // "has just been convicted", "risks being expelled"
                case "xcomp" -> passive(governor) ? own.surfaceSubject(governor) : subject(governor, depth + 1);
                default -> null;
            };
        }
        if (inserted.sayer(verb) != null) {
            return null;
        }
        return own.object(verb);
    }

    /** Whom a verb of saying is addressed to; null if none. */
    public @Nullable Word addressee(Word verb) {
        Word indirect = sentence.firstDependent(verb, "iobj");
        return indirect == null ? object(verb) : indirect;
    }

    /**
     * The words under {@code head} that this preposition introduces, such as "with" or "contre"; also where the tree makes
     * it the mark of an infinitive's clause: "called on Peru to leave".
     */
    public List<Word> prepositional(Word head, String preposition) {
        return phrases.prepositional(head, preposition);
    }

    /** The measure that a noun is told in: the hours of "hours of talks", the series of "a series of raids"; else itself. */
    public Word whole(Word noun) {
        return phrases.whole(noun);
    }

    /** The preposition of a phrase, by lemma, or the empty string. */
    public String preposition(Word word) {
        return phrases.preposition(word);
    }

    /** The word it hangs on; itself if it is the root. */
    public Word governor(Word word) {
        return phrases.governor(word);
    }

    /** The word it hangs on; null if it is the root. */
    public @Nullable Word governorOrNull(Word word) {
        return phrases.governorOrNull(word);
    }
}
