// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.entente.server.Client.Answer;
import org.entente.server.review.ReviewLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages show. */
class PagesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static Serving serving;

    @BeforeAll
    static void start() throws IOException {
        serving = new Serving();
    }

    @AfterAll
    static void stop() throws IOException {
        serving.close();
        assertThat(serving.faults()).isEmpty();
    }

    private static String page(String path) throws IOException {
        Answer answer = serving.client().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String visit() throws IOException {
        String events = page("/api/events?type=CONSULT&actor=NOR&language=fr");
        return JSON.readTree(events).path("events").get(0).path("id").asString("");
    }

    @Test
    void theRecordTellsEventsInPlainLanguage() throws IOException {
        assertThat(page("/?type=CONSULT&language=fr"))
                .contains("Norway", "visited", "Peru", "29 April 2031", "2 articles, 2 languages")
                .contains("<span class=\"mark trigger\">visited</span>");
        assertThat(page("/?type=CONSULT&language=fr&lang=fr"))
                .contains("La <a", "Norvège", "a rendu visite au ", "Pérou", "29 avril 2031", "2 articles, 2 langues")
                .contains("<span class=\"mark trigger\">s&#39;est rendu</span>");
    }

    @Test
    void wordsOfTheSearchLineAreOfferedAsFilters() throws IOException {
        assertThat(page("/?text=fish+peru")).contains("As a filter", "href=\"/?text=fish&amp;actor=PER\"");
        assertThat(page("/?text=2031-05")).contains("href=\"/?since=2031-05&amp;until=2031-05\"");
        assertThat(page("/?text=nowhere")).doesNotContain("As a filter");
    }

    @Test
    void aCountryIsAskedForByItsNameOrCode() throws IOException {
        assertThat(page("/api/counts?by=type&actor=Norv%C3%A8ge")).isEqualTo(page("/api/counts?by=type&actor=NOR"));
        assertThat(page("/api/counts?by=type&actor=Norway")).contains("CONSULT");
    }

    @Test
    void whatWentWrongIsToldInTheLanguageOfThePage() throws IOException {
        assertThat(serving.client().get("/none?lang=fr").body())
                .contains("Page introuvable", "Il n’y a rien à cette adresse")
                .doesNotContain("there is no");
        assertThat(serving.client().get("/?since=yesterday&lang=fr").body())
                .contains("Depuis est un jour comme")
                .doesNotContain("is a day");
        assertThat(serving.client().get("/?page=0&lang=fr").body()).contains("est un nombre de 1 à");
    }

    @Test
    void anEventIsCitedWithTitleOutletAndDay() throws IOException {
        String path = "/events/" + visit();
        assertThat(page(path))
                .contains("“Minister in Lima”, The Fjord Times, 4 May 2031, https://news.example/visit-en");
        assertThat(page(path + "?lang=fr")).contains("« Minister in Lima », The Fjord Times, 4 mai 2031");
    }

    @Test
    void accountsThatDifferAreSetSideBySide() throws IOException {
        String events = page("/api/events?type=ASSAULT");
        String id = JSON.readTree(events).path("events").get(0).path("id").asString("");
        assertThat(page("/events/" + id))
                .contains("<dt>Status</dt>", "negated", "Harbour Post")
                .doesNotContain("All accounts agree");
    }

    @Test
    void aRowsSentenceTellsWhatTheRowTells() throws IOException {
        assertThat(page("/?type=ASSAULT"))
                .contains("disputed", "a <span class=\"mark recipient\">depot</span> in Callao")
                .doesNotContain("denied that");
        assertThat(page("/?type=ASSAULT&lang=fr")).contains("contesté").doesNotContain("denied that");
    }

    @Test
    void whatIsEmptySaysSo() throws IOException {
        assertThat(page("/actors/KEN/MLI"))
                .contains("nothing of the two together")
                .doesNotContain("Transfers between");
        assertThat(page("/network?actor=KEN")).contains("Take a filter away");
        assertThat(page("/map?actor=KEN"))
                .contains("No event that fits names a place")
                .doesNotContain("0 events");
        assertThat(page("/review?kind=agreement")).contains("<code>entente serve</code>");
    }

    @Test
    void whatTwoActorsSayOfEachOtherIsQuoted() throws IOException {
        assertThat(page("/actors/CHL/PER")).contains("Peru cannot be trusted");
        assertThat(page("/actors/NOR/PER")).doesNotContain("cannot be trusted");
    }

    @Test
    void countsNarrowTheResultDown() throws IOException {
        assertThat(page("/"))
                .contains("href=\"/?type=CONSULT\"", "href=\"/?actor=NOR\"", "href=\"/?since=2031&amp;until=2031\"");
        assertThat(page("/?actor=NOR")).contains("href=\"/?actor=NOR&amp;type=CONSULT\"");
    }

    @Test
    void anEventShowsEveryAccountBesideTheOthers() throws IOException {
        assertThat(page("/events/" + visit()))
                .contains("foreign minister", "Le ministre norvégien", "The Fjord Times", "Le Courrier d&#39;Oslo")
                .contains("le palais royal", "fr/rules.yaml#event");
    }

    @Test
    void anArticleMarksItsClaimsInTheTextAndLinksBoth() throws IOException {
        assertThat(page("/articles/visit-en"))
                .contains("href=\"#claim-1\" id=\"words-1\">visited")
                .contains("id=\"claim-1\"", "href=\"#words-1\"")
                .contains("The minister on arrival.", "An earlier version misspelt a name.")
                .contains("<ins>", "A correction was added later.");
    }

    @Test
    void theClaimThatIsAskedForIsLit() throws IOException {
        assertThat(page("/articles/pact-en?claim=c-pact-en-2"))
                .contains("<li id=\"claim-3\" class=\"card lit\"", "class=\"mark trigger lit\" data-claims=\"3\"");
        assertThat(page("/articles/pact-en?claim=none")).doesNotContain("card lit");
    }

    @Test
    void claimsAreNumberedInTheOrderOfTheText() throws IOException {
        String article = page("/articles/quarrel-en");
        assertThat(article.indexOf("Arica", article.indexOf("id=\"claim-1\"")))
                .isGreaterThan(article.indexOf("id=\"claim-3\""));
        assertThat(page("/articles/pact-en")).contains("id=\"words-1\"", "id=\"words-3\"");
    }

    @Test
    void registersShowAgreementsTransfersAndQuotations() throws IOException {
        assertThat(page("/agreements?mode=signed")).contains("Pact of the Coasts", "defence", "alliance");
        assertThat(page("/agreements?mode=suspended")).contains("Nothing in the record fits", "Action: ");
        assertThat(page("/transfers")).contains("shells", "about 5,000", "promised");
        assertThat(page("/quotations?actor=NOR")).contains("We will come back with more boats");
    }

    @Test
    void anAgreementShowsItsPartiesObligationsAndWhatItFollows() throws IOException {
        assertThat(page("/agreements/Pact%20of%20the%20Coasts"))
                .contains(
                        "Norway",
                        "Peru",
                        "signed",
                        "9 May 2031",
                        "shall defend the other if it is attacked",
                        "an older treaty",
                        "Followed by",
                        "Treaty of Arica");
        assertThat(serving.client().get("/agreements/Pact%20of%20Nowhere").status())
                .isEqualTo(404);
    }

    @Test
    void anArticleTellsWhatWasNotCoded() throws IOException {
        assertThat(page("/articles/visit-en?version=1"))
                .contains("1 sentence of 3", "The two sides talked about fish.");
    }

    @Test
    void whyAnArticleIsCodedSoIsExplained() throws IOException {
        assertThat(page("/articles/visit-en")).contains("href=\"/articles/visit-en/explain?version=2\"");
        assertThat(page("/articles/visit-en/explain?version=1"))
                .contains("lacks a party", "Minister in Lima", "PROPN", "href=\"/articles/visit-en?version=1\"");
        assertThat(page("/articles/hostile%22%3E%3Csvg%20onload=alert(1)%3E/explain"))
                .doesNotContain("<script>document", "<svg onload");
        assertThat(page("/articles/japanese/explain?lang=fr")).contains("Personne ici ne peut l’expliquer");
        assertThat(serving.client().get("/articles/none/explain").status()).isEqualTo(404);
    }

    @Test
    void whatIsShownIsExportedInOtherFormats() throws IOException {
        assertThat(page("/?type=ACCUSE"))
                .contains("href=\"/api/export/gdelt?type=ACCUSE\"", "href=\"/api/events.jsonl?type=ACCUSE\"");
        assertThat(page("/transfers")).contains("href=\"/api/export/sipri\"").doesNotContain("/api/export/atop");
        Answer plover = serving.client().get("/api/export/plover?type=ACCUSE");
        assertThat(plover.status()).isEqualTo(200);
        assertThat(plover.header("Content-Disposition")).contains("attachment", "entente-plover");
        assertThat(plover.body()).contains("ACCUSE").doesNotContain("CONSULT");
        assertThat(serving.client().get("/api/export/parquet").status()).isEqualTo(404);
        assertThat(serving.client().get("/api/export/gdelt?since=never").status())
                .isEqualTo(400);
    }

    @Test
    void twoActorsHaveATimelineWhoseMarksOpenTheirEvents() throws IOException {
        assertThat(page("/actors/NOR/PER"))
                .contains("href=\"/?actor=NOR&amp;recipient=PER&amp;type=CONSULT&amp;since=2031-04&amp;until=2031-04\"")
                .contains("Pact of the Coasts", "shells");
        assertThat(page("/?actor=NOR&recipient=PER&type=CONSULT&since=2031-04&until=2031-04"))
                .contains("visited");
    }

    @Test
    void theMapShadesCountriesAndDotsCities() throws IOException {
        assertThat(page("/map")).contains("class=\"city dot\"", "Lima, Peru: ");
    }

    @Test
    void theNetworkLeadsFromActorsToRecipients() throws IOException {
        assertThat(page("/network")).contains("Norway → Peru", "class=\"edge dot up\"", "class=\"edge dot down\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?since=yesterday",
                "/?type=NONSENSE",
                "/?page=0",
                "/?limit=100000",
                "/?quad=7",
                "/?page=999999999",
                "/?order=best",
                "/api/events?since=2031-13-40",
                "/api/counts?by=colour",
                "/articles/visit-en?version=9",
                "/api/changes.jsonl?after=x"
            })
    void aWrongQuestionIsAnsweredWithOneClearLine(String path) throws IOException {
        Answer answer = serving.client().get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .containsAnyOf(
                        "is one of",
                        "is a day",
                        "is a number",
                        "only the first",
                        "is newest",
                        "no version",
                        "is one or more of",
                        "number of a change");
    }

    @Test
    void whatIsNotThereIsNotFound() throws IOException {
        for (String path : List.of("/events/e-none", "/articles/none", "/api/events/e-0000000000000000", "/none")) {
            assertThat(serving.client().get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aPageThatDidNotChangeIsNotSentAgain() throws IOException {
        Answer first = serving.client().get("/");
        Answer again =
                serving.client().with("If-None-Match", first.header("ETag")).get("/");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        Answer french = serving.client()
                .with("Accept-Language", "fr")
                .with("If-None-Match", first.header("ETag"))
                .get("/");
        assertThat(french.status()).isEqualTo(200);
        assertThat(french.body()).contains("Événements");
    }

    @Test
    void sourcesTellOutletsAndWhatTheyWereReadFrom() throws IOException {
        assertThat(page("/sources")).contains("The Fjord Times", "Files and feeds", "Replaced versions", "1 June 2031");
    }

    @Test
    void aChosenLanguageIsKept() throws IOException {
        Answer chosen = serving.client().get("/?lang=fr");
        String cookie = chosen.header("Set-Cookie").split(";", -1)[0];
        assertThat(serving.client().with("Cookie", cookie).get("/sources").body())
                .contains("lang=\"fr\"", "Titre de presse");
    }

    @Test
    void judgementsStandBesideTheClaimsAndBecomeGold() throws IOException {
        String correction =
                "verdict=correct&reviewer=Ann&reason=the+ministry+says&article=arms-en&version=1&claim=c-arms-en-2"
                        + "&type=ASSAULT&mode=firearms&status=asserted&trigger=attacked&actor=Rebels+%3D+PER+REB&recipient=&claimant=&place=Callao&placeCountry=per";
        assertThat(serving.withToken().post("/review", correction).status()).isEqualTo(303);
        assertThat(serving.withToken()
                        .post("/review", "verdict=accept&reviewer=Ann&article=arms-en&version=1&claim=c-arms-en-1")
                        .status())
                .isEqualTo(303);
        assertThat(Files.readString(serving.folder().resolve(ReviewLog.NAME)))
                .contains("\"verdict\":\"correct\"", "\"firearms\"");
        JsonNode gold = JSON.readTree(page("/api/gold.jsonl")
                .lines()
                .filter(l -> l.contains("\"arms-en\""))
                .findFirst()
                .orElseThrow());
        assertThat(gold.path("unjudged").asInt()).isEqualTo(1);
        assertThat(gold.path("claims")).hasSize(2);
        assertThat(gold.path("claims").get(0).path("trigger").asString()).isEqualTo("will send");
        assertThat(gold.path("claims").get(0).has("rule")).isFalse();
        assertThat(gold.path("claims").get(1).path("mode").asString()).isEqualTo("firearms");
        assertThat(gold.path("claims").get(1).path("place").path("country").asString())
                .isEqualTo("PER");
    }

    @Test
    void aCorrectionWhoseWordsDoNotStandInTheArticleIsRefused() throws IOException {
        Answer answer = serving.withToken()
                .post(
                        "/review",
                        "verdict=correct&reviewer=Ann&reason=x&article=pact-en&version=1&claim=c-pact-en-2&type=ACCUSE"
                                + "&status=asserted&trigger=invented+words&actor=Chile&recipient=Peru");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("does not stand in the article");
    }

    @Test
    void rejectingNeedsAReason() throws IOException {
        Answer answer = serving.withToken()
                .post("/review", "verdict=reject&reviewer=Ann&article=pact-en&version=1&claim=c-pact-en-2");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("say why");
    }

    private static final String MISSED = "article=pact-en&version=1&kind=event&reviewer=Ann&reason=plain+words"
            + "&type=AGREE&status=asserted&trigger=signed&actor=Norway+%3D+NOR+GOV%0APeru+%3D+PER+GOV&date=9+May+2031&from=2031-05-09";

    @Test
    void aClaimThatTheMachineMissedIsAddedTakenBackAndExported() throws IOException {
        Answer added = serving.withToken().post("/review/add", MISSED);
        assertThat(added.status()).isEqualTo(303);
        assertThat(page(added.header("Location").split("#", -1)[0])).contains("Added by reviewers", "added by Ann");
        assertThat(page("/articles/pact-en")).contains("Added by reviewers", "plain words");
        JsonNode claim = added("pact-en");
        assertThat(claim.path("type").asString()).isEqualTo("AGREE");
        assertThat(claim.path("trigger").asString()).isEqualTo("signed");
        assertThat(claim.path("actor")).hasSize(2);
        Answer again = serving.withToken().with("Accept-Language", "fr").post("/review/add", MISSED);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains("a déjà été ajouté", "value=\"signed\"");
        String reviews = Files.readString(serving.folder().resolve(ReviewLog.NAME));
        String name = "r-" + reviews.split("\"claim\":\"r-", -1)[1].split("\"", -1)[0];
        Answer back = serving.withToken()
                .post("/review/withdraw", "article=pact-en&version=1&reviewer=Ben&reason=told+twice&claim=" + name);
        assertThat(back.status()).isEqualTo(303);
        assertThat(page("/articles/pact-en")).doesNotContain("Added by reviewers");
        assertThat(added("pact-en").isMissingNode()).isTrue();
    }

    private static JsonNode added(String article) throws IOException {
        JsonNode gold = page("/api/gold.jsonl")
                .lines()
                .map(JSON::readTree)
                .filter(line -> line.path("id").asString("").equals(article))
                .findFirst()
                .orElseThrow();
        return gold.path("claims").path(0);
    }

    @Test
    void aClaimOfWordsThatDoNotStandThereComesBackToBeMended() throws IOException {
        String form =
                MISSED.replace("trigger=signed", "trigger=%3Cb%3Einvented").replace("pact-en", "arms-en");
        Answer english = serving.withToken().post("/review/add", form);
        assertThat(english.status()).isEqualTo(400);
        assertThat(english.body())
                .contains("does not stand in the article", "value=\"&lt;b&gt;invented\"", "Norway = NOR GOV");
        Answer french = serving.withToken().with("Accept-Language", "fr").post("/review/add", form);
        assertThat(french.body()).contains("ne figure pas mot pour mot");
        assertThat(serving.client().post("/review/add", MISSED).status()).isEqualTo(401);
    }

    @Test
    void whyAndHistoryAreToldInTheLanguageOfThePage() throws IOException {
        String path = "/events/" + visit();
        assertThat(page(path)).contains("Why here: told first", "Why here: same day", "first told, by ");
        assertThat(page(path + "?lang=fr"))
                .contains("Pourquoi ici : premier à le rapporter", "même jour", "rapporté pour la première fois")
                .doesNotContain("same day", "leads");
    }
}
