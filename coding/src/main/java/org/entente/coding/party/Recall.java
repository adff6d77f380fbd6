// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.language.Morphology.GrammaticalNumber;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** What the article's earlier words say of a pronoun, of "the two countries", of "the president". */
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
        return mention != null
                && !mention.entry().kind().isPerson()
                && !mention.entry().kind().isAdjective();
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
        Referent found =
                switch (kind) {
                    case "person" ->
                        memory.recalled(sentence, word, agrees.and(free).and(r -> r.person() && !r.plural()));
                    case "thing" -> memory.recalled(sentence, word, free.and(r -> !r.person() && !r.plural()));
                    default -> memory.recalled(sentence, word, free.and(Referent::plural));
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

    private static boolean possessive(Word word) {
        return word.relation().equals("nmod:poss") || word.is(PartOfSpeech.DET);
    }

    /** A subject and an object of one verb are not the same, unless the word says so. */
    private static boolean sameClause(Sentence sentence, Word word, Referent referent) {
        return referent.sentence().index() == sentence.index()
                && word.head() >= 0
                && referent.word().head() == word.head()
                && !word.relation().equals("nmod:poss");
    }

    /** "celles de l'Ukraine", "those from Mali". */
    private List<Party> demonstrative(Sentence sentence, Word word) {
        List<Tie> ties = reader.ties().of(sentence, word);
        if (ties.isEmpty()) {
            return List.of();
        }
        List<Word> ends = new Phrase(sentence).ends(word);
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

    /** "the two countries", "les deux parties", "both sides": the two states named last, the earlier first. */
    List<Party> both(Sentence sentence, Word word) {
        if (!roles.is("both", word) || !reader.ties().of(sentence, word).isEmpty()) {
            return List.of();
        }
        boolean twofold = sentence.dependents(word, "nummod", "det", "amod", "cc:preconj", "det:predet").stream()
                .anyMatch(w -> roles.is("twofold", w));
        if (!twofold) {
            return List.of();
        }
        List<Word> ends = new Phrase(sentence).ends(word);
        Set<Party> found = new LinkedHashSet<>();
        for (Party state : memory.lastStates(sentence, word)) {
            Party again = reader.again(sentence, ends.get(0), ends.get(1), state);
            Sector role = roles.is("states", word) ? Sector.GOV : roles.role(sentence, word);
            found.add(new Party(
                    again.words(), again.name(), again.antecedent(), again.country(), again.cow(), role, false));
        }
        return found.size() == 2 ? List.copyOf(found) : List.of();
    }

    /** A role whose own phrase names no country: by a possessive, by what was called so before, by place, by focus. */
    Party untied(Sentence sentence, Word head, List<Word> ends, @Nullable String name, Sector sector) {
        Party owner = owner(sentence, head);
        if (owner != null && owner.country() != null) {
            return reader.party(sentence, ends.get(0), ends.get(1), name, owner.country(), sector, owner.inferred());
        }
        Referent same = name == null ? earlier(sentence, head) : null;
        if (same != null && !same.parties().isEmpty()) {
            Party known = same.parties().get(0);
            Party again = reader.again(sentence, ends.get(0), ends.get(1), known);
            return roles.is("states", head)
                    ? new Party(again.words(), null, again.antecedent(), again.country(), again.cow(), sector, false)
                    : again;
        }
        if (same == null && sector == Sector.REB && definite(sentence, head)) {
            Referent rebels = memory.last(sentence, head, r -> isRebel(r));
            if (rebels != null) {
                return reader.again(
                        sentence, ends.get(0), ends.get(1), rebels.parties().get(0));
            }
        }
        if (elsewhere(sentence, head)) {
            return reader.party(sentence, ends.get(0), ends.get(1), name, null, sector, false);
        }
        if (sector == Sector.SOC) {
            return reader.party(sentence, ends.get(0), ends.get(1), name, "NGO", null, false);
        }
        if (roles.is("equipment", head)) {
            return reader.party(sentence, ends.get(0), ends.get(1), name, null, sector, false);
        }
        String country = place(sentence, head);
        if (country == null) {
            country = alone(sentence, sector);
        }
        if (country == null) {
            country = reader.focusCountry().orElse(null);
        }
        return reader.party(sentence, ends.get(0), ends.get(1), name, country, sector, country != null);
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
        Predicate<Referent> told = r -> !r.parties().isEmpty()
                && r.parties().get(0).country() != null
                && !r.parties().get(0).inferred();
        if (roles.is("states", head)) {
            return memory.last(
                    sentence, head, told.and(r -> isState(r) && r.parties().size() == 1));
        }
        if (!definite(sentence, head)) {
            return null;
        }
        Referent same = memory.last(
                sentence,
                head,
                told.and(r -> r.lemma().equals(lemma) && r.parties().size() == 1));
        if (same == null && roles.is("bodies", head)) {
            same = memory.last(sentence, head, told.and(r -> isBody(r)));
        }
        return same;
    }

    private boolean isState(Referent referent) {
        Mention mention = reader.mentions(referent.sentence()).first(referent.word());
        return mention != null
                && (mention.entry().kind() == Kind.STATE || mention.entry().kind() == Kind.CAPITAL);
    }

    /** Several states, or people said to be foreign, are of no country that the article has in view. */
    private boolean elsewhere(Sentence sentence, Word head) {
        return head.morphology().number() == GrammaticalNumber.PLURAL
                && (roles.is("states", head)
                        || sentence.dependents(head, "amod", "compound").stream()
                                .anyMatch(w -> roles.is("foreign", w)));
    }

    private boolean isRebel(Referent referent) {
        return referent.parties().size() == 1
                && referent.parties().get(0).sector() == Sector.REB
                && referent.parties().get(0).country() != null
                && !referent.parties().get(0).inferred();
    }

    private boolean isBody(Referent referent) {
        Mention mention = reader.mentions(referent.sentence()).first(referent.word());
        return mention != null && mention.entry().kind() == Kind.BODY;
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
                List<Word> cases = sentence.dependents(word, "case");
                Mention mention = reader.mentions(sentence).first(word);
                if (mention != null
                        && mention.entry().kind().isPlace()
                        && !cases.isEmpty()
                        && roles.is("in", cases.get(0))) {
                    return mention.entry().country();
                }
            }
            if (at.is(PartOfSpeech.VERB) && !at.plainRelation().equals("xcomp")) {
                return null;
            }
        }
        return null;
    }

    /** People at home are taken for those of the one state that the sentence names. */
    private @Nullable String alone(Sentence sentence, Sector sector) {
        if (sector == Sector.GOV || sector == Sector.UAF) {
            return null;
        }
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
