// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.language.Languages;
import org.entente.model.Article;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

/** What the sentences of an article tell of each other, and phrases that need no entry of a lexicon. */
class ArticleEventsModelTest {
    private static final Languages LANGUAGES = new Languages();
    private static final Map<String, Coder> CODERS = new ConcurrentHashMap<>();

    @Test
    void thisLatterIsThePersonNamedLast() {
        assertThat(notation(french("Le ministre norvégien a convoqué l'ambassadeur du Pérou."
                        + " Ce dernier a rejeté les accusations de la Norvège.")))
                .containsExactly("ACCUSE/disapprove NOR > PER", "REJECT PER > NOR");
    }

    @Test
    void bothSidesAreThoseNamedTogether() {
        assertThat(french("Le gouvernement péruvien et les rebelles péruviens ont signé une trêve à Oslo."
                        + " Les deux parties se sont rencontrées mardi."))
                .last()
                .satisfies(meeting ->
                        assertThat(meeting.actor()).extracting(Party::sector).containsExactly(Sector.GOV, Sector.REB));
    }

    @Test
    void severalCountriesAreThoseThatAreNamed() {
        assertThat(notation(french("Plusieurs pays, dont la Norvège et le Chili, ont condamné le Pérou.")))
                .containsExactly("ACCUSE/disapprove NOR+CHL > PER");
    }

    @Test
    void whoeverIsBackedBySomebodyIsOnlyDescribed() {
        assertThat(notation(french("Le leader péruvien soutenu par la Norvège a rejeté les résultats.")))
                .noneMatch(event -> event.startsWith("SUPPORT"));
    }

    @Test
    void anInvitationThatOnlyTellsTheOccasionIsNoEvent() {
        assertThat(notation(french("Le président norvégien a effectué une visite au Pérou, à l'invitation de son"
                        + " homologue péruvien.")))
                .containsExactly("CONSULT/visit NOR > PER");
    }

    @Test
    void aPoliceThatDispersesAMarchFacesThePeopleInIt() {
        assertThat(notation(french("La police péruvienne a dispersé le rassemblement.")))
                .last()
                .isEqualTo("COERCE/restrict PER > PER");
    }

    @Test
    void aRefusalIsDirectedAtWhoeverAsked() {
        List<EventClaim> events = english(
                "Norway accused Peru of fishing in its waters. The Peruvian government brushed the complaint aside.");
        assertThat(notation(events)).containsExactly("ACCUSE/allege NOR > PER", "REJECT/change PER > NOR");
        assertThat(events.get(1).recipient()).allMatch(Party::inferred);
    }

    @Test
    void sanctionsAgainstNobodyNamedAreAgainstWhomTheArticleBlames() {
        List<EventClaim> events =
                english("Norway denounced the Peruvian government. Chile accused the Peruvian government"
                        + " of fraud. Sweden is considering sanctions.");
        assertThat(notation(events)).last().isEqualTo("SANCTION/discontinue SWE > PER");
        assertThat(events).last().satisfies(event -> assertThat(event.status()).isEqualTo(Status.HYPOTHETICAL));
    }

    @Test
    void whoClaimsAnAttackDidIt() {
        List<EventClaim> events = english(
                "A bomb killed five Peruvian soldiers on Monday. Al-Shabab claimed responsibility for the attack.");
        assertThat(notation(events)).containsExactly("ASSAULT/explosives SOM > PER");
        assertThat(events.get(0).evidence()).hasSize(2);
    }

    @Test
    void anAttackThatNobodyClaimsHasNoActor() {
        assertThat(notation(english("A bomb killed five Peruvian soldiers. Al-Shabab has not claimed responsibility.")))
                .containsExactly("ASSAULT/explosives  > PER");
    }

