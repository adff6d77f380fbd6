// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.EventType;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Who does and who undergoes what an event noun tells: "the attack of the rebels on Lima". */
final class NounPlaces {
    private final Sentence sentence;
    private final Arguments arguments;
    private final Grammar grammar;
    private final PartyReader parties;
    private final Denoted denoted;
    private final Carrier carrier;

    NounPlaces(Sentence sentence, Arguments arguments, Grammar grammar, PartyReader parties, Denoted denoted) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.grammar = grammar;
        this.parties = parties;
        this.denoted = denoted;
        this.carrier = new Carrier(sentence, arguments, grammar);
    }

    List<Party> actor(Match match) {
        Word noun = match.head();
        List<Party> owner = targets(match).isEmpty()
                ? doer(noun, genitive -> !isThing(match, genitive) && subjective(match, genitive))
                : List.of();
        if (!owner.isEmpty()) {
            return owner;
        }
        Word inState = carrier.inState(noun);
        if (inState != null) {
            return denoted.acting(inState);
        }
        Word support = carrier.support(noun);
        if (support != null) {
            return denoted.acting(arguments.subject(support));
        }
        List<Party> below = agentBelow(noun);
        List<Party> said = below.isEmpty() ? denoted.acting(saidOf(noun)) : below;
        List<Party> author = said.isEmpty() ? author(noun) : said;
        return author.isEmpty() ? taking(match) : author;
    }

    /** Who is called the author of the deed: "the suspected mastermind of the attack, ...", "..., the perpetrator of it". */
    private List<Party> author(Word noun) {
        Word author = noun.plainRelation().equals("nmod") ? arguments.governorOrNull(noun) : null;
        if (author == null || !grammar.has("authors", author.lemma())) {
            return List.of();
        }
        List<Word> called = new ArrayList<>(sentence.dependents(author, "nsubj", "appos"));
        Word above = arguments.governorOrNull(author);
        if (above != null && author.relation().equals("appos")) {
            called.add(0, above);
        }
        called.add(author);
        return called.stream()
                .map(denoted::acting)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The prisoners of "exchange of prisoners": a word of the trigger that is of no country does nothing. */
    private boolean isThing(Match match, Word genitive) {
        return match.parts().contains(genitive)
                && parties.parties(sentence, genitive).stream().allMatch(party -> party.country() == null);
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
        Word subject = there ? sentence.firstDependent(verb, "nsubj") : arguments.subject(verb);
        return taking ? denoted.acting(subject) : List.of();
    }

    /** Of whom a noun is said: "Norway is a donor", "remains the largest donor". */
    private @Nullable Word saidOf(Word noun) {
        Word own = sentence.firstDependent(noun, "nsubj");
        Word verb = noun.plainRelation().equals("xcomp") ? arguments.governorOrNull(noun) : null;
        return own != null || verb == null ? own : arguments.subject(verb);
    }

    /** Who does what a noun tells, by adjective, possessor, "by" or "of"; a city is only where. */
    List<Party> doer(Word noun, Predicate<Word> subjective) {
        for (Word dependent : sentence.dependents(noun, "nmod:poss", "amod", "compound", "nmod", "obl")) {
            String preposition = arguments.preposition(dependent);
            boolean owner = dependent.plainRelation().equals("amod")
                    || dependent.plainRelation().equals("compound")
                    || dependent.relation().equals("nmod:poss")
                    || grammar.has("agent", preposition)
                    || grammar.has("between", preposition)
                    || grammar.has("genitive", preposition) && subjective.test(dependent);
            List<Party> found = owner && !parties.isCity(sentence, dependent)
                    ? (grammar.has("between", preposition) ? denoted.between(dependent) : denoted.owning(dependent))
                            .stream()
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
        if (followedByInfinitive(match.head(), genitive)) {
            return true;
        }
        if (!places.contains(preposition)) {
            return !Sides.doneTo(match.entry().type()) || attacks(genitive);
        }
        if (places.get(0).equals(preposition)) {
            return false;
        }
        boolean aimed = places.stream()
                .filter(place -> !place.equals(preposition))
                .flatMap(place -> arguments.prepositional(match.head(), place).stream())
                .anyMatch(word -> !denoted.of(word).isEmpty());
        return aimed && (!Sides.doneTo(match.entry().type()) || attacks(genitive))
                || parties.parties(sentence, genitive).stream()
                        .anyMatch(p -> p.sector() != null && Sides.ARMED.contains(p.sector()));
    }

    /** « Le refus du Pérou de partir »: what follows is what whoever stands between will do or not do. */
    private boolean followedByInfinitive(Word noun, Word genitive) {
        return sentence.dependents(noun, "acl", "xcomp", "advcl").stream()
                .anyMatch(clause -> clause.morphology().form() == VerbForm.INFINITIVE
                        && clause.index() > genitive.index()
                        && genitive.index() > noun.index());
    }

    /** The attack of rebels or of a state is theirs; that of a parliament, a market or a crowd is on them. */
    private boolean attacks(Word genitive) {
        return parties.parties(sentence, genitive).stream()
                .noneMatch(p -> p.sector() != null && p.sector() != Sector.GOV && !Sides.ARMED.contains(p.sector()));
    }

    List<Party> recipient(Match match) {
        Word support = verbOf(match.head());
        for (String preposition : match.entry().recipient()) {
            List<Word> bases = bases(match, support);
            bases.addAll(sentence.dependents(match.head(), "nmod"));
            for (Word base : bases) {
                for (Word word : arguments.prepositional(base, preposition)) {
                    boolean doer =
                            base == match.head() && grammar.has("genitive", preposition) && subjective(match, word);
                    List<Party> found = doer
                            ? List.of()
                            : grammar.has("between", preposition) ? denoted.between(word) : denoted.of(word);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return targets(match).stream()
                .map(denoted::owning)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The buildings before a noun of attack, which are its targets: "the embassy attack". */
    private List<Word> targets(Match match) {
        return Sides.doneTo(match.entry().type())
                ? sentence.dependents(match.head(), "compound").stream()
                        .filter(word -> grammar.has("targets", word.lemma()))
                        .toList()
                : List.of();
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

    @Nullable
    Word support(Word noun) {
        return carrier.support(noun);
    }

    private @Nullable Word verbOf(Word noun) {
        Word support = carrier.support(noun);
        return support == null ? carrier.happening(noun) : support;
    }
}
