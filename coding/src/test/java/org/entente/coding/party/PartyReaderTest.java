// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.language.AnalysedText;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.junit.jupiter.api.Test;

class PartyReaderTest {
    private static final Gazetteer ENGLISH = Gazetteer.load("en");
    private static final Gazetteer FRENCH = Gazetteer.load("fr");

    @Test
    void aListOfStatesIsAListOfParties() {
        assertThat(
                        in("Peru/PROPN/nsubj/6 ,/PUNCT/punct/3 Chile/PROPN/conj/1 and/CCONJ/cc/5 Norway/PROPN/conj/1 met/VERB/root/0")
                                .at("Peru"))
                .containsExactly("PER GOV", "CHL GOV", "NOR GOV");
    }

    @Test
    void coordinatedAdjectivesAreSeveralPartiesEvenOfASingularNoun() {
        assertThat(
                        fr("l'/DET/det/2 aviation/NOUN/nsubj/6 péruvienne(péruvien)/ADJ/amod/2 et/CCONJ/cc/5 chilienne(chilien)/ADJ/conj/3"
                                        + " décolle/VERB/root/0")
                                .at("aviation"))
                .containsExactly("PER MIL", "CHL MIL");
        assertThat(
                        in("U.S./PROPN/compound/4 and/CCONJ/cc/3 Iraqi/ADJ/conj/1 officials(official)/NOUN+/nsubj/5 met/VERB/root/0")
                                .at("officials"))
                .containsExactly("USA GOV", "IRQ GOV");
        assertThat(
                        in("a/DET/det/5 joint/ADJ/amod/5 Peru/PROPN/compound/5 -/PUNCT/punct/5 Chile/PROPN/compound/6 base/NOUN/root/0")
                                .at("base"))
                .containsExactly("CHL MIL", "PER MIL");
    }

    @Test
    void neighboursAndCounterpartsAreNotWhomTheyAreTiedTo() {
        assertThat(in("Peru/PROPN/nmod:poss/3 's/PART/case/1 neighbours(neighbour)/NOUN+/nsubj/4 protested/VERB/root/0")
                        .at("neighbours"))
                .containsExactly("null GOV");
        assertThat(fr("son/DET/det/2 homologue/NOUN/root/0 chilien/ADJ/amod/2").at("homologue"))
                .containsExactly("CHL GOV");
    }

    @Test
    void severalUnnamedStatesHaveNoCountry() {
        assertThat(in(
                                "title: Peru/PROPN/nsubj/2 protests/VERB/root/0",
                                "It/PRON/nsubj/2 asked/VERB/root/0 35/NUM/nummod/4 countries(country)/NOUN+/obj/2")
                        .at("countries"))
                .containsExactly("null GOV");
    }

    @Test
    void unknownAttackersHaveNoCountryAndTheirVictimsThatOfThePlace() {
        Reading reading =
                in("Gunmen(gunman)/NOUN+/nsubj/2 killed/VERB/root/0 villagers(villager)/NOUN+/obj/2 in/ADP/case/5"
                        + " Peru/PROPN/obl/2");
        assertThat(reading.at("Gunmen")).containsExactly("null UAF");
        assertThat(reading.at("villagers")).containsExactly("PER CVL");
    }

    @Test
    void aDatelineOrATitleEstablishesWhereItHappens() {
        assertThat(fr(
                                "title: Pérou/PROPN/root/0 :/PUNCT/punct/1 grève/NOUN/parataxis/1",
                                "Le/DET/det/2 gouvernement/NOUN/nsubj/3 critique/VERB/root/0 le/DET/det/5 Chili/PROPN/obj/3"
                                        + " ,/PUNCT/punct/8 la/DET/det/8 Norvège/PROPN/conj/5")
                        .at("gouvernement"))
                .containsExactly("PER GOV inferred");
        assertThat(in("Lima/PROPN/dep/4 -/PUNCT/punct/4 Police/NOUN/nsubj/4 arrested/VERB/root/0 Chileans/PROPN+/obj/4")
                        .at("Police"))
                .containsExactly("PER COP inferred");
    }

