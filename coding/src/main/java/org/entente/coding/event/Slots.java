// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.coding.clause.Arguments;
import org.entente.coding.clause.Mandative;
import org.entente.coding.lexicon.Entry;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.lexicon.TriggerPattern;
import org.entente.coding.party.PartyReader;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Fills an entry's places with the parties of one sentence. */
public final class Slots {
    /** How far below the trigger the party of a demand's content may stand. */
    private static final int CONTENT_DEPTH = 3;

    private static final Set<Sector> ARMED =
            Set.of(Sector.MIL, Sector.REB, Sector.PRM, Sector.COP, Sector.UAF, Sector.SPY);

    private static final Set<Sector> STATE = Set.of(Sector.GOV, Sector.LEG, Sector.JUD);

    private final Sentence sentence;
    private final Arguments arguments;
    private final Grammar grammar;
    private final PartyReader parties;
    private final Carrier carrier;
    private final Nearby nearby;

    public Slots(Sentence sentence, Arguments arguments, Grammar grammar, PartyReader parties) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.grammar = grammar;
        this.parties = parties;
        this.carrier = new Carrier(sentence, arguments, grammar);
        this.nearby = new Nearby(sentence, parties);
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

    Filled fill(Match match) {
        Entry entry = match.entry();
        boolean verb = match.pattern().kind() == TriggerPattern.Kind.VERB;
        List<Party> actor = verb ? ofVerb(match, entry.actor(), List.of()) : actorOfNoun(match);
        List<Party> recipient = verb ? ofVerb(match, entry.recipient(), actor) : recipientOfNoun(match);
        recipient = otherThan(recipient, actor);
        if (!entry.doneToPeople()) {
            recipient = notOwn(recipient, actor);
        }
        if (verb) {
            recipient =
                    recipient.stream().filter(p -> !homeTerm(p, match, actor)).toList();
        }
        if (!recipient.isEmpty() || !verb) {
            return new Filled(actor, recipient, false);
        }
        recipient = notOwn(otherThan(nearby.after(match.head(), directed(entry)), actor), actor);
        return new Filled(actor, recipient, !recipient.isEmpty());
    }

    /** Prepositions that lead to whom an act is for or against; what is only said or agreed "in Peru" is not. */
    private List<String> directed(Entry entry) {
        return entry.recipient().stream()
                .filter(preposition -> Sides.hostile(entry.type())
                        || grammar.has("dative", preposition)
                        || !grammar.has("locative", preposition))
                .toList();
    }

    @Nullable
    Word object(Word verb) {
        return arguments.object(verb);
    }

    /** The parties that a phrase denotes, or else those that what it denotes belongs to. */
    public List<Party> denoted(@Nullable Word head) {
        if (head == null) {
            return List.of();
        }
        List<Party> direct = owning(head);
        return direct.isEmpty() ? owners(head, 2) : direct;
    }

    /** The parties that a noun denotes by itself. */
    List<Party> named(Word noun) {
        return parties.parties(sentence, noun);
    }

    /** Who can do something: a capital stands for its government, any other city for nobody. */
    private List<Party> acting(@Nullable Word head) {
        if (head == null || parties.isCity(sentence, head)) {
            return List.of();
        }
        boolean instrument = grammar.has("instruments", head.lemma())
                && parties.parties(sentence, head).isEmpty();
        return instrument ? byInstrument(head) : denoted(head);
    }

