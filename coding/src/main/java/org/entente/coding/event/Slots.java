// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Entry;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.lexicon.TriggerPattern;
import org.entente.coding.party.PartyReader;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.EventType;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Fills an entry's places with the parties of one sentence. */
public final class Slots {
    private final Sentence sentence;
    private final Arguments arguments;
    private final Grammar grammar;
    private final PartyReader parties;
    private final Denoted denoted;
    private final Others others;
    private final NounPlaces nouns;
    private final VerbPlaces verbs;
    private final Concerned concerned;
    private final Nearby nearby;
    private final Captors captors;

    public Slots(Sentence sentence, Arguments arguments, Grammar grammar, PartyReader parties) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.grammar = grammar;
        this.parties = parties;
        this.denoted = new Denoted(sentence, arguments, grammar, parties);
        this.others = new Others(sentence);
        this.nouns = new NounPlaces(sentence, arguments, grammar, parties, denoted);
        this.verbs = new VerbPlaces(sentence, arguments, grammar, parties, denoted, others, nouns);
        this.concerned = new Concerned(sentence, arguments, grammar, denoted, others);
        this.nearby = new Nearby(sentence, parties);
        this.captors = new Captors(sentence, arguments, grammar, denoted);
    }

    /**
     * The parties found for both places.
     *
     * @param fallback whether the tree did not give the recipient and it was read by position
     */
    record Filled(List<Party> actor, List<Party> recipient, boolean fallback) {
        List<Party> both() {
            List<Party> both = new ArrayList<>(actor);
            both.addAll(recipient);
            return both;
        }
    }

    /** By the verb; of "the offensive of the rebels was launched" by what the deed that it carries says. */
    private List<Party> doers(Match match) {
        List<Party> doers = verbs.parties(match, match.entry().actor(), List.of());
        Word verb = match.head();
        Word act = doers.isEmpty() && arguments.passive(verb) ? arguments.object(verb) : null;
        return act != null
                        && act.is(PartOfSpeech.NOUN)
                        && match.parts().contains(act)
                        && (Sides.doneTo(match.entry().type()) || match.entry().type() == EventType.SANCTION)
                ? nouns.doer(act, genitive -> true)
                : doers;
    }

    Filled fill(Match match) {
        Entry entry = match.entry();
        boolean verb = match.pattern().kind() == TriggerPattern.Kind.VERB;
        List<Party> actor = verb ? doers(match) : nouns.actor(match);
        List<Party> recipient = verb ? verbs.parties(match, entry.recipient(), actor) : nouns.recipient(match);
        recipient = Others.otherThan(recipient, actor);
        if (!entry.doneToPeople()) {
            recipient = others.notOwn(recipient, actor);
        }
        if (verb) {
            recipient =
                    recipient.stream().filter(p -> !homeTerm(p, match, actor)).toList();
        }
        if (!recipient.isEmpty() || !verb) {
            return new Filled(actor, recipient, false);
        }
        recipient = others.notOwn(Others.otherThan(nearby.after(match.head(), directed(match)), actor), actor);
        return new Filled(actor, recipient, !recipient.isEmpty());
    }

    /** Prepositions that lead to whom an act is for or against; what is only said or agreed "in Peru" is not. */
    private List<String> directed(Match match) {
        Entry entry = match.entry();
        boolean person = verbs.isPerson(match);
        return entry.recipient().stream()
                .filter(preposition -> !person || !grammar.has("locative", preposition))
                .filter(preposition -> Sides.hostile(entry.type())
                        || grammar.has("dative", preposition)
                        || !grammar.has("locative", preposition))
                .toList();
    }

    /** Whether a word of the trigger was taken for the actor's own state: the "state" of "declared a state of emergency". */
    private static boolean homeTerm(Party party, Match match, List<Party> actor) {
        return party.sector() == Sector.GOV
                && match.parts().stream()
                        .anyMatch(word -> word.span().start()
                                        >= party.words().span().start()
                                && word.span().end() <= party.words().span().end())
                && actor.stream().anyMatch(a -> Objects.equals(a.country(), party.country()));
    }

    /** Whether each of several does it to the other: "accused each other". */
    boolean isMutual(Word verb) {
        Word object = verb.is(PartOfSpeech.VERB) ? arguments.object(verb) : null;
        return object != null
                && object.index() > verb.index()
                && object.index() - verb.index() <= 2
                && grammar.has("mutual", object.lemma().toLowerCase(Locale.ROOT));
    }

    /** Who holds those who are to be released, in place of them; the same if nobody is said to hold them. */
    List<Party> held(List<Party> captives) {
        List<Party> holders = captors.of(captives);
        return holders.isEmpty() ? captives : holders;
    }

    /** "Met visiting President Quist": the visit is no act of whoever met him. */
    boolean isAttributive(Word verb) {
        return verb.is(PartOfSpeech.VERB) && arguments.isAttributive(verb);
    }

    @Nullable
    Word object(Word verb) {
        return arguments.object(verb);
    }

    /** The parties that a phrase denotes, or else those that what it denotes belongs to. */
    public List<Party> denoted(@Nullable Word head) {
        return denoted.of(head);
    }

    /** The parties that a noun denotes by itself. */
    List<Party> named(Word noun) {
        return parties.parties(sentence, noun);
    }

    /** Whether the one who does it is of these words; any subject will do if there are none. */
    boolean done(Set<String> words, Word verb) {
        Word subject = words.isEmpty() ? null : arguments.subject(verb);
        return words.isEmpty()
                || subject != null && words.contains(subject.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether the subject of a verb is one of a set of the grammar: "the earthquake killed two" is of no doer. */
    boolean isDoneBy(String set, Word verb) {
        Word subject = verb.is(PartOfSpeech.VERB) ? arguments.subject(verb) : null;
        return subject != null && grammar.has(set, subject.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether the object of a verb is of the kind that an entry asks for; the trigger's own words are not asked. */
    boolean suits(Entry.ObjectKind kind, Word verb, List<Word> parts) {
        boolean reflexive = parts.stream()
                .anyMatch(part -> grammar.has("reflexives", part.form().toLowerCase(Locale.ROOT)));
        Word object = kind == Entry.ObjectKind.ANY || reflexive ? null : arguments.object(verb);
        if (object == null || parts.contains(object) || parts.stream().anyMatch(part -> measured(part, object))) {
            return kind != Entry.ObjectKind.SOME || object != null;
        }
        if (kind == Entry.ObjectKind.SOME) {
            return true;
        }
        return (kind == Entry.ObjectKind.PARTY)
                == !parties.parties(sentence, object).isEmpty();
    }

    /** Whether the object only measures a word of the trigger: "led eight hours of talks". */
    private boolean measured(Word part, Word object) {
        return part.isNominal() && arguments.whole(part).index() == object.index();
    }

    /** Whom the content that stands below concerns: the subject of the clause that tells it, else the first party in it. */
    List<Party> concerned(Word head, List<Party> actor) {
        return concerned.concerned(head, actor);
    }

    /** Whose doing it is that a protest asks to change: "marched, demanding the government's resignation". */
    List<Party> protestedTo(Word head, List<Party> actor) {
        return concerned.protestedTo(head, actor);
    }

    /** The subject of a clause under {@code head} that says what somebody must do; empty if none does. */
    List<Party> obliged(Word head, List<Party> actor) {
        return concerned.obliged(head, actor);
    }

    /** Whether a light verb carries the event noun: "launch an attack", "mener une attaque". */
    boolean supported(Word noun) {
        return nouns.supported(noun);
    }

    /** The light verb that carries the event noun; null if none does. */
    @Nullable
    Word support(Word noun) {
        return nouns.support(noun);
    }

    /** Those that are not the actors again, by the same words or a pronoun. */
    List<Party> notAgain(List<Party> some, List<Party> actor) {
        return others.notAgain(some, actor);
    }

    /** Both sides as one; of several who act, "the two countries" are the same again. */
    List<Party> together(List<Party> one, List<Party> other) {
        boolean again = one.size() > 1
                && other.stream()
                        .allMatch(party -> party.country() != null
                                && party.antecedent() != null
                                && one.stream().anyMatch(p -> party.country().equals(p.country())));
        if (again) {
            return one;
        }
        List<Party> all = new ArrayList<>(one);
        all.addAll(Others.otherThan(other, one));
        return all;
    }

    /** Those of {@code some} that are not among {@code others} by words. */
    List<Party> otherThan(List<Party> some, List<Party> others) {
        return Others.otherThan(some, others);
    }
}