    @Test
    void thoseWhoWereKilledBelongToTheAttackToldBefore() {
        List<EventClaim> events = english("Norwegian jets bombed a Peruvian base. Ten Peruvian soldiers were killed.");
        assertThat(notation(events)).containsExactly("ASSAULT/aerial NOR > PER");
        assertThat(events.get(0).evidence()).hasSize(2);
    }

    @Test
    void whatIsOnlyQuotedIsNoEvent() {
        assertThat(english("\"Norway attacked our villages and burned them to the ground,\" said the Peruvian mayor."))
                .isEmpty();
    }

    @Test
    void theTwoCountriesAreNotThoseWhoSpeakToThem() {
        assertThat(
                        notation(
                                english(
                                        "Peru and Chile signed a treaty in May. Norway and Sweden urged the two countries to respect it.")))
                .last()
                .isEqualTo("REQUEST/assist NOR+SWE > PER+CHL");
    }

    @Test
    void whoWasArrestedInATownIsNotTheTown() {
        assertThat(english("Anton Quist said on Friday he had been detained at his flat in Brooklyn."))
                .isEmpty();
    }

    @Test
    void whereABlastKilledIsNotWhoKilled() {
        assertThat(notation(english("Norway condemned the blast that killed nine people in Lima.")))
                .noneMatch(event -> event.startsWith("ASSAULT PER"));
        assertThat(english("Police spoke after a fire that killed 19 people in Lima."))
                .isEmpty();
    }

    @Test
    void whoAttackedIsNotTurnedRoundInARelativeClause() {
        assertThat(notation(english("The Peruvian rebels who had attacked the Norwegian embassy fled.")))
                .contains("ASSAULT PER > NOR");
    }

    @Test
    void privatePeopleAndJourneysAtHomeAreNoEvents() {
        assertThat(english("The Peruvian woman urged other villagers to leave. The Peruvian president visited Lima."))
                .isEmpty();
    }

    @Test
    void georgiaBesideAnotherStateIsAState() {
        assertThat(notation(english("American voters in Ohio heard the American president. American lawmakers spoke."
                        + " Russian troops invaded Georgia and Ukraine.")))
                .containsExactly("ASSAULT RUS > GEO+UKR");
    }

    @Test
    void hostagesAreNotOfThoseWhoHoldThem() {
        assertThat(french("Trois otages du Hezbollah ont été relâchés au Ghana."))
                .noneMatch(event -> event.recipient().stream().anyMatch(party -> "LBN".equals(party.country())));
    }

    @Test
    void whoIsCalledTheAuthorOfADeedDidIt() {
        assertThat(notation(french("Le chef rebelle péruvien, auteur de l'attaque contre l'armée norvégienne, a fui.")))
                .contains("ASSAULT PER > NOR");
    }

    @Test
    void hoursOfTalksAreTalks() {
        assertThat(notation(english("The Norwegian minister led eight hours of talks with Peruvian officials.")))
                .containsExactly("CONSULT NOR+PER >");
    }

    @Test
    void aCoalitionBelongsToWhoLeadsIt() {
        assertThat(notation(english("A Norwegian-led coalition bombed a Peruvian base.")))
                .containsExactly("ASSAULT/aerial NOR > PER");
    }

    @Test
    void aContinentIsNoCountry() {
        assertThat(notation(english("Latin American presidents condemned Norway.")))
                .containsExactly("ACCUSE/disapprove null > NOR");
    }

    @Test
    void whoSpeaksInAnInsertedClauseAccusesAndIsNotAccused() {
        assertThat(french("Le Kremlin ment, accuse Kiev."))
                .noneMatch(event -> event.actor().stream().anyMatch(party -> "RUS".equals(party.country())));
    }

    @Test
    void aHostIsTheOtherOfTwoStates() {
        List<EventClaim> events = french(
                "Le président chilien a rencontré le président péruvien. Il a exhorté son hôte à la" + " retenue.");
        assertThat(notation(events)).last().asString().startsWith("REQUEST").endsWith("CHL > PER");
        assertThat(events).last().satisfies(event -> assertThat(event.recipient())
                .allMatch(Party::inferred));
    }

