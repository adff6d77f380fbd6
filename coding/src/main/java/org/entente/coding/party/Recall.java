// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.entente.language.Morphology.GrammaticalNumber;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** What the article's earlier words say of a pronoun, and of "the former". */
final class Recall {
    private static final int DEEPEST = 6;

    private final PartyReader reader;
    private final Memory memory;
    private final Roles roles;

    Recall(PartyReader reader, Memory memory, Roles roles) {
        this.reader = reader;
        this.memory = memory;
        this.roles = roles;
    }

    void remember(Sentence sentence, Word word, List<Party> parties) {
        if (parties.isEmpty()) {
            return;
        }
        List<Party> members = reader.parties(sentence, word);
        boolean named = word.is(PartOfSpeech.PROPN);
        boolean thing = roles.is("things", word) || isThing(sentence, word);
        boolean plural = members.size() > 1 || word.morphology().number() == GrammaticalNumber.PLURAL;
        boolean person =
                !plural && !thing && (named || roles.role(sentence, word) != null || word.is(PartOfSpeech.PRON));
        String pronoun = roles.pronoun(word);
        memory.add(new Referent(
                sentence,
                word,
                members,
                named && reader.mentions(sentence).first(word) != null ? "" : Roles.lemma(word),
                pronoun == null ? person : pronoun.equals("person"),
                pronoun == null ? plural : pronoun.equals("many"),
                gender(sentence, word)));
    }

    private boolean isThing(Sentence sentence, Word word) {
        Mention mention = reader.mentions(sentence).first(word);
        return mention == null
                ? word.name() == NameKind.LOCATION
                : !mention.entry().kind().isPerson() && !mention.entry().kind().isAdjective();
    }

    private char gender(Sentence sentence, Word word) {
        for (Word det : sentence.dependents(word, "det")) {
            char gender = genderOf(det);
            if (gender != '?') {
                return gender;
            }
        }
        return '?';
    }

    private char genderOf(Word word) {
        return roles.isForm("feminine", word) ? 'f' : roles.isForm("masculine", word) ? 'm' : '?';
    }

    List<Party> pronoun(Sentence sentence, Word word) {
        if (roles.is("relatives", word)) {
            Word antecedent = antecedent(sentence, word);
            return antecedent == null ? List.of() : reader.parties(sentence, antecedent);
        }
        String kind = roles.pronoun(word);
        if (kind == null) {
            return demonstrative(sentence, word);
        }
        char gender = genderOf(word);
        Predicate<Referent> agrees = r -> gender == '?' || r.feminine() == '?' || r.feminine() == gender;
        Predicate<Referent> free = r -> !sameClause(sentence, word, r);
        Referent reported = reporter(sentence, word);
        if (reported != null
                && agrees.test(reported)
                && (!kind.equals("many") && !kind.equals("thing") && !reported.plural()
                        || kind.equals("many") && reported.plural())) {
            return reported.parties().stream()
                    .map(known -> reader.again(sentence, word, word, known))
                    .toList();
        }
        Referent blamed = possessive(word) && !kind.equals("many") ? blamed(sentence, word) : null;
        if (blamed != null && agrees.test(blamed)) {
            return blamed.parties();
        }
        Referent found =
                switch (kind) {
                    case "person" ->
                        memory.recalled(sentence, word, agrees.and(free).and(r -> r.person() && !r.plural()));
                    case "any" -> memory.recalled(sentence, word, free.and(r -> !r.plural()));
                    case "thing" -> memory.recalled(sentence, word, free.and(r -> !r.person() && !r.plural()));
                    default -> many(sentence, word, free.and(Referent::plural));
                };
        if (found == null && kind.equals("person") && gender != '?') {
            found = memory.recalled(sentence, word, agrees.and(free).and(r -> !r.plural()));
        }
        if (found == null && kind.equals("many")) {
            found = memory.recalled(sentence, word, free.and(r -> !r.person()));
        }
        if (found == null) {
            return List.of();
        }
        if (possessive(word) && found.sentence().index() == sentence.index()) {
            return found.parties();
        }
        List<Party> parties = new ArrayList<>();
        for (Party known : found.parties()) {
            parties.add(reader.again(sentence, word, word, known));
        }
        return parties;
    }

    /**
     * Where a party stands: in the opposition, or just a party, by what is said of it here or, by its name or the initials
     * in brackets after it, was said before.
     */
    Sector standing(Sentence sentence, Mention mention, @Nullable Sector said) {
        String name = mention.entry().name();
        if (said == Sector.OPP) {
            memory.stands(name, said);
            int initials = mention.last() + 2;
            Mention brackets = initials < sentence.words().size()
                            && sentence.word(initials - 1).text().equals("(")
                    ? reader.mentions(sentence).first(sentence.word(initials))
                    : null;
            if (brackets != null) {
                memory.stands(brackets.entry().name(), said);
            }
        }
        return memory.standing(name);
    }

    /** "They were arrested": not the police or the court, if others were named. */
    private @Nullable Referent many(Sentence sentence, Word word, Predicate<Referent> fits) {
        Referent patient = word.relation().equals("nsubj:pass")
                ? memory.recalled(sentence, word, fits.and(r -> !enforces(r)))
                : null;
        return patient == null ? memory.recalled(sentence, word, fits) : patient;
    }

    private static boolean enforces(Referent referent) {
        return referent.parties().stream()
                .allMatch(party -> party.sector() == Sector.COP
                        || party.sector() == Sector.JUD
                        || party.sector() == Sector.GOV
                        || party.sector() == Sector.MIL);
    }

