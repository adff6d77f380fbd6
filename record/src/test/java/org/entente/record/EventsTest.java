// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.EventType;
import org.entente.record.Change.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsTest {
    private static final Instant MAY = Instant.parse("2031-05-05T12:00:00Z");
    private static final Instant JUNE = Instant.parse("2031-06-05T12:00:00Z");
    private static final String VISIT = "Le président norvégien s'est rendu à Lima mardi.";
    private static final String ENGLISH = "Norway's president travelled to Lima on Tuesday with 40 executives.";

    @TempDir
    private Path folder = Path.of("");

    private static Map<String, Object> visit(String text, String trigger, String actor, String recipient) {
        Map<String, Object> visit = Lines.event(text, trigger, "CONSULT", actor, recipient);
        visit.put("mode", "visit");
        Map<String, Object> date = Lines.words(text, text.contains("mardi") ? "mardi" : "Tuesday");
        date.put("from", "2031-04-29");
        date.put("to", "2031-04-29");
        visit.put("date", date);
        return visit;
    }

    private static String french() {
        return Lines.article("a-fr", VISIT, visit(VISIT, "rendu", "Le président norvégien=NOR GOV", "Lima=PER GOV"));
    }

    private static String english() {
        return Lines.article("a-en", ENGLISH, visit(ENGLISH, "travelled", "Norway's president=NOR GOV", "Lima=PER GOV"))
                .replace("\"language\":\"fr\"", "\"language\":\"en\"")
                .replace("Le Courrier d'Oslo", "The Oslo Times");
    }

    private void add(Instant at, String... lines) {
        try (Record record = Record.open(folder, at)) {
            for (String line : lines) {
                record.add(line);
            }
        }
    }

    private List<Event> events(EventQuery query) {
        List<Event> events = new ArrayList<>();
        try (RecordView view = RecordView.open(folder)) {
            view.events().find(query, events::add);
        }
        return events;
    }

    @Test
    void twoArticlesOfTwoLanguagesTellOneVisit() {
        add(MAY, french(), english());
        List<Event> events = events(EventQuery.all());
        assertThat(events).hasSize(1);
        Event visit = events.get(0);
        assertThat(visit.type()).isEqualTo(EventType.CONSULT);
        assertThat(visit.mode()).isEqualTo("visit");
        assertThat(visit.articles()).isEqualTo(2);
        assertThat(visit.outlets()).isEqualTo(2);
        assertThat(visit.languages()).containsExactly("en", "fr");
        assertThat(visit.actors()).extracting(EventParty::country).containsExactly("NOR");
        assertThat(visit.recipients()).extracting(EventParty::country).containsExactly("PER");
        assertThat(visit.from()).isEqualTo("2031-04-29");
        assertThat(visit.figures()).extracting(Figure::words).containsExactly("40 executives");
        assertThat(visit.articleIds()).containsExactlyInAnyOrder("a-fr", "a-en");
    }

    @Test
    void everyQuestionFindsTheEventOrDoesNot() {
        add(MAY, french());
        for (EventQuery query : List.of(
                EventQuery.where().type("consult").build(),
                EventQuery.where().dyad("NOR", "Peru").build(),
                EventQuery.where().actor("Norvège").recipient("PER").build(),
                EventQuery.where().text("presidents").build(),
                EventQuery.where().outlet("courrier").language("fr").build(),
                EventQuery.where().article("a-fr").build(),
                EventQuery.where().quad(1).leastTexts(1).build())) {
            assertThat(events(query)).as(query.toString()).hasSize(1);
        }
        for (EventQuery query : List.of(
                EventQuery.where().type("AID").build(),
                EventQuery.where().dyad("NOR", "CHL").build(),
                EventQuery.where().text("president oslo").build(),
                EventQuery.where().language("en").build(),
                EventQuery.where().disputed(true).build(),
                EventQuery.where().leastTexts(2).build())) {
            assertThat(events(query)).as(query.toString()).isEmpty();
        }
    }

    @Test
    void countsDyadAndProfileAgree() {
        add(MAY, french(), english());
        try (RecordView view = RecordView.open(folder)) {
            Events events = view.events();
            assertThat(events.count(EventQuery.all())).isEqualTo(1);
            assertThat(events.counts(EventQuery.all(), Facet.TYPE, Facet.MONTH))
                    .containsExactly(new Count(List.of("CONSULT", "2031-04"), 1));
            assertThat(events.counts(EventQuery.all(), Facet.LANGUAGE)).hasSize(2);
            assertThat(events.dyad("NOR", "PER", null, null)).singleElement().satisfies(c -> {
                assertThat(c.direction()).isEqualTo(DyadCount.Direction.FORWARD);
                assertThat(c.month()).hasToString("2031-04");
                assertThat(c.score()).isEqualTo(4);
            });
            assertThat(events.dyad("PER", "NOR", null, null))
                    .extracting(DyadCount::direction)
                    .containsExactly(DyadCount.Direction.BACKWARD);
            ActorProfile norway = events.profile("NOR");
            assertThat(norway.asActor()).isEqualTo(1);
            assertThat(norway.asRecipient()).isZero();
            assertThat(norway.recipients()).containsExactly(new Count(List.of("PER"), 1));
            assertThat(view.outlets()).extracting(Outlet::articles).containsExactly(1L, 1L);
        }
    }

    @Test
    void theHistoryTellsWhatCameAndWent() {
        add(MAY, french());
        String id = events(EventQuery.all()).get(0).id();
        add(JUNE, english());
        String other = "Rien à signaler.";
        add(JUNE.plusSeconds(60), Lines.article("a-fr", other));
        add(JUNE.plusSeconds(120), Lines.article("a-en", "Nothing to report."));
        List<Change> changes = new ArrayList<>();
        try (RecordView view = RecordView.open(folder)) {
            view.changes().since(MAY, changes::add);
            List<Change> later = new ArrayList<>();
            view.changes().since(JUNE, later::add);
            assertThat(later).hasSize(3);
        }
        assertThat(changes)
                .extracting(Change::kind)
                .containsExactly(Kind.ADDED, Kind.CHANGED, Kind.CHANGED, Kind.WITHDRAWN);
        assertThat(changes.get(0).event()).isEqualTo(id);
        assertThat(changes.get(2).what()).contains("1 mentions withdrawn");
        assertThat(events(EventQuery.all())).isEmpty();
    }

    @Test
    void anArticleComesWithItsVersionsAndItsLine() {
        add(MAY, french());
        add(JUNE, Lines.article("a-fr", "Rien à signaler."));
        try (RecordView view = RecordView.open(folder)) {
            List<ArticleVersion> versions = view.articles().versions("a-fr");
            assertThat(versions).extracting(ArticleVersion::current).containsExactly(false, true);
            assertThat(versions).extracting(ArticleVersion::accepted).containsExactly(MAY, JUNE);
            assertThat(versions.get(0).json()).contains("s'est rendu");
            assertThat(versions.get(0).claims()).extracting(FoundClaim::trigger).containsExactly("rendu");
        }
    }

    @Test
    void aMergeIsUndoneByADecisionThatRebuildingKeeps() throws java.io.IOException {
        add(MAY, french(), english());
        String claim = events(EventQuery.all()).get(0).mentions().get(1).claim();
        try (Record record = Record.open(folder, JUNE)) {
            assertThat(record.separate(claim)).isEqualTo(1);
        }
        assertThat(events(EventQuery.all())).hasSize(2);
        TableFiles.delete(folder);
        assertThat(events(EventQuery.all())).hasSize(2);
        try (Record record = Record.open(folder, JUNE)) {
            record.reunite(claim);
        }
        assertThat(events(EventQuery.all())).hasSize(1);
    }

    @Test
    void facetsCountedTogetherAreThoseCountedOneByOne() {
        add(Instant.parse("2031-05-05T00:00:00Z"), french(), english());
        List<Facet> all = List.of(Facet.values());
        try (RecordView view = RecordView.open(folder)) {
            for (EventQuery query : List.of(
                    EventQuery.all(),
                    EventQuery.where().actor("NOR").text("ministre").build(),
                    EventQuery.where().language("de").build())) {
                FacetCounts counts = view.events().facets(query, all);
                assertThat(counts.total()).isEqualTo(view.events().count(query));
                for (Facet facet : all) {
                    assertThat(counts.byFacet().get(facet))
                            .as(facet.name())
                            .isEqualTo(view.events().counts(query, facet));
                }
            }
            assertThat(view.events().counts(EventQuery.all(), Facet.LANGUAGE))
                    .extracting(Count::value)
                    .contains("en", "fr");
        }
    }

    @Test
    void aRowHasOneMentionInTheLanguageAskedFor() {
        add(Instant.parse("2031-05-05T00:00:00Z"), french(), english());
        List<Mention> leads = events(EventQuery.all()).stream().map(Event::lead).toList();
        try (RecordView view = RecordView.open(folder)) {
            for (String language : List.of("fr", "en")) {
                List<Event> rows = new ArrayList<>();
                view.events().find(EventQuery.all(), language, rows::add);
                assertThat(rows).isNotEmpty().allSatisfy(event -> assertThat(event.mentions())
                        .hasSize(1));
                assertThat(rows.stream().filter(event -> event.languages().size() == 2))
                        .isNotEmpty()
                        .allMatch(event -> event.lead().language().equals(language));
            }
            List<Event> rows = new ArrayList<>();
            view.events().find(EventQuery.all(), "ja", rows::add);
            assertThat(rows).extracting(Event::lead).isEqualTo(leads);
        }
    }

    @Test
    void whatFitsIsCountedAndPagedAsIfAskedEachTime() {
        add(Instant.parse("2031-05-05T00:00:00Z"), french(), english());
        List<Facet> facets = List.of(Facet.values());
        try (RecordView view = RecordView.open(folder)) {
            for (EventQuery query :
                    List.of(EventQuery.all(), EventQuery.where().actor("FRA").build())) {
                try (FittingEvents fitting = view.events().fitting(query)) {
                    assertThat(fitting.count()).isEqualTo(view.events().count(query));
                    assertThat(fitting.facets(facets)).isEqualTo(view.events().facets(query, facets));
                    for (EventQuery.Order order : EventQuery.Order.values()) {
                        List<Event> rows = new ArrayList<>();
                        fitting.find(order, 3, 1, "en", rows::add);
                        List<Event> all = new ArrayList<>();
                        view.events().find(query, order, all::add);
                        assertThat(rows)
                                .extracting(Event::id)
                                .isEqualTo(all.stream()
                                        .map(Event::id)
                                        .skip(1)
                                        .limit(3)
                                        .toList());
                    }
                }
            }
        }
    }

    @Test
    void aViewThatRestedShowsTheSameUntilSomethingElseIsPublished() {
        add(Instant.parse("2031-05-05T00:00:00Z"), french());
        try (RecordView view = RecordView.open(folder)) {
            long before = view.events().count(EventQuery.all());
            view.rest();
            assertThat(view.wake()).isTrue();
            assertThat(view.events().count(EventQuery.all())).isEqualTo(before).isPositive();
            view.rest();
            add(Instant.parse("2031-05-06T00:00:00Z"), english());
            assertThat(view.wake()).isFalse();
        }
    }
}
