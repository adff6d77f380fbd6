// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.language.Morphology.GrammaticalNumber;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Where a role belongs whose own phrase names no country. In turn: whose it is said to be, what the article called so
 * before, the place of its clause, the only such role that the article names a country for, what the article is about.
 * Where the article rather tells that it is of another country, or of none, none is given.
 */
final class Homeland {
    private static final int DEEPEST = 6;

    private static final int LONGEST_PERSON = 4;

    /** What weight a state needs to be the one of people of whom nothing is told: it is named more than once. */
    private static final int OFTEN = 4;

    /** How many sentences back a body is looked for whose heads of state these are. */
    private static final int BODY_BACK = 3;

    private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR");

    /** Who seldom deals with foreigners, unlike governments, courts, police, armies and those who fight them. */
    private static final Set<Sector> AT_HOME = Set.of(
            Sector.CVL, Sector.EDU, Sector.LAB, Sector.AGR, Sector.REL, Sector.MED, Sector.PTY, Sector.OPP, Sector.LEG);

    private final PartyReader reader;
    private final Memory memory;
    private final DefiniteNouns definite;
    private final Roles roles;

    Homeland(PartyReader reader, Memory memory, DefiniteNouns definite, Roles roles) {
        this.reader = reader;
        this.memory = memory;
        this.definite = definite;
        this.roles = roles;
    }

    /**
     * @param ends first and last word of the party's words
     * @param name of a person in this role, or null
     */
    Party of(Sentence sentence, Word head, List<Word> ends, @Nullable String name, Sector sector) {
        Word first = ends.get(0);
        Word last = ends.get(1);
        boolean other = roles.is("others", head);
        Party owner = other ? null : owner(sentence, head);
        if (owner != null && owner.country() != null) {
            return reader.party(sentence, first, last, name, owner.country(), sector, owner.inferred());
        }
        String counterpart = other ? counterpart(sentence, head) : null;
        if (counterpart != null) {
            return reader.party(sentence, first, last, name, counterpart, sector, true);
        }
        if (head.morphology().number() == GrammaticalNumber.PLURAL && roles.is("only", head)) {
            return ofSeveral(sentence, head, first, last, name, sector);
        }
        if (other || severalStates(sentence, head)) {
            return reader.party(sentence, first, last, name, null, sector, false);
        }
        Referent same = name == null ? earlier(sentence, head) : null;
        if (same != null) {
            return again(sentence, head, ends, same.parties().get(0), sector);
        }
        Party body = name == null ? definite.body(sentence, head) : null;
        if (body != null) {
            return body;
        }
        if (sector == Sector.SOC) {
            return reader.party(sentence, first, last, name, "NGO", null, false);
        }
        String country = nowhere(sentence, head, sector) ? null : around(sentence, head, name, sector);
        if (country == null && head.is(PartOfSpeech.PROPN) && isSociety(name, sector)) {
            return reader.party(sentence, first, last, name, "NGO", null, false);
        }
        return reader.party(sentence, first, last, name, country, sector, country != null);
    }

    /** "The heads of state": no state has two, so they are those of the body named last, or of none that the article tells. */
    private Party ofSeveral(Sentence sentence, Word head, Word first, Word last, @Nullable String name, Sector sector) {
        Referent body = memory.last(
                sentence,
                head,
                r -> sentence.index() - r.sentence().index() <= BODY_BACK
                        && r.parties().size() == 1
                        && r.parties().get(0).country() != null
                        && INTERNATIONAL.contains(r.parties().get(0).country()));
        String country = body == null ? null : body.parties().get(0).country();
        return reader.party(sentence, first, last, name, country, sector, country != null);
    }

    /** "The Network for Peace": people who have given themselves a name, of no state that the article tells. */
    private static boolean isSociety(@Nullable String name, Sector sector) {
        return sector == Sector.CVL && name != null && name.indexOf(' ') > 0;
    }

    private Party again(Sentence sentence, Word head, List<Word> ends, Party known, Sector sector) {
        Party again = reader.again(sentence, ends.get(0), ends.get(1), known);
        return roles.is("states", head)
                ? new Party(again.words(), null, again.antecedent(), again.country(), again.cow(), sector, false)
                : again;
    }

    /** "Governments", "35 countries", "neighbouring states" are not the states that the article named before. */
    private boolean severalStates(Sentence sentence, Word head) {
        return roles.is("states", head) && isPlural(sentence, head);
    }

    /** By its own form or by that of its article or number: "pays" has but one. */
    private static boolean isPlural(Sentence sentence, Word head) {
        return head.morphology().number() == GrammaticalNumber.PLURAL
                || sentence.dependents(head, "det", "nummod", "amod").stream()
                        .anyMatch(w -> w.morphology().number() == GrammaticalNumber.PLURAL
                                || w.plainRelation().equals("nummod"));
    }

