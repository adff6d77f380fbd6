// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Grammar;
import org.entente.coding.party.PartyReader;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Who stands in the places of a verb: subject, object, after a preposition. */
final class VerbPlaces {
    private static final Set<Sector> STATE = Set.of(Sector.GOV, Sector.LEG, Sector.JUD);

    /** How far after its verb an object with an indefinite article may stand. */
    private static final int PARTITIVE = 8;

    private final Sentence sentence;
    private final Arguments arguments;
    private final Grammar grammar;
    private final PartyReader parties;
    private final Denoted denoted;
    private final Others others;
    private final NounPlaces nouns;

    VerbPlaces(
            Sentence sentence,
            Arguments arguments,
            Grammar grammar,
            PartyReader parties,
            Denoted denoted,
            Others others,
            NounPlaces nouns) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.grammar = grammar;
        this.parties = parties;
        this.denoted = denoted;
        this.others = others;
        this.nouns = nouns;
    }

    /** The parties in the first place that holds any; "its" own of those {@code taken} are passed over. */
    List<Party> parties(Match match, List<String> places, List<Party> taken) {
        List<Party> given = places.contains("indirect") ? given(match.head(), taken) : List.of();
        if (!given.isEmpty()) {
            return given;
        }
        List<Party> somewhere = List.of();
        for (String place : places) {
            if (grammar.has("locative", place) && isPerson(match)) {
                continue;
            }
            List<Party> found =
                    switch (place) {
                        case "subject" -> subject(match.head());
                        case "object" -> object(match);
                        case "doer" -> doer(match);
                        case "purpose" -> purpose(match.head());
                        case "indirect" -> denoted.of(sentence.firstDependent(match.head(), "iobj"));
                        default -> prepositional(match, place);
                    };
            found = Others.otherThan(found, taken);
            found = match.entry().doneToPeople() ? found : others.notOwn(found, taken);
            if (grammar.has("locative", place) && found.stream().allMatch(p -> p.country() == null)) {
                somewhere = somewhere.isEmpty() ? found : somewhere;
            } else if (!found.isEmpty()) {
                return found;
            }
        }
        Word object = arguments.object(match.head());
        List<Party> owners = object != null && match.parts().contains(object) && places.contains("object")
                ? denoted.owners(object, 2)
                : List.of();
        return owners.isEmpty() ? somewhere : owners;
    }

    /** « En lui infligeant des sanctions »: a pronoun that says to whom comes before any phrase. */
    private List<Party> given(Word verb, List<Party> taken) {
        Word indirect = sentence.firstDependent(verb, "iobj");
        return indirect == null || !indirect.is(PartOfSpeech.PRON) || !isClitic(indirect)
                ? List.of()
                : Others.otherThan(denoted.of(indirect), taken);
    }

    /** Whether the pronoun is of somebody else and leads to its verb: not « lui » of « il a lui aussi apporté ». */
    private boolean isClitic(Word pronoun) {
        int next = pronoun.index() + 1;
        return !grammar.has("reflexives", pronoun.form().toLowerCase(Locale.ROOT))
                && next < sentence.words().size()
                && (sentence.word(next).is(PartOfSpeech.VERB)
                        || sentence.word(next).is(PartOfSpeech.AUX)
                        || sentence.word(next).is(PartOfSpeech.PRON));
    }

    /** Whether it is done to somebody in person, known or not: of "he was arrested in Oslo" the place does not stand for him. */
    boolean isPerson(Match match) {
        Word object = arguments.object(match.head());
        return object != null
                && !match.parts().contains(object)
                && (object.is(PartOfSpeech.PRON) || object.name() == NameKind.PERSON);
    }

    private List<Party> subject(Word verb) {
        List<Party> found = denoted.acting(arguments.subject(verb));
        if (verb.relation().equals("acl:relcl") && found.size() > 1) {
            List<Party> before = found.stream()
                    .filter(p -> p.words().span().start() < verb.span().start())
                    .toList();
            found = before.isEmpty() ? found : before;
        }
        return found.isEmpty() ? denoted.acting(arguments.behind(verb)) : found;
    }

    /** Whose the act is that the subject names: "the attack of the rebels killed two". */
    private List<Party> doer(Match match) {
        Word act = arguments.subject(match.head());
        return act == null ? List.of() : nouns.doer(act, genitive -> true);
    }

    /** "Used tear gas to disperse protesters": the object of the infinitive that says what for. */
    private List<Party> purpose(Word verb) {
        for (Word clause : sentence.dependents(verb, "advcl", "xcomp", "acl")) {
            List<Party> found = clause.morphology().form() == VerbForm.INFINITIVE
                    ? denoted.of(arguments.object(clause))
                    : List.of();
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
        return match.parts().contains(object) ? people(object, arguments.passive(match.head())) : denoted.of(object);
    }

    /**
     * The people or the named body that a word of the trigger denotes: "released the prisoners", "police were deployed"; no
     * state of emergency.
     */
    private List<Party> people(Word object, boolean passive) {
        return parties.isEquipment(object) || measuresEquipment(object)
                ? List.of()
                : parties.parties(sentence, object).stream()
                        .filter(p -> p.sector() != null || p.name() != null && p.country() != null)
                        .filter(p -> p.sector() == null
                                || passive && Sides.ARMED.contains(p.sector())
                                || p.country() != null && !p.inferred()
                                || !STATE.contains(p.sector()) && !Sides.ARMED.contains(p.sector()))
                        .toList();
    }

    /** "Fired more than 20 rockets": what was fired is nobody whom it is done to. */
    private boolean measuresEquipment(Word object) {
        return sentence.dependents(object, "nmod").stream().anyMatch(parties::isEquipment);
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
            Word marker = sentence.firstDependent(word, "case");
            if (marker != null
                    && grammar.has("partitiveArticles", marker.text().toLowerCase(Locale.ROOT))
                    && marker.index() > verb.index()
                    && marker.index() - verb.index() <= PARTITIVE) {
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
                && (base.index() < match.head().index()
                        || grammar.has("concerted", base.lemma())
                        || grammar.has("timing", arguments.preposition(base))));
        for (Word base : bases) {
            if (grammar.has("genitive", preposition) && grammar.has("portions", base.lemma())) {
                continue;
            }
            for (Word word : arguments.prepositional(base, preposition)) {
                boolean circumstance =
                        grammar.has("circumstances", word.lemma()) && grammar.has("circumstantial", preposition);
                List<Party> found = circumstance
                        ? List.of()
                        : grammar.has("between", preposition) ? denoted.between(word) : denoted.of(word);
                List<Party> inside = ownPhrase(word) ? inside(word, preposition) : List.of();
                if (!found.isEmpty()) {
                    return inside.isEmpty() ? found : inside;
                }
            }
        }
        return List.of();
    }

    /** Of "the withdrawal of its troops of Peru" the place that the same preposition adds to what is one's own. */
    private List<Party> inside(Word own, String preposition) {
        return arguments.prepositional(own, preposition).stream()
                .map(denoted::of)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean ownPhrase(Word word) {
        return sentence.dependents(word, "det", "nmod:poss").stream().anyMatch(this::possessive);
    }

    private boolean possessive(Word word) {
        return word.relation().equals("nmod:poss") && word.is(PartOfSpeech.PRON)
                || word.is(PartOfSpeech.DET) && grammar.has("possessives", word.lemma());
    }

    /** "Its rejection and condemnation of the plan": what belongs to either noun. */
    private List<Word> conjuncts(List<Word> parts) {
        return parts.stream()
                .filter(Word::isNominal)
                .flatMap(part -> sentence.dependents(part, "conj").stream())
                .toList();
    }
}
