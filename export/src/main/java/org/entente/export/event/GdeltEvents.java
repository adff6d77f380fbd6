// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.event;

import static org.entente.export.table.Column.nothing;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.export.code.CameoActor;
import org.entente.export.code.CameoCode;
import org.entente.export.format.EventFormat;
import org.entente.export.table.Cells;
import org.entente.export.table.Column;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.table.Table;
import org.entente.export.told.Articles;
import org.entente.export.told.ClaimReader;
import org.entente.export.told.Source;
import org.entente.export.told.Words;
import org.entente.record.Event;
import org.entente.record.EventParty;
import org.entente.record.Mention;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2.0 events: 61 columns, tabs, no header, a row for each dyad.
 *
 * <p>Source: GDELT-Event Codebook V2.0, and its files where they differ from it (quad classes of 09 and 14,
 * FractionDate).
 */
public final class GdeltEvents implements EventFormat {

    /** A row: the dyad, and whether the lead of the first article tells the event. */
    private record Row(Dyad dyad, boolean inLead) {
        Event event() {
            return dyad.event();
        }

        CameoCode cameo() {
            return CameoCode.of(event().type(), event().mode());
        }
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Table<Row> TABLE = new Table<>(Table.Style.TABS, "", columns());

    @Override
    public String name() {
        return "gdelt";
    }

    @Override
    public String summary() {
        return "GDELT 2.0 events: 61 columns, tabs, no header; a row for each actor and recipient";
    }

    @Override
    public List<Described> dictionary() {
        return TABLE.described();
    }

    @Override
    public List<String> ids(Event event) {
        return Dyad.numbers(event);
    }

    @Override
    public String text(Event event, Articles articles) {
        boolean lead = leads(event.lead(), articles);
        return Dyad.of(event).stream()
                .map(dyad -> TABLE.line(new Row(dyad, lead)))
                .collect(Collectors.joining());
    }

