// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.event;

import static org.entente.export.table.Column.nothing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.export.format.EventFormat;
import org.entente.export.table.Cells;
import org.entente.export.table.Column;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.table.Table;
import org.entente.export.told.Articles;
import org.entente.export.told.ClaimReader;
import org.entente.export.told.NamedParty;
import org.entente.export.told.Published;
import org.entente.record.Event;
import org.entente.record.EventParty;
import org.entente.record.EventPlace;
import org.jspecify.annotations.Nullable;

/**
 * POLECAT (NGEC): 40 columns, tabs, a header, a row for each event; several values are joined by {@code "; "}, a
 * missing one is {@code None}.
 *
 * <p>Source: POLECAT's files of the Dataverse and the codebook of NGEC.
 */
public final class Polecat implements EventFormat {
    private static final String NONE = "None";
    private static final String JOINT = "; ";
    private static final int LONGEST_NAME = 255;

    /** NGEC's list of 2025 has these modes of the manual under another name, or (empty) not at all. */
    private static final Map<String, String> OTHER_MODES =
            Map.of("martial-law", "curfew", "targeted", "", "vandalize", "");

    /** The words of PLOVER's quads. */
    static final List<String> QUADS =
            List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

    private record Row(Event event, ClaimReader lead) {}

    private static final Table<Row> TABLE = new Table<>(Table.Style.TABS, NONE, columns());

    @Override
    public String name() {
        return "polecat";
    }

    @Override
    public String summary() {
        return "POLECAT (NGEC): 40 columns, tabs, a header; a row for each event";
    }

    @Override
    public List<Described> dictionary() {
        return TABLE.described();
    }

    @Override
    public String head(Optional<Event> first) {
        return TABLE.header();
    }

    @Override
    public String text(Event event, Articles articles) {
        return TABLE.line(new Row(event, ClaimReader.of(event.lead().json())));
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(new Column<>("Event ID", Kind.CODE, "the event's id in the record", row -> row.event.id()));
        columns.add(new Column<>(
                "Event Date",
                Kind.DATE,
                "the first day it may have happened, else the day of publication",
                row -> Days.day(row.event).toString()));
        columns.add(new Column<>("Event Type", Kind.CODE, "one of PLOVER's sixteen types", row -> row.event
                .type()
                .name()));
        columns.add(new Column<>(
                "Event Mode",
                Kind.CODE,
                "a mode of NGEC's list: martial-law is curfew there, targeted and vandalize are missing",
                row -> row.event.mode() == null ? null : OTHER_MODES.getOrDefault(row.event.mode(), row.event.mode())));
        columns.add(new Column<>(
                "Intensity",
                Kind.DECIMAL,
                "PLOVER's score of type and mode, one decimal",
                row -> Cells.oneDecimal(row.event.score())));
        columns.add(new Column<>(
                "Quad Code",
                Kind.CODE,
                String.join(", ", QUADS),
                row -> QUADS.get(row.event.type().quad() - 1)));
        columns.add(new Column<>(
                "Contexts", Kind.CODE, "PLOVER's contexts", row -> String.join(JOINT, row.event.contexts())));
        side(columns, "Actor", "actor", Event::actors);
        side(columns, "Recipient", "recipient", Event::recipients);
        place(columns);
        columns.add(new Column<>("Source", Kind.TEXT, "outlet of the first article", row -> row.event
                .lead()
                .outlet()));
        columns.add(new Column<>("Publication Date", Kind.DATE, "of the first article", row -> Published.day(
                        row.event.lead().published())
                .map(Object::toString)
                .orElse(null)));
        columns.add(nothing("Story People", "the names of a whole story are not kept by event"));
        columns.add(nothing("Story Organizations", "the names of a whole story are not kept by event"));
        columns.add(nothing("Story Locations", "the names of a whole story are not kept by event"));
        columns.add(new Column<>(
                "Language",
                Kind.TEXT,
                "of the first article, in English",
                row -> Languages.english(row.event.lead().language())));
        columns.add(new Column<>(
                "Version",
                Kind.CODE,
                "entente and the version of the lexicon",
                row -> "entente " + Objects.requireNonNullElse(row.lead.string("lexicon"), "")));
        return columns;
    }

