// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.export.format.ToldClaim;
import org.entente.model.EventType;
import org.entente.record.Event;
import org.entente.record.EventParty;
import org.entente.record.EventPlace;
import org.entente.record.FoundClaim;
import org.entente.record.Mention;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Rows of a record, by hand, so that the golden files do not depend on how the record merges. */
final class SampleEvents {
    /** Text that tries every format: tabs, line ends of all kinds, quotes, a formula, markup, direction, half a pair. */
    static final String HOSTILE =
            "=HYPERLINK(\"http://x\")\tTab;semi, comma\r\nnext\u2028line\u0085\u0000\u202Eevil<script>&amp;'\uD800 ]]>";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final EventParty NORWAY = new EventParty("Norway", "NOR", 385, "GOV");
    private static final EventParty PERU = new EventParty("Peru", "PER", 135, "GOV");
    private static final EventPlace LIMA = new EventPlace("Lima", "PER", 3936456L, -12.04318, -77.02824, "city");

    private SampleEvents() {}

    static Event visit() {
        return event(
                "e-00000000000000a1",
                EventType.CONSULT,
                "visit",
                "asserted",
                List.of(NORWAY),
                List.of(PERU),
                LIMA,
                List.of(
                        mention("a-fr", "fr", "2031-05-04T18:20:00+02:00", Sample.visitInFrench()),
                        mention("a-en", "en", "2031-05-05", Sample.visitInEnglish())));
    }

    /** Three sides that fight each other: three dyads, none of them ordered. */
    static Event fight() {
        return event(
                "e-00000000000000a2",
                EventType.ASSAULT,
                "heavy-weapons",
                "historical",
                List.of(
                        new EventParty("Peru's army", "PER", 135, "MIL"),
                        new EventParty("Red Front", "PER", null, "REB"),
                        new EventParty("United Nations", "UNO", null, null)),
                List.of(),
                new EventPlace("Peru", "PER", null, null, null, "country"),
                List.of(mention("a-en", "en", "2031-05-05", Sample.visitInEnglish())));
    }

    static Event feared() {
        return event(
                "e-00000000000000a3",
                EventType.PROTEST,
                "demo",
                "hypothetical",
                List.of(new EventParty("students", "PER", 135, "EDU")),
                List.of(),
                null,
                List.of(mention("a-en", "en", "2031-05-05", Sample.visitInEnglish())));
    }

    /** An event whose every text is {@link #HOSTILE}, in an article without address. */
    static Event hostile() {
        Mention mention = new Mention(
                HOSTILE,
                HOSTILE,
                1,
                "https://x.example/\t\"<>\n" + HOSTILE,
                HOSTILE,
                "fr",
                "not a date",
                HOSTILE,
                HOSTILE,
                HOSTILE,
                "asserted",
                null,
                List.of(),
                HOSTILE,
                "t-1",
                HOSTILE,
                json(hostileClaim()));
        EventParty party = new EventParty(HOSTILE, null, null, null);
        return event(
                "e-00000000000000a4",
                EventType.ASSAULT,
                null,
                "asserted",
                List.of(party, party),
                List.of(party),
                new EventPlace(HOSTILE, "PER", null, Double.NaN, 1e-7, "city"),
                List.of(mention));
    }

    private static Map<String, @Nullable Object> hostileClaim() {
        Map<String, @Nullable Object> claim = Sample.claim(HOSTILE, "event");
        claim.put("trigger", Sample.words(HOSTILE, HOSTILE));
        claim.put("actor", List.of(Sample.words(HOSTILE, HOSTILE)));
        claim.put("place", Sample.words(HOSTILE, HOSTILE));
        claim.put("rule", HOSTILE);
        claim.put("lexicon", HOSTILE);
        return claim;
    }

    static List<Event> golden() {
        return List.of(visit(), fight(), feared());
    }

    static List<ToldClaim> claims() {
        return List.of(
                told("a-fr", "fr", "2031-05-04T18:20:00+02:00", Sample.visitInFrench()),
                told("a-pact", "fr", "2031-05-04T18:20:00+02:00", Sample.pact()),
                told("a-pact", "fr", "2031-05-04T18:20:00+02:00", Sample.quotation()),
                told("a-arms", "en", "2031-05-05", Sample.missiles()),
                told("a-truce", "en", "2031-05-05", Sample.truce()));
    }