    /** Unknown attackers, refugees, foreign or anybody's people, and weapons are of no country that the article has in view. */
    private boolean nowhere(Sentence sentence, Word head, Sector sector) {
        if (sector == Sector.UAF || sector == Sector.REF || roles.is("equipment", head) || anyOf(sentence, head)) {
            return true;
        }
        boolean plural = head.morphology().number() == GrammaticalNumber.PLURAL;
        return beside(
                sentence,
                head,
                word -> (plural || roles.is("communities", head))
                                && roles.is("foreign", word)
                                && (sector == Sector.GOV || !roles.is("every", word))
                        || isCause(word)
                        || severalStates(sentence, word)
                        || reader.mentions(sentence).isContinental(word)
                        || isOurs(word));
    }

    /** "All sides", « toutes les parties »: whoever they are, they are not of one state. */
    private boolean anyOf(Sentence sentence, Word head) {
        return roles.is("sides", head)
                && sentence.dependents(head, "det", "det:predet", "amod").stream()
                        .anyMatch(word -> roles.is("every", word));
    }

    /** "pro-Chilean": the country is the one they are for, or against. */
    private boolean isCause(Word word) {
        List<String> pieces = Pieces.of(word.form());
        return pieces.size() == 2
                && roles.has("causes", pieces.get(0).toLowerCase(Locale.ROOT))
                && reader.gazetteer().names().single(pieces.get(1)) != null;
    }

    /** "Our soldiers" are the speaker's, who may be anybody that the article lets speak. */
    private boolean isOurs(Word word) {
        return roles.has("ours", word.form().toLowerCase(Locale.ROOT));
    }

    private static boolean beside(Sentence sentence, Word head, Predicate<Word> says) {
        return sentence.dependents(head, "amod", "compound", "nmod", "det").stream()
                .anyMatch(says);
    }

    private @Nullable String around(Sentence sentence, Word head, @Nullable String name, Sector sector) {
        String country = besideGovernment(sentence, head, sector);
        country = country == null ? place(sentence, head) : country;
        if (country == null && name == null && definite(sentence, head)) {
            String only = memory.onlyCountry(Roles.lemma(head));
            boolean fits = only != null && (Focus.isState(only) || roles.decided(sentence, head) == null);
            country = fits ? only : null;
        }
        if (country == null && beside(sentence, head, word -> roles.is("faiths", word))) {
            return null;
        }
        if (country == null) {
            country = reader.focus().established();
        }
        if (country == null) {
            country = reader.focusCountry().orElse(null);
        }
        return country == null && AT_HOME.contains(sector) ? alone(sentence) : country;
    }