    private static void side(
            List<Column<Row>> columns, String side, String role, Function<Event, List<EventParty>> of) {
        Function<Row, List<EventParty>> parties = row -> of.apply(row.event);
        columns.add(new Column<>(
                side + " Name", Kind.TEXT, "names", row -> joined(parties.apply(row), party -> name(party.name()))));
        columns.add(new Column<>(
                side + " Country",
                Kind.CODE,
                "ISO alpha-3, or IGO UNO EUR NGO ISM IMG MNC; in the order of the names, None where unknown",
                row -> joined(parties.apply(row), EventParty::country)));
        columns.add(new Column<>(
                side + " COW",
                Kind.CODE,
                "Correlates of War numbers, in the order of the names",
                row -> joined(
                        parties.apply(row),
                        p -> p.cow() == null ? null : p.cow().toString())));
        columns.add(new Column<>(
                "Primary " + side + " Sector",
                Kind.CODE,
                "PLOVER sector of the first",
                row -> parties.apply(row).stream()
                        .findFirst()
                        .map(EventParty::sector)
                        .orElse(null)));
        columns.add(new Column<>(
                side + " Sectors",
                Kind.CODE,
                "PLOVER sectors, in the order of the names",
                row -> joined(parties.apply(row), EventParty::sector)));
        columns.add(nothing(side + " Title", "not kept apart from the words"));
        columns.add(new Column<>(
                side + " Name Raw", Kind.TEXT, "the words of the first article", row -> row.lead.parties(role).stream()
                        .map(NamedParty::text)
                        .map(Polecat::name)
                        .collect(Collectors.joining(JOINT))));
        columns.add(nothing("Wikipedia " + side + " ID", "names are not linked to Wikipedia"));
    }

    private static void place(List<Column<Row>> columns) {
        columns.add(place("Placename", Kind.TEXT, "resolved name", p -> name(p.name())));
        columns.add(place("City", Kind.TEXT, "if the place is a city", p -> is(p, "city") ? name(p.name()) : null));
        columns.add(nothing("District", "not resolved"));
        columns.add(
                place("Province", Kind.TEXT, "if the place is a region", p -> is(p, "region") ? name(p.name()) : null));
        columns.add(place("Country", Kind.CODE, "ISO alpha-3", EventPlace::country));
        columns.add(place("Latitude", Kind.DECIMAL, "degrees north", p -> Cells.number(p.latitude())));
        columns.add(place("Longitude", Kind.DECIMAL, "degrees east", p -> Cells.number(p.longitude())));
        columns.add(place(
                "GeoNames ID",
                Kind.INTEGER,
                "where known",
                p -> p.geonames() == null ? null : p.geonames().toString()));
        columns.add(new Column<>(
                "Raw Placename", Kind.TEXT, "the words of the first article", row -> row.lead.words("place").stream()
                        .findFirst()
                        .map(words -> name(words.text()))
                        .orElse(null)));
        columns.add(place(
                "Feature Type",
                Kind.CODE,
                "GeoNames: PPL for a city, PCLI for a country",
                p -> is(p, "city") ? "PPL" : is(p, "country") ? "PCLI" : null));
    }

    private static Column<Row> place(
            String name, Kind kind, String meaning, Function<EventPlace, @Nullable String> value) {
        return new Column<>(
                name, kind, meaning, row -> row.event.place() == null ? null : value.apply(row.event.place()));
    }

    private static boolean is(EventPlace place, String precision) {
        return precision.equals(place.precision());
    }

    private static String joined(List<EventParty> parties, Function<EventParty, @Nullable String> value) {
        List<String> cells = new ArrayList<>();
        for (EventParty party : parties) {
            String cell = value.apply(party);
            cells.add(cell == null ? NONE : cell);
        }
        return cells.stream().allMatch(NONE::equals) ? "" : String.join(JOINT, cells);
    }

    /** A name with a semicolon would count as two. */
    private static String name(String words) {
        return Cells.plain(words, LONGEST_NAME).replace(';', ',');
    }
}