    /** « Ce dernier »: the person named last, else whatever was; « ces derniers »: those of several. */
    List<Party> latter(Sentence sentence, Word word, boolean many) {
        char gender = gender(sentence, word);
        Predicate<Referent> near = r -> sentence.index() - r.sentence().index() <= 1
                && r.plural() == many
                && !sameClause(sentence, word, r)
                && (gender == '?' || r.feminine() == '?' || r.feminine() == gender);
        Referent person = memory.last(sentence, word, near.and(r -> many || r.person()));
        Referent found = person == null ? memory.last(sentence, word, near) : person;
        return found == null
                ? List.of()
                : found.parties().stream()
                        .map(known -> reader.again(sentence, word, word, known))
                        .toList();
    }

    /** Who says so: "Norway announced that it", « la Norvège a annoncé qu'elle »; null if the pronoun is no subject of reported words. */
    private @Nullable Referent reporter(Sentence sentence, Word pronoun) {
        Word subjected = possessive(pronoun) && pronoun.head() >= 0 ? sentence.word(pronoun.head()) : pronoun;
        if (!subjected.plainRelation().equals("nsubj") || subjected.head() < 0) {
            return null;
        }
        Word clause = sentence.word(subjected.head());
        if (!clause.plainRelation().equals("ccomp") || clause.head() < 0 || clause.index() < clause.head()) {
            return null;
        }
        Word saying = sentence.word(clause.head());
        return sentence.dependents(saying, "nsubj").stream()
                .filter(subject -> subject.relation().equals("nsubj"))
                .map(subject -> memory.last(
                        sentence,
                        pronoun,
                        r -> r.sentence().index() == sentence.index()
                                && r.word().index() == subject.index()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * "Norway condemned Peru over its raid": what is given as the reason of an act belongs to the one whom the act is for or
     * against; null if the possessive stands in no reason or nobody is between.
     */
    private @Nullable Referent blamed(Sentence sentence, Word possessive) {
        Word noun = possessive;
        boolean reason = false;
        for (int i = 0;
                i < DEEPEST && noun.head() >= 0 && !sentence.word(noun.head()).is(PartOfSpeech.VERB);
                i++) {
            noun = sentence.word(noun.head());
            reason = reason
                    || roles.is("reasons", noun)
                    || sentence.dependents(noun, "case").stream().anyMatch(marker -> roles.is("reasons", marker));
        }
        if (!reason) {
            return null;
        }
        // "Prolonged sanctions over its raid" may have no verb in the tree.
        int verb = noun.head() < 0 ? noun.index() : noun.head();
        int begin = sentence.words().stream()
                .filter(word -> roles.is("reasons", word) && word.index() > verb && word.index() < possessive.index())
                .mapToInt(Word::index)
                .max()
                .orElse(verb);
        return memory.last(
                sentence,
                possessive,
                r -> r.sentence().index() == sentence.index()
                        && r.word().index() > verb
                        && r.word().index() < begin
                        && !r.plural());
    }

    private static boolean possessive(Word word) {
        return word.relation().equals("nmod:poss") || word.is(PartOfSpeech.DET);
    }

    /** A subject and an object of one verb are not the same, unless the word says so. */
    private static boolean sameClause(Sentence sentence, Word word, Referent referent) {
        if (referent.sentence().index() != sentence.index()
                || word.head() < 0
                || word.relation().equals("nmod:poss")) {
            return false;
        }
        return referent.word().head() == word.head()
                || !word.plainRelation().equals("nsubj")
                        && referent.word().relation().equals("nsubj")
                        && sharesSubject(
                                sentence,
                                sentence.word(word.head()),
                                referent.word().head());
    }

    /** Whether a verb is coordinated with another, or depends on it, without a subject of its own. */
    private static boolean sharesSubject(Sentence sentence, Word verb, int other) {
        Word at = verb;
        for (int i = 0; i < DEEPEST && at.head() >= 0; i++) {
            boolean without = sentence.dependents(at, "nsubj").isEmpty();
            if (!without
                    || !at.plainRelation().equals("conj") && !at.plainRelation().equals("xcomp")) {
                return false;
            }
            at = sentence.word(at.head());
            if (at.index() == other) {
                return true;
            }
        }
        return false;
    }

    /** "Peru and Chile urged the two countries": those who act are not those whom they act on. */
    static boolean actsOn(Sentence sentence, Referent referent, Word word) {
        if (referent.sentence().index() != sentence.index()
                || word.plainRelation().equals("nsubj")) {
            return false;
        }
        Word subject = referent.word();
        while (subject.plainRelation().equals("conj") && subject.head() >= 0) {
            subject = sentence.word(subject.head());
        }
        return subject.relation().equals("nsubj") && subject.head() == word.head();
    }

    /** "celles de l'Ukraine", "those from Mali". */
    private List<Party> demonstrative(Sentence sentence, Word word) {
        List<Tie> ties = reader.ties().of(sentence, word);
        if (ties.isEmpty()) {
            return List.of();
        }
        List<Word> ends = new Phrase(sentence, roles).ends(word);
        return List.of(reader.party(
                sentence, ends.get(0), ends.get(1), null, ties.get(0).country(), null, false));
    }

    private static @Nullable Word antecedent(Sentence sentence, Word pronoun) {
        Word at = pronoun;
        for (int i = 0; i < DEEPEST && at.head() >= 0; i++) {
            Word governor = sentence.word(at.head());
            if (at.relation().startsWith("acl")) {
                return governor;
            }
            at = governor;
        }
        return null;
    }
}
