// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.event;

import static org.entente.export.table.Column.nothing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.export.code.Country;
import org.entente.export.format.EventFormat;
import org.entente.export.format.RowNumber;
import org.entente.export.table.Cells;
import org.entente.export.table.Column;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.table.Table;
import org.entente.export.told.Articles;
import org.entente.record.Event;
import org.entente.record.EventParty;
import org.entente.record.EventPlace;
import org.entente.record.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The 31 columns of ACLED, commas, a header, a row for each event: for scripts and maps that load ACLED. It is not ACLED
 * data: nobody of ACLED has coded it.
 */
public final class AcledShaped implements EventFormat {

    private record Row(Event event, AcledEvent coded, Country country) {
        Optional<EventParty> first() {
            return event.actors().stream().findFirst();
        }

        /** The recipient; of two that fight each other the second. */
        Optional<EventParty> second() {
            return event.recipients().isEmpty()
                    ? event.actors().stream().skip(1).findFirst()
                    : event.recipients().stream().findFirst();
        }

        List<EventParty> besideFirst() {
            return event.recipients().isEmpty()
                    ? List.of()
                    : event.actors().stream().skip(1).toList();
        }

        List<EventParty> besideSecond() {
            return event.recipients().isEmpty()
                    ? event.actors().stream().skip(2).toList()
                    : event.recipients().stream().skip(1).toList();
        }

        String type(Optional<EventParty> party) {
            return coded.actor(party.orElse(null), country.iso3());
        }

        EventPlace place() {
            return Objects.requireNonNull(event.place());
        }
    }

    private static final Table<Row> TABLE = new Table<>(Table.Style.COMMAS, "", columns());

    @Override
    public String name() {
        return "acled-shaped";
    }

    @Override
    public String summary() {
        return "violence, demonstrations and arrests in ACLED's 31 columns, CSV; not data of ACLED";
    }

    @Override
    public List<Described> dictionary() {
        return TABLE.described();
    }

    @Override
    public Optional<String> refusal(Event event) {
        Optional<String> common = EventFormat.super.refusal(event);
        if (common.isPresent()) {
            return common;
        }
        if (AcledEvent.of(event).isEmpty()) {
            return Optional.of("type " + event.type() + " has no class of ACLED");
        }
        return country(event).isEmpty() ? Optional.of("no country is known") : Optional.empty();
    }

    @Override
    public String head(Optional<Event> first) {
        return TABLE.header();
    }

    @Override
    public List<String> ids(Event event) {
        return country(event).map(country -> id(event, country)).stream().toList();
    }

    @Override
    public String text(Event event, Articles articles) {
        return TABLE.line(new Row(
                event, AcledEvent.of(event).orElseThrow(), country(event).orElseThrow()));
    }

    private static Optional<Country> country(Event event) {
        return event.place() == null
                ? Optional.empty()
                : Country.of(event.place().country());
    }