    private static boolean leads(Mention mention, Articles articles) {
        Optional<Words> trigger = ClaimReader.of(mention.json()).decisive();
        return trigger.isPresent()
                && articles.text(mention.article(), mention.version())
                        .map(text -> text.leadsWith(trigger.get()))
                        .orElse(false);
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "GLOBALEVENTID",
                Kind.INTEGER,
                "number of the row, derived from the event's id, below 2^53; the sidecar names the event",
                row -> Long.toString(row.dyad.number())));
        days(columns);
        actor(columns, 1, row -> row.dyad.actor());
        actor(columns, 2, row -> row.dyad.recipient());
        event(columns);
        place(columns, "Actor1Geo", "places of actors are not read: 0 and blanks", row -> Optional.empty());
        place(columns, "Actor2Geo", "places of actors are not read: 0 and blanks", row -> Optional.empty());
        place(columns, "ActionGeo", "where it happened", row -> Optional.ofNullable(
                        row.event().place())
                .flatMap(GdeltPlace::of));
        columns.add(new Column<>(
                "DATEADDED",
                Kind.DIGITS,
                "YYYYMMDDHHMMSS in UTC: when the first article was published (000000 if only its day is known)",
                row -> Days.seconds(Days.published(row.event(), row.event().lead()))));
        columns.add(new Column<>(
                "SOURCEURL",
                Kind.ADDRESS,
                "address of the first article, or urn:entente:article:ID if it has none",
                row -> Source.address(
                        row.event().lead().url(), row.event().lead().article())));
        return columns;
    }

    private static void days(List<Column<Row>> columns) {
        columns.add(new Column<>(
                "SQLDATE",
                Kind.DIGITS,
                "YYYYMMDD: the first day it may have happened, else the day of publication",
                row -> DAY.format(Days.day(row.event()))));
        columns.add(new Column<>("MonthYear", Kind.DIGITS, "YYYYMM", row -> DAY.format(Days.day(row.event()))
                .substring(0, 6)));
        columns.add(new Column<>("Year", Kind.DIGITS, "YYYY", row -> DAY.format(Days.day(row.event()))
                .substring(0, 4)));
        columns.add(new Column<>(
                "FractionDate",
                Kind.DECIMAL,
                "YYYY + ((MM-1)*30+DD)/365, four decimals, as in GDELT's files",
                row -> Days.fraction(Days.day(row.event()))));
    }

    private static void actor(List<Column<Row>> columns, int number, Function<Row, @Nullable EventParty> party) {
        String name = "Actor" + number;
        Function<Row, CameoActor> coded = row -> {
            EventParty one = party.apply(row);
            return one == null ? CameoActor.of(null, null) : CameoActor.of(one.country(), one.sector());
        };
        columns.add(new Column<>(name + "Code", Kind.CODE, "CAMEO actor code", row -> coded.apply(row)
                .code()));
        columns.add(new Column<>(name + "Name", Kind.TEXT, "name, in capitals as GDELT has it", row -> {
            EventParty one = party.apply(row);
            return one == null ? null : Cells.plain(one.name(), 255).toUpperCase(java.util.Locale.ROOT);
        }));
        columns.add(new Column<>(
                name + "CountryCode",
                Kind.CODE,
                "CAMEO country: ISO alpha-3 but ROM, TMP, MTN, IMY; EUR for the European Union",
                row -> coded.apply(row).country()));
        columns.add(new Column<>(name + "KnownGroupCode", Kind.CODE, "UNO and EEC only", row -> coded.apply(row)
                .group()));
        columns.add(nothing(name + "EthnicCode", "not coded"));
        columns.add(nothing(name + "Religion1Code", "not coded"));
        columns.add(nothing(name + "Religion2Code", "not coded"));
        columns.add(new Column<>(
                name + "Type1Code",
                Kind.CODE,
                "CAMEO role; of PLOVER's JRN MED, of MED HLH, of PRE SEP, of PRM UAF",
                row -> coded.apply(row).type()));
        columns.add(nothing(name + "Type2Code", "one role is coded"));
        columns.add(nothing(name + "Type3Code", "one role is coded"));
    }

    private static void event(List<Column<Row>> columns) {
        columns.add(new Column<>(
                "IsRootEvent",
                Kind.INTEGER,
                "1 if the title or the first paragraph of the first article tells it",
                row -> row.inLead ? "1" : "0"));
        columns.add(new Column<>(
                "EventCode",
                Kind.CODE,
                "CAMEO code of the PLOVER type and mode; never more digits than the record has detail",
                row -> row.cameo().code()));
        columns.add(new Column<>("EventBaseCode", Kind.CODE, "first three digits", row -> row.cameo()
                .base()));
        columns.add(new Column<>("EventRootCode", Kind.CODE, "first two digits", row -> row.cameo()
                .root()));
        columns.add(new Column<>(
                "QuadClass",
                Kind.INTEGER,
                "1 to 4 as in GDELT's files: 09 is 2, 14 is 3",
                row -> Integer.toString(row.cameo().quad())));
        columns.add(new Column<>(
                "GoldsteinScale",
                Kind.DECIMAL,
                "GDELT's score of the code, one decimal",
                row -> Cells.oneDecimal(row.cameo().goldstein())));
        columns.add(new Column<>(
                "NumMentions",
                Kind.INTEGER,
                "claims that tell it, in all articles so far (GDELT: of the first update)",
                row -> Integer.toString(row.event().mentions().size())));
        columns.add(new Column<>(
                "NumSources",
                Kind.INTEGER,
                "outlets",
                row -> Integer.toString(row.event().outlets())));
        columns.add(new Column<>(
                "NumArticles",
                Kind.INTEGER,
                "articles, near-copies of one text each counted",
                row -> Integer.toString(row.event().articles())));
        columns.add(nothing("AvgTone", "tone is not measured"));
    }

    private static void place(
            List<Column<Row>> columns, String name, String meaning, Function<Row, Optional<GdeltPlace>> place) {
        columns.add(new Column<>(
                name + "_Type",
                Kind.INTEGER,
                meaning + "; 0 none, 1 country, 2 US state, 3 US city, 4 city, 5 state or province",
                row -> place.apply(row).map(p -> Integer.toString(p.type())).orElse("0")));
        columns.add(new Column<>(
                name + "_FullName", Kind.TEXT, "'City, Country (general), Country'", row -> place.apply(row)
                        .map(GdeltPlace::fullName)
                        .orElse("")));
        columns.add(new Column<>(name + "_CountryCode", Kind.CODE, "FIPS 10-4, not ISO", row -> place.apply(row)
                .map(GdeltPlace::fips)
                .orElse("")));
        columns.add(new Column<>(
                name + "_ADM1Code",
                Kind.CODE,
                "FIPS country and 00: the division is not resolved; country alone for a country",
                row -> place.apply(row).map(GdeltPlace::division).orElse("")));
        columns.add(nothing(name + "_ADM2Code", "not resolved"));
        columns.add(new Column<>(name + "_Lat", Kind.DECIMAL, "degrees north", row -> place.apply(row)
                .map(GdeltPlace::latitude)
                .orElse("")));
        columns.add(new Column<>(name + "_Long", Kind.DECIMAL, "degrees east", row -> place.apply(row)
                .map(GdeltPlace::longitude)
                .orElse("")));
        columns.add(new Column<>(
                name + "_FeatureID",
                Kind.CODE,
                "FIPS code of a country; blank else, since the record has GeoNames and not GNS numbers",
                row -> place.apply(row).map(GdeltPlace::feature).orElse("")));
    }
}