    /** Claims of every kind whose every text is {@link #HOSTILE}. */
    static List<ToldClaim> hostileClaims() {
        Map<String, @Nullable Object> party = Sample.words(HOSTILE, HOSTILE);
        party.put("name", HOSTILE);
        party.put("cow", 135);
        Map<String, @Nullable Object> other = Sample.words(HOSTILE, HOSTILE);
        other.put("cow", 385);
        Map<String, @Nullable Object> obligation = Sample.words(HOSTILE, HOSTILE);
        obligation.put("kind", "defense");
        Map<String, @Nullable Object> agreement = Sample.claim(HOSTILE, "agreement");
        agreement.putAll(Sample.words(HOSTILE, HOSTILE));
        agreement.put("name", HOSTILE);
        agreement.put("type", "peace");
        agreement.put("action", "signed");
        agreement.put("parties", List.of(party, other));
        agreement.put("obligations", List.of(obligation));
        Map<String, @Nullable Object> transfer = Sample.claim(HOSTILE, "transfer");
        transfer.put("supplier", List.of(party));
        transfer.put("recipient", List.of());
        transfer.put("item", Sample.words(HOSTILE, HOSTILE));
        transfer.put("category", "arms");
        transfer.put("status", "ordered");
        Map<String, @Nullable Object> quotation = Sample.claim(HOSTILE, "quotation");
        quotation.put("content", Sample.words(HOSTILE, HOSTILE));
        quotation.put("speaker", party);
        return List.of(
                hostileTold("event", hostileClaim()),
                hostileTold("agreement", agreement),
                hostileTold("transfer", transfer),
                hostileTold("quotation", quotation));
    }

    private static ToldClaim hostileTold(String kind, Map<String, @Nullable Object> claim) {
        return told(HOSTILE, "fr", null, HOSTILE, HOSTILE, HOSTILE, kind, claim);
    }

    private static ToldClaim told(
            String article, String language, String published, Map<String, @Nullable Object> claim) {
        return told(
                article,
                language,
                published,
                url(article),
                outlet(language),
                "The sentence of " + article + ".",
                String.valueOf(claim.get("kind")),
                claim);
    }

    private static ToldClaim told(
            String article,
            String language,
            @Nullable String published,
            String url,
            String outlet,
            String sentence,
            String kind,
            Map<String, @Nullable Object> claim) {
        return ToldClaim.of(new FoundClaim(
                article,
                1,
                url,
                outlet,
                language,
                published,
                "Title",
                kind,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                null,
                sentence,
                "trigger",
                json(claim)));
    }

    private static Mention mention(
            String article, String language, String published, Map<String, @Nullable Object> claim) {
        return new Mention(
                "c-1",
                article,
                1,
                url(article),
                outlet(language),
                language,
                published,
                "Title of " + article,
                "The sentence of " + article + ".",
                "trigger",
                "asserted",
                null,
                List.of(),
                "en/test.yaml#rule",
                "t-" + article,
                "same parties and day",
                json(claim));
    }

    private static String url(String article) {
        return "https://www.courrier.example/" + article + ".html?a=1&b=2";
    }

    private static String outlet(String language) {
        return language.equals("fr") ? "Le Courrier d'Oslo" : "The Oslo \"Post\", daily";
    }

    private static String json(Map<String, @Nullable Object> claim) {
        return JSON.writeValueAsString(claim);
    }

    private static Event event(
            String id,
            EventType type,
            @Nullable String mode,
            String status,
            List<EventParty> actors,
            List<EventParty> recipients,
            @Nullable EventPlace place,
            List<Mention> mentions) {
        return new Event(
                id,
                type,
                mode,
                List.of("diplomatic"),
                type.score(mode),
                status,
                false,
                actors,
                recipients,
                LocalDate.of(2031, 4, 29),
                LocalDate.of(2031, 4, 30),
                true,
                place,
                mentions.size(),
                mentions.size(),
                mentions.size(),
                List.of("en", "fr"),
                List.of(),
                mentions);
    }
}