    @Test
    void theOnlyRoleWithACountryLendsItToItsOtherMentions() {
        assertThat(in(
                                "The/DET/det/2 army/NOUN/nsubj/3 moved/VERB/root/0",
                                "Peru/PROPN/nsubj/2 thanked/VERB/root/0 the/DET/det/5 Chilean/ADJ/amod/5 army/NOUN/obj/2")
                        .at("army"))
                .containsExactly("CHL MIL inferred");
    }

    @Test
    void aPersonKeepsTheCountryOfTheIntroduction() {
        assertThat(in(
                                "Anna/PROPN/compound/2 Quist/PROPN/nsubj/6 is/AUX/cop/6 a/DET/det/6 Peruvian/ADJ/amod/6 lawmaker/NOUN/root/0",
                                "Chile/PROPN/nsubj/2 invited/VERB/root/0 Quist/PROPN/obj/2")
                        .at("Quist"))
                .containsExactly("PER LEG");
        assertThat(
                        in("Anna/PROPN/compound/2 Quist/PROPN/nsubj/7 ,/PUNCT/punct/6 a/DET/det/6 Peruvian/ADJ/amod/6 biologist/NOUN/appos/2"
                                        + " left/VERB/root/0")
                                .at("Quist"))
                .containsExactly("PER null");
    }

    @Test
    void anOrganisationIsRecalledByANounOfItsKind() {
        String[] text = {
            "Hamas/PROPN/nsubj/2 thanked/VERB/root/0 Greenpeace/PROPN/obj/2",
            "The/DET/det/3 aid/NOUN/compound/3 group/NOUN/nsubj/4 left/VERB/root/0",
            "The/DET/det/3 militant/NOUN/compound/3 group/NOUN/nsubj/4 stayed/VERB/root/0",
            "The/DET/det/2 company/NOUN/nsubj/3 waited/VERB/root/0"
        };
        assertThat(in(text).in(1, "group")).containsExactly("NGO null");
        assertThat(in(text).in(2, "group")).containsExactly("PSE REB");
        assertThat(in(text).in(3, "company")).doesNotContain("PSE REB", "NGO null");
    }

    @Test
    void theTwoLeadersAreThoseNamedLastAndTwoLeadersAreNot() {
        String first = "Peru/PROPN/nsubj/2 met/VERB/root/0 Chile/PROPN/obj/2";
        assertThat(in(first, "The/DET/det/3 two/NUM/nummod/3 leaders(leader)/NOUN+/nsubj/4 agreed/VERB/root/0")
                        .in(1, "leaders"))
                .containsExactly("PER GOV", "CHL GOV");
        assertThat(in(first, "Two/NUM/nummod/2 leaders(leader)/NOUN+/nsubj/3 agreed/VERB/root/0")
                        .in(1, "leaders"))
                .hasSize(1);
    }

    @Test
    void aPersonOfWhomNothingIsToldBelongsWhereItHappens() {
        assertThat(fr(
                                "title: Pérou/PROPN/root/0 :/PUNCT/punct/1 grève/NOUN/parataxis/1",
                                "Anna/PROPN/nsubj/3 Quist/PROPN/flat:name/1 refuse/VERB/root/0")
                        .at("Anna"))
                .containsExactly("PER null inferred");
        assertThat(fr("Anna/PROPN/nsubj/3 Quist/PROPN/flat:name/1 refuse/VERB/root/0")
                        .at("Anna"))
                .containsExactly("null null");
    }