    /** "The Peruvian government and the rebels" are of one country, wherever they meet. */
    private @Nullable String besideGovernment(Sentence sentence, Word head, Sector sector) {
        if (sector != Sector.REB && sector != Sector.PRM
                || !head.plainRelation().equals("conj")
                || head.head() < 0) {
            return null;
        }
        return reader.parties(sentence, sentence.word(head.head())).stream()
                .filter(p -> p.sector() == Sector.GOV || p.sector() == Sector.MIL)
                .map(Party::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The country of a person of whom the article tells nothing but first and last name: where it says that it happens. */
    @Nullable
    String ofUnknown(List<Word> name) {
        NameKind kind = name.get(name.size() - 1).name();
        boolean person =
                name.size() >= 2 && name.size() <= LONGEST_PERSON && (kind == NameKind.PERSON || kind == NameKind.NONE);
        String established = person ? reader.focus().established() : null;
        return established == null && person
                ? reader.focusCountry()
                        .filter(country -> reader.focus().weight(country) >= OFTEN)
                        .orElse(null)
                : established;
    }

    /** "Its neighbour", "his host": the other state, where the article is about two. */
    private @Nullable String counterpart(Sentence sentence, Word head) {
        Party owner = owner(sentence, head);
        String country = owner == null ? null : owner.country();
        return country == null || isPlural(sentence, head)
                ? null
                : reader.focus().other(country).orElse(null);
    }

    private @Nullable Party owner(Sentence sentence, Word head) {
        for (Word word : sentence.dependents(head, "nmod:poss", "det", "det:poss")) {
            if (roles.pronoun(word) != null) {
                List<Party> found = reader.one(sentence, word);
                if (!found.isEmpty()) {
                    return found.get(0);
                }
            }
        }
        return null;
    }

    private @Nullable Referent earlier(Sentence sentence, Word head) {
        String lemma = Roles.lemma(head);
        Predicate<Referent> told = r -> r.parties().size() == 1
                && r.parties().get(0).country() != null
                && !r.parties().get(0).inferred();
        if (roles.is("states", head)) {
            Predicate<Referent> realm = r -> roles.isRealm(
                    head, Objects.requireNonNull(r.parties().get(0).country()));
            Referent beside = besideState(sentence, head);
            return beside == null
                    ? state(sentence, head, told.and(this::isState).and(realm))
                    : beside;
        }
        if (!definite(sentence, head)) {
            return null;
        }
        Sector decided = roles.decided(sentence, head);
        String other = counterpartOf(sentence, head);
        Referent same = memory.last(
                sentence,
                head,
                told.and(r -> r.lemma().equals(lemma)
                        && suits(decided, r.parties().get(0))
                        && !Objects.equals(other, r.parties().get(0).country())));
        return same == null && roles.role(sentence, head) == Sector.REB
                ? memory.last(sentence, head, told.and(r -> rebels(r, head)))
                : same;
    }

    /** The country of whoever the clause calls a counterpart: "the president met his Peruvian counterpart" is of another. */
    private @Nullable String counterpartOf(Sentence sentence, Word head) {
        if (head.head() < 0) {
            return null;
        }
        for (Word word : sentence.dependents(sentence.word(head.head()), "obj", "obl")) {
            List<Tie> ties = word.index() != head.index() && roles.is("others", word)
                    ? reader.ties().of(sentence, word)
                    : List.of();
            if (!ties.isEmpty()) {
                return ties.get(0).country();
            }
        }
        return null;
    }

    /** « Le gouvernement colombien et les groupes armés du pays »: the country of those whom the groups stand beside. */
    private @Nullable Referent besideState(Sentence sentence, Word head) {
        Word group = head.head() < 0 ? null : sentence.word(head.head());
        if (group == null || !group.plainRelation().equals("conj") || group.head() < 0) {
            return null;
        }
        int first = group.head();
        return memory.last(
                sentence,
                head,
                r -> r.sentence().index() == sentence.index()
                        && r.word().index() == first
                        && r.parties().size() == 1
                        && r.parties().get(0).cow() != null);
    }

    /** "The country": one that the sentence names, else the one that the article is about, else the last. */
    private @Nullable Referent state(Sentence sentence, Word head, Predicate<Referent> states) {
        Referent last = memory.last(sentence, head, states);
        String about = reader.focusCountry().orElse(null);
        if (last == null || about == null || last.sentence().index() == sentence.index()) {
            return last;
        }
        Referent home = memory.last(
                sentence, head, states.and(r -> about.equals(r.parties().get(0).country())));
        return home == null ? last : home;
    }

    /** "The militant group" is not the aid group that stood nearer. */
    private static boolean suits(@Nullable Sector decided, Party party) {
        return decided == null
                || decided == party.sector()
                || decided == Sector.SOC && "NGO".equals(party.country())
                || decided == Sector.GOV && party.sector() == null;
    }

    private boolean isState(Referent referent) {
        Mention mention = reader.mentions(referent.sentence()).first(referent.word());
        return mention != null
                && (mention.entry().kind() == Kind.STATE || mention.entry().kind() == Kind.CAPITAL);
    }

    /** Rebels are of one country; fighters and jihadists may be of a group that has none. */
    private boolean rebels(Referent referent, Word head) {
        Party party = referent.parties().get(0);
        return party.sector() == Sector.REB && !(roles.is("homegrown", head) && "IMG".equals(party.country()));
    }

    private boolean definite(Sentence sentence, Word head) {
        return sentence.dependents(head, "det").stream().anyMatch(det -> roles.isForm("definite", det));
    }

    /** The country of the place where the clause says that it happens. */
    private @Nullable String place(Sentence sentence, Word head) {
        Word at = head;
        for (int i = 0; i < DEEPEST && at.head() >= 0; i++) {
            at = sentence.word(at.head());
            for (Word word : sentence.dependents(at, "obl", "nmod", "advmod")) {
                String country = word.index() == head.index() ? null : located(sentence, word, "in", 0);
                if (country != null) {
                    return country;
                }
            }
            if (at.is(PartOfSpeech.VERB) && !at.plainRelation().equals("xcomp")) {
                return null;
            }
        }
        return null;
    }

    /** "in Lima", "in the port of Lima", "in front of the embassy in Lima". */
    private @Nullable String located(Sentence sentence, Word word, String prepositions, int depth) {
        List<Word> cases = sentence.dependents(word, "case");
        if (cases.isEmpty() || !roles.is(prepositions, cases.get(0))) {
            return null;
        }
        Mention mention = reader.mentions(sentence).first(word);
        if (mention != null) {
            return mention.entry().kind().isPlace() ? mention.entry().country() : null;
        }
        if (depth < 2 && roles.role(sentence, word) == null) {
            for (Word inner : sentence.dependents(word, "nmod")) {
                String in = located(sentence, inner, "in", depth + 1);
                String country = in == null ? located(sentence, inner, "of", depth + 1) : in;
                if (country != null) {
                    return country;
                }
            }
        }
        return null;
    }

    /** People at home are taken for those of the one state that the sentence names. */
    private @Nullable String alone(Sentence sentence) {
        String only = null;
        for (Mention mention : reader.mentions(sentence).all()) {
            String country = mention.entry().country();
            if (Focus.isState(country)) {
                if (only != null && !only.equals(country)) {
                    return null;
                }
                only = country;
            }
        }
        return only;
    }
}