    @Test
    void onlyAKingdomIsRecalledAsOne() {
        assertThat(notation(
                        french("L'Arabie saoudite a signé un traité avec le Pérou. Le royaume a condamné la Norvège.")))
                .last()
                .isEqualTo("ACCUSE/disapprove SAU > NOR");
    }

    @Test
    void theReasonOfAnActIsWhatItsTargetDid() {
        assertThat(notation(english("Norway imposed sanctions on Peru in response to its invasion of Chile.")))
                .containsExactly("SANCTION/discontinue NOR > PER", "ASSAULT PER > CHL");
    }

    @Test
    void anAttackWithABuildingBeforeItIsOnTheBuilding() {
        assertThat(english("Norway condemned the Peruvian embassy attack in Santiago."))
                .noneMatch(event -> event.type() == EventType.ASSAULT
                        && event.actor().stream().anyMatch(party -> "PER".equals(party.country())));
    }

    @Test
    void aProtestOverAttacksIsNotAgainstTheirVictims() {
        assertThat(english("Norway voiced alarm at assaults on Peruvian soldiers."))
                .noneMatch(event -> event.recipient().stream().anyMatch(party -> "PER".equals(party.country()))
                        && event.type() == EventType.ACCUSE);
    }

    @Test
    void whereSomebodyNamedWasArrestedIsNotWhoWasArrested() {
        assertThat(english("Soldiers loyal to Peru arrested his rival Laurent Quorra in Oslo."))
                .flatExtracting(EventClaim::recipient)
                .noneMatch(party -> party.words().text().equals("Oslo"));
    }

    @Test
    void anInfinitiveInAHeadlineIsToCome() {
        assertThat(notation(english("Norway and Peru to hold talks."))).containsExactly("AGREE NOR+PER >");
    }

    @Test
    void whatAVerbSaysOfItsComplementItDoesNotSayOfAnother() {
        assertThat(english(
                        "The president spoke after Peruvian protesters set fire to a bus and attacked police in Lima."))
                .noneMatch(event -> event.status() == Status.FUTURE);
    }

    @Test
    void policeOfNoKnownStateActToo() {
        assertThat(notation(english("Police arrested a minister."))).containsExactly("COERCE/arrest null > null");
    }

    @Test
    void whomSomebodyBacksInARelativeClauseIsNoActOfTheDay() {
        assertThat(french("La Norvège, qui soutient le Pérou, a rappelé son ambassadeur au Chili."))
                .noneMatch(event -> event.type() == EventType.SUPPORT);
    }

    @Test
    void aBodyOfStatesIsTakenHostageOnlyInAFigureOfSpeech() {
        assertThat(french("La Norvège a pris en otage l'Union européenne."))
                .noneMatch(event -> event.type() == EventType.ASSAULT);
    }

    @Test
    void whatTwoVerbsShareStandsAfterTheSecond() {
        assertThat(notation(french("La police norvégienne a secouru et soigné 500 migrants péruviens.")))
                .contains("AID NOR > PER");
    }

    private static List<EventClaim> english(String text) {
        return events("en", text);
    }

    private static List<EventClaim> french(String text) {
        return events("fr", text);
    }

    private static List<EventClaim> events(String language, String text) {
        Coder coder = CODERS.computeIfAbsent(language, Coder::load);
        Article article = Article.of("a", language, null, "", text);
        List<EventClaim> events = coder.code(LANGUAGES.engine(language).analyse(article, coder.filter())).stream()
                .filter(EventClaim.class::isInstance)
                .map(EventClaim.class::cast)
                .toList();
        assertThat(events)
                .allSatisfy(event -> assertThat(event.spans()).allMatch((Evidence words) -> words.holdsIn(article)));
        return events;
    }

    private static List<String> notation(List<EventClaim> events) {
        return events.stream().map(Notation::of).toList();
    }
}
