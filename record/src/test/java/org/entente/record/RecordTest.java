// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.Accepted.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTest {
    private static final String VISIT = "Le président norvégien s'est rendu à Lima mardi.";
    private static final String ATTACK = "Des rebelles ont attaqué 𝒜 Corée-ville, selon Oslo.";

    private static final Instant NOON = Instant.parse("2031-05-05T12:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private static Map<String, Object> visit() {
        Map<String, Object> visit =
                Lines.event(VISIT, "rendu", "CONSULT", "Le président norvégien=NOR GOV", "Lima=PER GOV");
        visit.put("mode", "visit");
        Map<String, Object> date = Lines.words(VISIT, "mardi");
        date.put("from", "2031-04-29");
        date.put("to", "2031-04-29");
        visit.put("date", date);
        Map<String, Object> place = Lines.words(VISIT, "Lima");
        place.put("country", "PER");
        visit.put("place", place);
        return visit;
    }

    private static Map<String, Object> attack() {
        Map<String, Object> attack = Lines.event(ATTACK, "attaqué", "ASSAULT", "Des rebelles=IMG REB", "");
        attack.put("claimant", Lines.parties(ATTACK, "Oslo=NOR GOV").get(0));
        attack.put("status", "hypothetical");
        return attack;
    }

    private List<Outcome> add(String... lines) {
        List<Accepted> accepted = new ArrayList<>();
        try (Record record = Record.open(folder, NOON)) {
            for (String line : lines) {
                accepted.addAll(record.add(line));
            }
            accepted.addAll(record.flush());
        }
        return accepted.stream().map(Accepted::outcome).toList();
    }

    private List<String> triggers(ClaimQuery query) {
        List<String> triggers = new ArrayList<>();
        try (RecordView view = RecordView.open(folder)) {
            view.claims().find(query, claim -> triggers.add(claim.trigger()));
        }
        return triggers;
    }

    /** A query with one filter. */
    private static ClaimQuery ask(String filter, @Nullable String value) {
        Map<String, @Nullable String> given = new LinkedHashMap<>();
        given.put(filter, value);
        String since = given.get("since");
        String until = given.get("until");
        return new ClaimQuery(
                given.get("kind"),
                given.get("actor"),
                given.get("recipient"),
                given.get("party"),
                given.get("type"),
                given.get("mode"),
                given.get("status"),
                given.get("claimant"),
                since == null ? null : LocalDate.parse(since),
                until == null ? null : LocalDate.parse(until),
                given.get("place"),
                given.get("language"),
                given.get("outlet"),
                given.get("text"),
                filter.equals("all"),
                100);
    }

    @Test
    void theSameArticleTwiceChangesNothing() throws IOException {
        String line = Lines.article("a-1", VISIT, visit());
        assertThat(add(line)).containsExactly(Outcome.ADDED);
        byte[] before = Files.readAllBytes(folder.resolve(ArticleLog.NAME));
        assertThat(add(line, line)).containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
        assertThat(add(line.replace("a.html", "copy/b.html"))).containsExactly(Outcome.UNCHANGED);
        assertThat(Files.readAllBytes(folder.resolve(ArticleLog.NAME))).isEqualTo(before);
        assertThat(triggers(ask("", null))).containsExactly("rendu");
    }

    @Test
    void anEditedArticleIsANewVersionAndTheOldClaimsAreNoLongerFound() {
        assertThat(add(Lines.article("a-1", VISIT, visit()), Lines.article("a-1", ATTACK, attack())))
                .containsExactly(Outcome.ADDED, Outcome.NEW_VERSION);
        assertThat(triggers(ask("", null))).containsExactly("attaqué");
        assertThat(triggers(ask("all", ""))).containsExactlyInAnyOrder("attaqué", "rendu");
        assertThat(add(Lines.article("a-1", VISIT, visit()))).containsExactly(Outcome.UNCHANGED);
    }

    @Test
    void theSameAddressUnderAnotherIdIsTheSameArticle() {
        String other = Lines.article("a-1", ATTACK, attack()).replace("\"id\":\"a-1\"", "\"id\":\"a-2\"");
        assertThat(add(Lines.article("a-1", VISIT, visit()), other))
                .containsExactly(Outcome.ADDED, Outcome.NEW_VERSION);
    }

    @Test
    void aNewReadingOfTheSameWordsReplacesTheOld() {
        Map<String, Object> other = visit();
        other.put("lexicon", "2032.01");
        assertThat(add(Lines.article("a-1", VISIT, visit()), Lines.article("a-1", VISIT, other)))
                .containsExactly(Outcome.ADDED, Outcome.READ_ANEW);
        assertThat(triggers(ask("all", ""))).containsExactly("rendu");
    }

    @Test
    void everyFilterFindsItsClaimAndNotTheOther() {
        add(Lines.article("a-1", VISIT, visit()), Lines.article("a-2", ATTACK, attack()));
        String[][] visits = {
            {"actor", "NOR"},
            {"actor", "Norvège"},
            {"actor", "norway"},
            {"actor", "GOV"},
            {"actor", "norvegien"},
            {"recipient", "PER"},
            {"recipient", "Pérou"},
            {"party", "lima"},
            {"type", "CONSULT"},
            {"mode", "visit"},
            {"status", "asserted"},
            {"until", "2031-04-29"},
            {"place", "LIMA"},
            {"place", "Peru"},
            {"text", "lima mardi"},
        };
        for (String[] filter : visits) {
            assertThat(triggers(ask(filter[0], filter[1])))
                    .as(filter[0] + " " + filter[1])
                    .containsExactly("rendu");
        }
        String[][] attacks = {
            {"actor", "IMG"},
            {"actor", "REB"},
            {"type", "assault"},
            {"status", "HYPOTHETICAL"},
            {"claimant", "NOR"},
            {"since", "2031-05-01"},
            {"text", "COREE"},
        };
        for (String[] filter : attacks) {
            assertThat(triggers(ask(filter[0], filter[1])))
                    .as(filter[0] + " " + filter[1])
                    .containsExactly("attaqué");
        }
        assertThat(triggers(ask("outlet", "courrier"))).hasSize(2);
        assertThat(triggers(ask("language", "fr"))).hasSize(2);
        assertThat(triggers(ask("language", "en"))).isEmpty();
        assertThat(triggers(ask("text", "'; DROP TABLE claim; --"))).isEmpty();
        assertThat(triggers(ask("kind", "event"))).hasSize(2);
    }

    @Test
    void meetingsAreFoundFromEitherSide() {
        String text = "Oslo et Lima se sont rencontrés.";
        add(Lines.article("a-1", text, Lines.event(text, "rencontrés", "CONSULT", "Oslo=NOR GOV+Lima=PER GOV", "")));
        assertThat(triggers(ask("recipient", "NOR"))).hasSize(1);
        assertThat(triggers(ask("recipient", "PER"))).hasSize(1);
        assertThat(triggers(ask("recipient", "CHL"))).isEmpty();
    }

    @Test
    void aTornLastLineIsCutAndTheRestIsThere() throws IOException {
        add(Lines.article("a-1", VISIT, visit()));
        Files.writeString(folder.resolve(ArticleLog.NAME), "{\"id\":\"a-2\",\"te", StandardOpenOption.APPEND);
        assertThat(triggers(ask("", null))).containsExactly("rendu");
        assertThat(add(Lines.article("a-2", ATTACK, attack()))).containsExactly(Outcome.ADDED);
        assertThat(triggers(ask("", null))).hasSize(2);
    }

    @Test
    void tablesThatAreMissingOrDamagedAreBuiltAnewFromTheLog() throws IOException {
        add(Lines.article("a-1", VISIT, visit()), Lines.article("a-1", ATTACK, attack()));
        TableFiles.delete(folder);
        assertThat(triggers(ask("", null))).containsExactly("attaqué");
        Files.writeString(TableFiles.published(folder).orElseThrow(), "no database");
        assertThat(triggers(ask("all", ""))).containsExactlyInAnyOrder("attaqué", "rendu");
    }

    @Test
    void aLineThatIsNoArticleIsRefusedAndNothingElseIsLost() {
        try (Record record = Record.open(folder, NOON)) {
            record.add(Lines.article("a-1", VISIT, visit()));
            assertThatThrownBy(() -> record.add("[1]")).hasMessageContaining("not a JSON object");
        }
        assertThat(triggers(ask("", null))).containsExactly("rendu");
    }

    @Test
    void aSecondWriterIsToldAboutTheFirst() {
        try (Record first = Record.open(folder, NOON)) {
            assertThat(first.add(Lines.article("a-1", VISIT, visit()))).isEmpty();
            assertThatThrownBy(() -> Record.open(folder, NOON))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("another process");
        }
    }

    @Test
    void askingWithoutARecordSaysHowToMakeOne() {
        assertThatThrownBy(() -> RecordView.open(folder.resolve("none"))).hasMessageContaining("entente add");
    }

    @Test
    void anEventOfAnUnknownTypeOrStatusIsRefusedBeforeItIsKept() {
        Map<String, Object> visit = visit();
        visit.put("status", "rumoured");
        Map<String, Object> other = visit();
        other.put("type", "GOSSIP");
        try (Record record = Record.open(folder, NOON)) {
            for (Map<String, Object> claim : List.of(visit, other)) {
                assertThatThrownBy(() -> record.add(Lines.article("a-1", VISIT, claim)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("unknown");
            }
        }
        assertThat(add(Lines.article("a-1", VISIT, visit()))).containsExactly(Outcome.ADDED);
    }
}