    private static String id(Event event, Country country) {
        return country.iso3() + RowNumber.of(event.id());
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "event_id_cnty",
                Kind.CODE,
                "ISO alpha-3 and a number derived from the event's id; the sidecar names the event",
                row -> id(row.event, row.country)));
        when(columns);
        columns.add(new Column<>("disorder_type", Kind.TEXT, "ACLED's word", row -> row.coded.disorder()));
        columns.add(new Column<>("event_type", Kind.TEXT, "ACLED's word", row -> row.coded.type()));
        columns.add(new Column<>(
                "sub_event_type",
                Kind.TEXT,
                "ACLED's word; blank where it needs more than type and mode",
                row -> row.coded.subType()));
        actors(columns);
        where(columns);
        sources(columns);
        return columns;
    }

    private static void when(List<Column<Row>> columns) {
        columns.add(
                new Column<>("event_date", Kind.DATE, "the first day it may have happened", row -> Days.day(row.event)
                        .toString()));
        columns.add(new Column<>(
                "year",
                Kind.DIGITS,
                "of event_date",
                row -> Integer.toString(Days.day(row.event).getYear())));
        columns.add(new Column<>(
                "time_precision",
                Kind.INTEGER,
                "1 the day, 2 within a week, 3 longer, or only the day of publication is known",
                row -> precision(row.event)));
    }

    private static String precision(Event event) {
        LocalDate from = Days.day(event);
        LocalDate to = event.to() == null ? from : event.to();
        return !event.dated() || to.isAfter(from.plusDays(6)) ? "3" : to.equals(from) ? "1" : "2";
    }

    private static void actors(List<Column<Row>> columns) {
        columns.add(new Column<>("actor1", Kind.TEXT, "first actor", row -> label(row.first())));
        columns.add(
                new Column<>("assoc_actor_1", Kind.TEXT, "the other actors, '; '", row -> labels(row.besideFirst())));
        columns.add(new Column<>(
                "inter1",
                Kind.TEXT,
                "actor type, of " + String.join(", ", AcledEvent.ACTORS),
                row -> row.type(row.first())));
        columns.add(new Column<>(
                "actor2", Kind.TEXT, "first recipient; in a fight the second side", row -> label(row.second())));
        columns.add(
                new Column<>("assoc_actor_2", Kind.TEXT, "the other recipients", row -> labels(row.besideSecond())));
        columns.add(new Column<>("inter2", Kind.TEXT, "as inter1", row -> row.type(row.second())));
        columns.add(new Column<>(
                "interaction",
                Kind.TEXT,
                "both types in ACLED's order, or 'TYPE only'; blank if a type is not known",
                AcledShaped::interaction));
        columns.add(new Column<>(
                "civilian_targeting",
                Kind.TEXT,
                "'Civilian targeting' if violence is directed at civilians",
                row -> row.coded.isViolence() && row.type(row.second()).equals("Civilians")
                        ? "Civilian targeting"
                        : null));
    }

    private static String interaction(Row row) {
        String one = row.type(row.first());
        String other = row.type(row.second());
        if (row.second().isEmpty()) {
            return one.isEmpty() ? "" : one + " only";
        }
        if (one.isEmpty() || other.isEmpty()) {
            return "";
        }
        boolean ordered = AcledEvent.ACTORS.indexOf(one) <= AcledEvent.ACTORS.indexOf(other);
        return ordered ? one + "-" + other : other + "-" + one;
    }

    private static void where(List<Column<Row>> columns) {
        columns.add(new Column<>("iso", Kind.INTEGER, "ISO 3166-1 numeric", row -> row.country.numeric()));
        columns.add(new Column<>("region", Kind.TEXT, "as ACLED divides the world", row -> row.country.region()));
        columns.add(new Column<>("country", Kind.TEXT, "English name", row -> row.country.name()));
        columns.add(place(
                "admin1",
                Kind.TEXT,
                "if the place is a region",
                p -> "region".equals(p.precision()) ? p.name() : null));
        columns.add(nothing("admin2", "not resolved"));
        columns.add(nothing("admin3", "not resolved"));
        columns.add(place("location", Kind.TEXT, "name of the place", EventPlace::name));
        columns.add(place("latitude", Kind.DECIMAL, "degrees north", p -> Cells.number(p.latitude())));
        columns.add(place("longitude", Kind.DECIMAL, "degrees east", p -> Cells.number(p.longitude())));
        columns.add(place(
                "geo_precision",
                Kind.INTEGER,
                "1 city, 3 region or country",
                p -> "city".equals(p.precision()) ? "1" : "3"));
    }

    private static Column<Row> place(
            String name, Kind kind, String meaning, Function<EventPlace, @Nullable String> value) {
        return new Column<>(name, kind, meaning, row -> value.apply(row.place()));
    }

    private static void sources(List<Column<Row>> columns) {
        columns.add(new Column<>("source", Kind.TEXT, "outlets, '; '", row -> row.event.mentions().stream()
                .map(Mention::outlet)
                .filter(Objects::nonNull)
                .map(outlet -> outlet.replace(';', ','))
                .distinct()
                .collect(Collectors.joining("; "))));
        columns.add(nothing("source_scale", "not known"));
        columns.add(new Column<>(
                "notes",
                Kind.TEXT,
                "the sentence of the first article",
                row -> Cells.plain(row.event.lead().sentence(), 1000)));
        columns.add(nothing("fatalities", "numbers are kept by claimant and never merged into one: see the sidecar"));
        columns.add(new Column<>(
                "tags",
                Kind.TEXT,
                "'disputed' if some articles deny it",
                row -> row.event.disputed() ? "disputed" : null));
        columns.add(new Column<>(
                "timestamp",
                Kind.INTEGER,
                "seconds since 1970: when the last article was published",
                row -> Long.toString(row.event.mentions().stream()
                        .mapToLong(mention -> Days.published(row.event, mention).getEpochSecond())
                        .max()
                        .orElseThrow())));
    }

    private static @Nullable String label(Optional<EventParty> party) {
        return party.map(EventParty::name).orElse(null);
    }

    private static String labels(List<EventParty> parties) {
        return new ArrayList<>(parties)
                .stream().map(party -> party.name().replace(';', ',')).collect(Collectors.joining("; "));
    }
}