    /** Whose law, decree or decision does it: the one who makes it in this sentence, or whose it is called. */
    private List<Party> byInstrument(Word instrument) {
        Word verb = arguments.governorOrNull(instrument);
        if (verb != null && verb.is(PartOfSpeech.VERB)) {
            Word object = arguments.object(verb);
            boolean made = object != null && object.index() == instrument.index();
            List<Party> maker = made ? acting(arguments.subject(verb)) : List.of();
            if (!maker.isEmpty()) {
                return maker;
            }
        }
        for (Word owner : sentence.dependents(instrument, "nmod:poss", "amod", "nmod")) {
            List<Party> found = parties.parties(sentence, owner);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether the one who does it is of these words; any subject will do if there are none. */
    boolean done(Set<String> words, Word verb) {
        Word subject = words.isEmpty() ? null : arguments.subject(verb);
        return words.isEmpty()
                || subject != null && words.contains(subject.lemma().toLowerCase(Locale.ROOT));
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

    /** Whom a thing belongs to: by adjective, possessor or preposition; by who made it ("the plan that Peru offered"). */
    private List<Party> owners(Word head, int depth) {
        List<Word> owners =
                new ArrayList<>(sentence.dependents(head, "nmod:poss", "amod", "compound", "nmod", "appos", "flat"));

        for (Word clause : sentence.dependents(head, "acl")) {
            owners.addAll(sentence.dependents(clause, "obl:agent"));
            Word maker = maker(clause, head);
            if (maker != null) {
                owners.add(maker);
            }
            owners.addAll(sentence.dependents(clause, "obl"));
        }
        for (Word dependent : owners) {
            if (grammar.has("locative", arguments.preposition(dependent)) && parties.isCity(sentence, dependent)) {
                continue;
            }
            List<Party> found = owning(dependent);
            if (found.isEmpty() && depth > 1) {
                found = owners(dependent, depth - 1);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The parties of a word, without weapons of nobody that the article names: "rocket fire" is of no rockets. */
    private List<Party> owning(Word word) {
        return parties.parties(sentence, word).stream()
                .filter(party -> party.country() != null || !parties.isEquipment(word))
                .toList();
    }

    /** The subject of a relative clause whose object is {@code thing}. */
    private @Nullable Word maker(Word clause, Word thing) {
        if (!clause.relation().equals("acl:relcl")) {
            return null;
        }
        Word object = arguments.object(clause);
        return object != null && object.index() == thing.index() ? arguments.subject(clause) : null;
    }

    /**
     * Whom the content of a demand, refusal or protest concerns: the subject of the clause that tells it, else the first
     * party in it.
     */
    List<Party> concerned(Word head, List<Party> actor) {
        List<Word> clauses = new ArrayList<>(sentence.dependents(head, "ccomp", "xcomp", "acl", "advcl"));
        for (Word threatened : sentence.dependents(head, "xcomp")) {
            sentence.dependents(threatened, "advcl").stream()
                    .filter(this::conditional)
                    .forEach(clauses::add);
        }
        for (Word clause : clauses) {
            if (tellsContent(clause) || conditional(clause)) {
                for (Word subject : sentence.dependents(clause, "nsubj")) {
                    List<Party> found = others(denoted(subject), actor);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return below(head, actor, CONTENT_DEPTH);
    }

    private List<Party> below(Word head, List<Party> actor, int depth) {
        for (Word dependent : sentence.dependents(head, "obj", "ccomp", "xcomp", "acl", "advcl", "nmod", "obl")) {
            boolean phrase = dependent.isNominal() || dependent.is(PartOfSpeech.ADJ);
            if (phrase && grammar.has("locative", arguments.preposition(dependent))
                    || !phrase && !tellsContent(dependent)) {
                continue;
            }
            List<Party> found = phrase ? others(denoted(dependent), actor) : List.of();
            if (found.isEmpty() && depth > 0) {
                found = below(dependent, actor, depth - 1);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "Threatened to strike if Peru did not pay." */
    private boolean conditional(Word clause) {
        return sentence.dependents(clause, "mark").stream()
                .anyMatch(mark -> grammar.has("conditions", mark.form().toLowerCase(Locale.ROOT)));
    }

    /** Complement clauses, infinitives and participles; not what happened before or because. */
    private boolean tellsContent(Word clause) {
        return switch (clause.relation()) {
            case "ccomp", "xcomp" -> true;
            case "acl", "advcl" -> sentence.dependents(clause, "nsubj").isEmpty();
            default -> false;
        };
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

    /**
     * Without what the words call the actor's own: "Norway will withdraw its troops". What is done to people alone is done
     * to one's own as well: "Norway's president dismissed his minister".
     */
    private List<Party> notOwn(List<Party> parties, List<Party> actor) {
        return parties.stream()
                .filter(p -> actor.stream()
                        .noneMatch(a -> a.country() != null
                                && Objects.equals(a.country(), p.country())
                                && possessed(p.words())
                                && !governs(p, a)))
                .toList();
    }

    /** "Lawmakers asked their government": one's own government is somebody else, unlike its own troops. */
    private static boolean governs(Party party, Party actor) {
        return party.sector() == Sector.GOV && actor.sector() != null && actor.sector() != Sector.GOV;
    }

    /** Whether the words begin with a possessive pronoun. */
    private boolean possessed(Evidence words) {
        return sentence.words().stream()
                .anyMatch(word -> word.span().start() == words.span().start()
                        && word.relation().equals("nmod:poss")
                        && word.is(PartOfSpeech.PRON));
    }

    /** Those that are not the actors again, by the same words or a pronoun. */
    List<Party> notAgain(List<Party> parties, List<Party> actor) {
        return otherThan(parties, actor).stream()
                .filter(p -> p.antecedent() == null
                        || actor.stream().noneMatch(a -> Objects.equals(a.country(), p.country())))
                .toList();
    }

    /** Named parties with a country that are not the actor again by a pronoun or a shorter name. */
    private List<Party> others(List<Party> parties, List<Party> actor) {
        return otherThan(parties, actor).stream()
                .filter(p -> p.country() != null && !p.inferred())
                .filter(p -> notOwn(List.of(p), actor).size() == 1)
                .filter(p -> actor.stream()
                        .noneMatch(a -> Objects.equals(a.country(), p.country())
                                && (Objects.equals(a.sector(), p.sector()) || p.antecedent() != null)))
                .toList();
    }

    /** The subject of a clause under {@code head} that says what somebody must do; empty if none does. */
    List<Party> obliged(Word head, List<Party> actor) {
        for (Word clause : sentence.dependents(head, "ccomp")) {
            List<Word> auxiliaries = sentence.dependents(clause, "aux");
            boolean must = Mandative.is(sentence, clause)
                    || grammar.has("obligation", clause.lemma())
                    || auxiliaries.size() == 1
                            && grammar.has("obligation", auxiliaries.get(0).lemma());
            if (must) {
                Word subject = first(sentence.dependents(clause, "nsubj"));
                return others(denoted(subject == null ? arguments.object(head) : subject), actor);
            }
        }
        return List.of();
    }

    private List<Party> subject(Word verb) {
        List<Party> found = acting(arguments.subject(verb));
        return found.isEmpty() ? acting(arguments.behind(verb)) : found;
    }

    /** The parties in the first place that holds any; "its" own of those {@code taken} are passed over. */
    private List<Party> ofVerb(Match match, List<String> places, List<Party> taken) {
        for (String place : places) {
            List<Party> found =
                    switch (place) {
                        case "subject" -> subject(match.head());
                        case "object" -> object(match);
                        case "doer" -> doer(match);
                        case "purpose" -> purpose(match.head());
                        case "indirect" -> denoted(first(sentence.dependents(match.head(), "iobj")));
                        default -> prepositional(match, place);
                    };
            found = match.entry().doneToPeople() ? found : notOwn(found, taken);
            if (!found.isEmpty()) {
                return found;
            }
        }
        Word object = arguments.object(match.head());
        return object != null && match.parts().contains(object) && places.contains("object")
                ? owners(object, 2)
                : List.of();
    }

    /** Whose the act is that the subject names: "the attack of the rebels killed two". */
    private List<Party> doer(Match match) {
        Word act = arguments.subject(match.head());
        return act == null ? List.of() : doer(act, genitive -> true);
    }

    /** "Used tear gas to disperse protesters": the object of the infinitive that says what for. */
    private List<Party> purpose(Word verb) {
        for (Word clause : sentence.dependents(verb, "advcl", "xcomp", "acl")) {
            List<Party> found =
                    clause.morphology().form() == VerbForm.INFINITIVE ? denoted(arguments.object(clause)) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The object; one that is among the trigger's own words ("launch an attack on") comes last, by whom it belongs to. */
    private List<Party> object(Match match) {
        Word object = arguments.object(match.head());
        if (object == null) {
            object = partitive(match);
        }
        for (Word part : match.parts()) {
            if (object == null) {
                object = arguments.object(part);
            }
        }
        if (object == null || grammar.has("reflexives", object.form().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        return match.parts().contains(object) ? people(object, arguments.passive(match.head())) : denoted(object);
    }

    /**
     * The people or the named body that a word of the trigger denotes: "released the prisoners", "police were deployed"; no
     * state of emergency.
     */
    private List<Party> people(Word object, boolean passive) {
        return parties.parties(sentence, object).stream()
                .filter(p -> p.sector() != null || p.name() != null && p.country() != null)
                .filter(p -> p.sector() == null
                        || passive && ARMED.contains(p.sector())
                        || p.country() != null && !p.inferred()
                        || !STATE.contains(p.sector()) && !ARMED.contains(p.sector()))
                .toList();
    }

    /** "a arrêté des manifestants": an indefinite article that the parser took for a preposition. */
    private @Nullable Word partitive(Match match) {
        Word verb = match.head();
        if (arguments.passive(verb)) {
            return null;
        }
        List<Word> candidates = new ArrayList<>(sentence.dependents(verb, "obl"));
        match.parts().stream()
                .filter(part -> part.plainRelation().equals("obl"))
                .forEach(part -> candidates.addAll(sentence.dependents(part, "nmod")));
        for (Word word : candidates) {
            Word marker = first(sentence.dependents(word, "case"));
            if (marker != null
                    && grammar.has("partitiveArticles", marker.text().toLowerCase(Locale.ROOT))
                    && marker.index() > verb.index()
                    && marker.index() - verb.index() <= 4) {
                return word;
            }
        }
        return null;
    }

    private List<Party> prepositional(Match match, String preposition) {
        List<Word> bases = new ArrayList<>(List.of(match.head()));
        bases.addAll(match.parts());
        Word object = arguments.object(match.head());
        boolean quantity = object != null
                && grammar.has("genitive", preposition)
                && !parties.parties(sentence, object).isEmpty();
        if (object != null && !quantity) {
            bases.add(object);
        }
        bases.addAll(conjuncts(match.parts()));
        bases.addAll(sentence.dependents(match.head(), "xcomp", "obl"));
        bases.removeIf(base -> base.plainRelation().equals("obl")
                && base.index() < match.head().index());
        for (Word base : bases) {
            if (grammar.has("genitive", preposition) && grammar.has("portions", base.lemma())) {
                continue;
            }
            for (Word word : arguments.prepositional(base, preposition)) {
                List<Party> found = grammar.has("circumstances", word.lemma()) ? List.of() : denoted(word);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "Its rejection and condemnation of the plan": what belongs to either noun. */
    private List<Word> conjuncts(List<Word> parts) {
        return parts.stream()
                .filter(Word::isNominal)
                .flatMap(part -> sentence.dependents(part, "conj").stream())
                .toList();
    }

    private List<Party> actorOfNoun(Match match) {
        Word noun = match.head();
        List<Party> owner = doer(noun, genitive -> subjective(match, genitive));
        if (!owner.isEmpty()) {
            return owner;
        }
        Word inState = carrier.inState(noun);
        if (inState != null) {
            return acting(inState);
        }
        Word support = carrier.support(noun);
        if (support != null) {
            return acting(arguments.subject(support));
        }
        List<Party> below = agentBelow(noun);
        List<Party> said = below.isEmpty() ? acting(saidOf(noun)) : below;
        return said.isEmpty() ? taking(match) : said;
    }

    /** Who takes part in a meeting that only tells when or for what: "said after talks with", "is in Lima for talks with". */
    private List<Party> taking(Match match) {
        Word noun = match.head();
        Word verb = arguments.governorOrNull(noun);
        if (verb == null || match.entry().type() != EventType.CONSULT) {
            return List.of();
        }
        boolean there =
                !sentence.dependents(verb, "cop").isEmpty() && grammar.has("locative", arguments.preposition(verb));
        boolean going = there || grammar.has("unaccusative", verb.lemma());
        boolean taking = going && grammar.has("errand", arguments.preposition(noun))
                || (there || verb.is(PartOfSpeech.VERB)) && grammar.has("attending", arguments.preposition(noun));
        Word subject = there ? first(sentence.dependents(verb, "nsubj")) : arguments.subject(verb);
        return taking ? acting(subject) : List.of();
    }

    /** Of whom a noun is said: "Norway is a donor", "remains the largest donor". */
    private @Nullable Word saidOf(Word noun) {
        Word own = first(sentence.dependents(noun, "nsubj"));
        Word verb = noun.plainRelation().equals("xcomp") ? arguments.governorOrNull(noun) : null;
        return own != null || verb == null ? own : arguments.subject(verb);
    }

    /** Who does what a noun tells, by adjective, possessor, "by" or "of"; a city is only where. */
    private List<Party> doer(Word noun, Predicate<Word> subjective) {
        for (Word dependent : sentence.dependents(noun, "nmod:poss", "amod", "compound", "nmod", "obl")) {
            String preposition = arguments.preposition(dependent);
            boolean owner = dependent.plainRelation().equals("amod")
                    || dependent.plainRelation().equals("compound")
                    || dependent.relation().equals("nmod:poss")
                    || grammar.has("agent", preposition)
                    || grammar.has("between", preposition)
                    || grammar.has("genitive", preposition) && subjective.test(dependent);
            List<Party> found = owner && !parties.isCity(sentence, dependent)
                    ? owning(dependent).stream()
                            .filter(p -> !describes(dependent) || p.country() != null)
                            .toList()
                    : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** An adjective or noun before the event says whose it is only if it is one of nations: not "prisoner swap". */
    private static boolean describes(Word word) {
        return word.plainRelation().equals("amod") || word.plainRelation().equals("compound");
    }

    /** "The arrest of a minister by the police", where the tree hangs the police on the minister. */
    private List<Party> agentBelow(Word noun) {
        for (Word below : sentence.dependents(noun, "nmod")) {
            for (Word word : sentence.dependents(below, "nmod", "obl")) {
                if (grammar.has("agent", arguments.preposition(word))) {
                    return parties.parties(sentence, word);
                }
            }
        }
        return List.of();
    }

    /**
     * Whether "of X" beside an event noun says who does it: "the attack of the rebels on Lima", but "the bombing of Lima".
     * An entry whose first place for the recipient is the genitive ("the murder of") always takes it for the recipient.
     */
    private boolean subjective(Match match, Word genitive) {
        List<String> places = match.entry().recipient();
        String preposition = arguments.preposition(genitive);
        if (!places.contains(preposition)) {
            return !Sides.doneTo(match.entry().type()) || attacks(genitive);
        }
        if (places.get(0).equals(preposition)) {
            return false;
        }
        boolean aimed = places.stream()
                .filter(place -> !place.equals(preposition))
                .flatMap(place -> arguments.prepositional(match.head(), place).stream())
                .anyMatch(word -> !denoted(word).isEmpty());
        return aimed && (!Sides.doneTo(match.entry().type()) || attacks(genitive))
                || parties.parties(sentence, genitive).stream()
                        .anyMatch(p -> p.sector() != null && ARMED.contains(p.sector()));
    }

    /** The attack of rebels or of a state is theirs; that of a parliament, a market or a crowd is on them. */
    private boolean attacks(Word genitive) {
        return parties.parties(sentence, genitive).stream()
                .noneMatch(p -> p.sector() != null && p.sector() != Sector.GOV && !ARMED.contains(p.sector()));
    }

    private List<Party> recipientOfNoun(Match match) {
        Word support = verbOf(match.head());
        for (String preposition : match.entry().recipient()) {
            List<Word> bases = bases(match, support);
            bases.addAll(sentence.dependents(match.head(), "nmod"));
            for (Word base : bases) {
                for (Word word : arguments.prepositional(base, preposition)) {
                    boolean doer =
                            base == match.head() && grammar.has("genitive", preposition) && subjective(match, word);
                    List<Party> found = doer ? List.of() : denoted(word);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Word> bases(Match noun, @Nullable Word support) {
        List<Word> bases = new ArrayList<>(List.of(noun.head()));
        bases.addAll(noun.parts());
        if (support != null) {
            bases.add(support);
        }
        return bases;
    }

    /** Whether a light verb carries the event noun: "launch an attack", "mener une attaque". */
    boolean supported(Word noun) {
        return verbOf(noun) != null || carrier.inState(noun) != null;
    }

    private @Nullable Word verbOf(Word noun) {
        Word support = carrier.support(noun);
        return support == null ? carrier.happening(noun) : support;
    }

    List<Party> together(List<Party> one, List<Party> other) {
        List<Party> all = new ArrayList<>(one);
        all.addAll(otherThan(other, one));
        return all;
    }

    /** Those of {@code some} that are not among {@code others} by words. */
    List<Party> otherThan(List<Party> some, List<Party> others) {
        return some.stream()
                .filter(p -> others.stream().noneMatch(o -> Objects.equals(o.words(), p.words())))
                .toList();
    }

    private static @Nullable Word first(List<Word> words) {
        return words.isEmpty() ? null : words.get(0);
    }
}