    @Test
    void nationalsOfSeveralStatesAreOfNoneThatTheArticleNames() {
        assertThat(in(
                                "title: Peru/PROPN/nsubj/2 protests/VERB/root/0",
                                "It/PRON/nsubj/2 bars/VERB/root/0 nationals(national)/NOUN+/obj/2 of/ADP/case/6 six/NUM/nummod/6"
                                        + " countries(country)/NOUN+/nmod/3")
                        .at("nationals"))
                .containsExactly("null CVL");
    }

    @Test
    void aCauseOrFaithGivesNoCountry() {
        assertThat(in("Pro-Chilean/ADJ/amod/2 activists(activist)/NOUN+/nsubj/3 marched/VERB/root/0")
                        .at("activists"))
                .containsExactly("null CVL");
    }

    @Test
    void anAbbreviationMeansTheBodyThatTheArticleSpellsOut() {
        assertThat(in(
                                "Rapid/PROPN/compound/3 Support/PROPN/compound/3 Forces/PROPN+/nsubj/4 advanced/VERB/root/0",
                                "The/DET/det/2 RSF/PROPN/nsubj/3 left/VERB/root/0")
                        .in(1, "RSF"))
                .containsExactly("SDN PRM");
    }

    @Test
    void aNameOfSeveralStatesMeansTheOneThatTheArticleNamesOtherwise() {
        String congo = "Congo/PROPN/nsubj/2 protested/VERB/root/0";
        assertThat(in(congo).at("Congo")).containsExactly("COD GOV");
        assertThat(in(congo, "Brazzaville/PROPN/nsubj/2 voted/VERB/root/0").at("Congo"))
                .containsExactly("COG GOV");
        String kurds = "Kurdish/ADJ/amod/2 fighters(fighter)/NOUN+/nsubj/3 left/VERB/root/0";
        assertThat(in(kurds).at("fighters")).containsExactly("null REB");
        assertThat(in(kurds, "Ankara/PROPN/nsubj/2 watched/VERB/root/0").at("fighters"))
                .containsExactly("TUR REB");
    }

    @Test
    void aSurnameIsNotAnotherPersonsFirstName() {
        assertThat(fr("Abbas/PROPN/nsubj/3 Quirell/PROPN/flat:name/1 signe/VERB/root/0")
                        .at("Abbas"))
                .containsExactly("null null");
    }

    @Test
    void theDayOfTheVerbIsNoPartOfTheWords() {
        Reading reading =
                in("The/DET/det/3 Peruvian/ADJ/amod/3 minister/NOUN/nsubj/6 on/ADP/case/5 Tuesday/PROPN/nmod/3"
                        + " resigned/VERB/root/0");
        assertThat(reading.words("minister")).isEqualTo("The Peruvian minister");
    }

    private static Reading in(String... sentences) {
        return new Reading(ENGLISH, HandTree.of("en", "2031-05-04", sentences));
    }

    private static Reading fr(String... sentences) {
        return new Reading(FRENCH, HandTree.of("fr", "2031-05-04", sentences));
    }

    private record Reading(Gazetteer gazetteer, AnalysedText text) {
        /** Countries and sectors of the first word of this form. */
        List<String> at(String form) {
            Sentence sentence = text.sentences().stream()
                    .filter(s -> find(s, form) != null)
                    .reduce((first, second) -> form.equals("Quist") ? second : first)
                    .orElseThrow();
            return in(sentence.index(), form);
        }

        List<String> in(int sentence, String form) {
            return parties(sentence, form).stream()
                    .map(p -> p.country() + " " + p.sector() + (p.inferred() ? " inferred" : ""))
                    .toList();
        }

        String words(String form) {
            return parties(0, form).get(0).words().text();
        }

        private List<Party> parties(int index, String form) {
            Sentence sentence = text.sentences().get(index);
            return new PartyReader(gazetteer, text).parties(sentence, find(sentence, form));
        }

        private static Word find(Sentence sentence, String form) {
            return sentence.words().stream()
                    .filter(w -> w.form().equals(form))
                    .findFirst()
                    .orElse(null);
        }
    }
}
