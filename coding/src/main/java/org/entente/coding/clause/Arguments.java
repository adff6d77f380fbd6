// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.Morphology;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/** Finds the words that fill the grammatical places of a verb or an event noun in one sentence's tree. */
public final class Arguments {
    /** Control and coordination are followed this far; deeper chains are parse errors. */
    private static final int DEEPEST = 6;

    private final Sentence sentence;
    private final Grammar grammar;
    private final Voice voice;
    private final InsertedClause inserted;

    public Arguments(Sentence sentence, Grammar grammar) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.voice = new Voice(sentence, grammar);
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
        if (depth > DEEPEST) {
            return null;
        }
        Word told = gerundObject(verb);
        if (told != null) {
            return gerundSubject(told, depth);
        }
        if (passive(verb)) {
            return agent(verb);
        }
        Word sayer = inserted.sayer(verb);
        if (sayer != null) {
            return sayer;
        }
        Word own = first(sentence.dependents(verb, "nsubj"));
        own = own == null ? inverted(verb) : own;
        Word fronted = own == null ? partitiveSubject(verb) : null;
        return own != null ? antecedent(own) : fronted != null ? fronted : inherited(verb, depth);
    }

    /** « A-t-il accusé »: a pronoun after its verb, which the parser may take for the object; null if none. */
    private @Nullable Word inverted(Word verb) {
        return sentence.dependents(verb, "obj", "expl", "iobj").stream()
                .filter(word -> grammar.has("invertedSubjects", lower(word)))
                .findFirst()
                .orElse(null);
    }

    /** "De violents combats ont repris": an indefinite article before the verb that the parser took for a preposition. */
    private @Nullable Word partitiveSubject(Word verb) {
        for (Word word : sentence.dependents(verb, "obl")) {
            boolean article = sentence.dependents(word, "case").stream()
                    .anyMatch(marker -> grammar.has("partitiveArticles", lower(marker)));
            if (article
                    && word.index() < verb.index()
                    && !sentence.dependents(verb, "aux").isEmpty()) {
                return word;
            }
        }
        return null;
    }

    /** The agent of a passive, also where the tree hangs it on a phrase that stands between. */
    private @Nullable Word agent(Word verb) {
        Word own = first(sentence.dependents(verb, "obl:agent"));
        if (own != null) {
            return own;
        }
        for (Word between : sentence.dependents(verb, "obl", "xcomp", "advmod", "obj")) {
            if (between.index() > verb.index() && between.morphology().form() != VerbForm.INFINITIVE) {
                for (Word agent : sentence.dependents(between, "obl:agent", "nmod")) {
                    if (agent.relation().equals("obl:agent") || grammar.has("passiveAgent", preposition(agent))) {
                        return agent;
                    }
                }
                for (Word complement : sentence.dependents(between, "xcomp")) {
                    Word agent = first(sentence.dependents(complement, "obl:agent"));
                    if (agent != null) {
                        return agent;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Word inherited(Word verb, int depth) {
        Word governor = governorOrNull(verb);
        if (governor == null) {
            return null;
        }
        return switch (verb.plainRelation()) {
            case "conj" -> passive(governor) ? surfaceSubject(governor) : subject(governor, depth + 1);
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
            Word owner = first(sentence.dependents(noun, "nmod:poss"));
            return owner != null ? owner : support == null ? null : subject(support, depth + 1);
        }
        Word clause = setOff(verb) && !noun.plainRelation().startsWith("nsubj") ? clauseOf(noun) : null;
        Word doer = clause == null ? null : subject(clause, depth + 1);
        return doer == null ? noun : doer;
    }

    /** "Ambushed a convoy, killing eight": a gerund after a comma tells what the whole clause did, not the noun before it. */
    private boolean setOff(Word verb) {
        boolean participle = verb.morphology().form() == VerbForm.PARTICIPLE
                && verb.morphology().tense() == Morphology.Tense.PRESENT;
        return (participle || verb.morphology().form() == VerbForm.GERUND)
                && verb.index() > 0
                && sentence.word(verb.index() - 1).text().equals(",");
    }

    /** The verb that a noun hangs on, at whatever depth; null if none. */
    private @Nullable Word clauseOf(Word noun) {
        Word at = governorOrNull(noun);
        for (int i = 0; i < DEEPEST && at != null && at.isNominal(); i++) {
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
        Word owner = first(sentence.dependents(noun, "nmod:poss"));
        Word governor = governorOrNull(noun);
        return owner != null ? owner : governor == null || !governor.is(PartOfSpeech.VERB) ? null : subject(governor);
    }

    private @Nullable Word controller(Word verb, Word governor, int depth) {
        if (verb.plainRelation().equals("ccomp") && verb.morphology().form() == VerbForm.FINITE) {
            return null;
        }
        if (governor.isNominal()) {
            // "The minister is in Lima to meet ..."
            Word predicated = first(sentence.dependents(governor, "nsubj"));
            Word support = governorOrNull(governor);
            return predicated != null ? antecedent(predicated) : support == null ? null : subject(support, depth + 1);
        }
        if (grammar.has("objectControl", governor.lemma())
                && !verb.plainRelation().equals("advcl")) {
            Word object = object(governor);
            if (object != null) {
                return object;
            }
            Word indirect = first(sentence.dependents(governor, "iobj", "obl"));
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
        return passive(governor) ? surfaceSubject(governor) : subject(governor, depth + 1);
    }

    /** « Condamné pour avoir tué »: why something is done to somebody, and so what he did himself. */
    private boolean isReason(Word verb) {
        return verb.plainRelation().equals("advcl")
                && !sentence.dependents(verb, "aux").isEmpty()
                && sentence.dependents(verb, "mark").stream().anyMatch(mark -> grammar.has("errand", lower(mark)));
    }

    /** What or whom it is done to; null if none. */
    public @Nullable Word object(Word verb) {
        return object(verb, 0);
    }

    /** "Met visiting President Quist": a participle that only describes whom it stands before. */
    public boolean isAttributive(Word participle) {
        Word described = first(sentence.dependents(participle, "obj"));
        return described != null
                && participle.plainRelation().equals("xcomp")
                && grammar.has("attributive", participle.lemma())
                && participle.morphology().form() != VerbForm.INFINITIVE
                && sentence.dependents(described, "det", "case", "nmod:poss").isEmpty();
    }

    private @Nullable Word object(Word verb, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        Word told = gerundObject(verb);
        if (told != null) {
            return told;
        }
        if (passive(verb)) {
            Word surface = surfaceSubject(verb);
            if (surface != null) {
                return surface;
            }
            Word governor = governorOrNull(verb);
            if (governor == null) {
                return null;
            }
            if (voice.undergone(verb)) {
                return surfaceSubject(governor);
            }
            return switch (verb.plainRelation()) {
                case "acl" -> governor;
                case "conj" -> object(governor, depth + 1);
                // "accused by Peru, the ministry denied it"
                case "advcl" ->
                    sentence.dependents(verb, "mark").isEmpty() && governor.is(PartOfSpeech.VERB)
                            ? passive(governor) ? surfaceSubject(governor) : subject(governor, depth + 1)
                            : null;
                // "has just been convicted", "risks being expelled"
                case "xcomp" -> passive(governor) ? surfaceSubject(governor) : subject(governor, depth + 1);
                default -> null;
            };
        }
        if (inserted.sayer(verb) != null) {
            return null;
        }
        Word own = first(sentence.dependents(verb, "obj"));
        if (own != null && own != inverted(verb)) {
            return antecedent(own);
        }
        for (Word participle : sentence.dependents(verb, "xcomp")) {
            if (isAttributive(participle)) {
                return first(sentence.dependents(participle, "obj"));
            }
        }
        Word clause = smallClause(verb);
        Word shared = clause == null ? shared(verb) : clause;
        return shared == null ? indirectAlone(verb) : shared;
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
                .filter(noun -> preposition(noun).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Whom a verb of saying is addressed to; null if none. */
    public @Nullable Word addressee(Word verb) {
        Word indirect = first(sentence.dependents(verb, "iobj"));
        return indirect == null ? object(verb) : indirect;
    }

    /** "Found the minister guilty", "told Peru to leave": the object is the subject of a clause without a finite verb. */
    private @Nullable Word smallClause(Word verb) {
        for (Word clause : sentence.dependents(verb, "xcomp", "ccomp")) {
            boolean finite = clause.morphology().form() == VerbForm.FINITE
                            && clause.plainRelation().equals("ccomp")
                    || !sentence.dependents(clause, "aux", "cop", "aux:pass").isEmpty();
            if (!finite) {
                return first(sentence.dependents(clause, "nsubj"));
            }
        }
        return null;
    }

    private @Nullable Word surfaceSubject(Word verb) {
        Word own = first(sentence.dependents(verb, "nsubj:pass", "nsubj"));
        return own == null ? null : antecedent(own);
    }

    /** The noun that a relative pronoun stands for; any other word is itself. */
    private Word antecedent(Word word) {
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
    public List<Word> prepositional(Word head, String preposition) {
        List<Word> found = new ArrayList<>();
        for (Word dependent : sentence.dependents(head, "obl", "nmod", "advmod", "xcomp", "obj", "iobj")) {
            if (preposition.equals(preposition(dependent))) {
                found.add(dependent);
            }
        }
        for (Word clause : sentence.dependents(head, "advcl", "ccomp", "acl")) {
            Word subject = first(sentence.dependents(clause, "nsubj"));
            Word mark = first(sentence.dependents(clause, "mark"));
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
    public Word whole(Word noun) {
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
    public String preposition(Word word) {
        Word marker = first(sentence.dependents(word, "case"));
        return marker == null ? "" : marker.lemma().toLowerCase(Locale.ROOT);
    }

    public Word governor(Word word) {
        Word governor = governorOrNull(word);
        return governor == null ? word : governor;
    }

    public @Nullable Word governorOrNull(Word word) {
        return word.head() < 0 ? null : sentence.word(word.head());
    }

    private static String lower(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Word first(List<Word> words) {
        return words.isEmpty() ? null : words.get(0);
    }
}
