// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.event;

import static org.entente.export.table.Column.nothing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.export.code.CameoCode;
import org.entente.export.code.Country;
import org.entente.export.code.IcewsSector;
import org.entente.export.format.EventFormat;
import org.entente.export.format.RowNumber;
import org.entente.export.table.Cells;
import org.entente.export.table.Column;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.table.Table;
import org.entente.export.told.Articles;
import org.entente.export.told.ClaimReader;
import org.entente.record.Event;
import org.entente.record.EventParty;
import org.entente.record.EventPlace;
import org.jspecify.annotations.Nullable;

/**
 * ICEWS: 20 columns, tabs, a header, a row for each dyad, missing values blank as in the Dataverse's files.
 *
 * <p>Source: ICEWS Coded Event Data, read me of the Dataverse; scores as in the table of the R package icews.
 */
public final class Icews implements EventFormat {

    private record Row(Dyad dyad, Optional<Integer> sentence) {
        Event event() {
            return dyad.event();
        }

        CameoCode cameo() {
            return CameoCode.of(event().type(), event().mode());
        }
    }

    private static final Table<Row> TABLE = new Table<>(Table.Style.TABS, "", columns());

    @Override
    public String name() {
        return "icews";
    }

    @Override
    public String summary() {
        return "ICEWS: 20 columns, tabs, a header; a row for each actor and recipient";
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
    public List<String> ids(Event event) {
        return Dyad.numbers(event);
    }

    @Override
    public String text(Event event, Articles articles) {
        ClaimReader claim = ClaimReader.of(event.lead().json());
        Optional<Integer> sentence = articles.text(
                        event.lead().article(), event.lead().version())
                .flatMap(text -> claim.decisive().map(text::sentence));
        return Dyad.of(event).stream()
                .map(dyad -> TABLE.line(new Row(dyad, sentence)))
                .collect(Collectors.joining());
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "Event ID",
                Kind.INTEGER,
                "number of the row, derived from the event's id; the sidecar names the event",
                row -> Long.toString(row.dyad.number())));
        columns.add(new Column<>(
                "Event Date",
                Kind.DATE,
                "the first day it may have happened, else the day of publication",
                row -> Days.day(row.event()).toString()));
        party(columns, "Source", row -> row.dyad.actor());
        columns.add(new Column<>(
                "Event Text", Kind.TEXT, "the code's label", row -> row.cameo().name()));
        columns.add(new Column<>("CAMEO Code", Kind.CODE, "as text: leading zeros count", row -> row.cameo()
                .code()));
        columns.add(new Column<>(
                "Intensity",
                Kind.DECIMAL,
                "ICEWS's score of the code, one decimal",
                row -> Cells.oneDecimal(row.cameo().intensity())));
        party(columns, "Target", row -> row.dyad.recipient());
        columns.add(new Column<>(
                "Story ID",
                Kind.INTEGER,
                "number derived from the first article's id",
                row -> Long.toString(RowNumber.of(row.event().lead().article()))));
        columns.add(new Column<>("Sentence Number", Kind.INTEGER, "of the trigger; the title is 1", row -> row.sentence
                .map(Object::toString)
                .orElse("")));
        columns.add(new Column<>("Publisher", Kind.TEXT, "outlet of the first article", row -> row.event()
                .lead()
                .outlet()));
        columns.add(place(
                "City", Kind.TEXT, "if the place is a city", p -> "city".equals(p.precision()) ? p.name() : null));
        columns.add(nothing("District", "not resolved"));
        columns.add(place(
                "Province",
                Kind.TEXT,
                "if the place is a region",
                p -> "region".equals(p.precision()) ? p.name() : null));
        columns.add(place("Country", Kind.TEXT, "English name", p -> countryName(p.country())));
        columns.add(place("Latitude", Kind.DECIMAL, "degrees north", p -> Cells.number(p.latitude())));
        columns.add(place("Longitude", Kind.DECIMAL, "degrees east", p -> Cells.number(p.longitude())));
        return columns;
    }

    private static void party(List<Column<Row>> columns, String side, Function<Row, @Nullable EventParty> party) {
        columns.add(new Column<>(side + " Name", Kind.TEXT, "name, with the country in brackets", row -> {
            EventParty one = party.apply(row);
            if (one == null) {
                return null;
            }
            String country = countryName(one.country());
            return country.isEmpty() || country.equals(one.name()) ? one.name() : one.name() + " (" + country + ")";
        }));
        columns.add(new Column<>(side + " Sectors", Kind.TEXT, "words after ICEWS's manner, joined by commas", row -> {
            EventParty one = party.apply(row);
            return one == null ? null : IcewsSector.words(one.sector());
        }));
        columns.add(new Column<>(side + " Country", Kind.TEXT, "English name; blank if it is no state", row -> {
            EventParty one = party.apply(row);
            return one == null ? null : countryName(one.country());
        }));
    }

    private static Column<Row> place(
            String name, Kind kind, String meaning, Function<EventPlace, @Nullable String> value) {
        return new Column<>(
                name,
                kind,
                meaning,
                row -> row.event().place() == null
                        ? null
                        : value.apply(row.event().place()));
    }

    private static String countryName(@Nullable String iso3) {
        return Country.of(iso3).map(Country::name).orElse("");
    }
}
