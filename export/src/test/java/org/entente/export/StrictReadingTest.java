// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.export.code.CameoCode;
import org.entente.export.code.Country;
import org.entente.export.format.Format;
import org.entente.export.format.ToldClaim;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.model.EventType;
import org.entente.model.Sector;
import org.entente.record.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every delimited format, read back with the columns and types that its loaders expect, plain words and hostile ones. */
class StrictReadingTest {
    private static final List<Event> EVENTS = new ArrayList<>(SampleEvents.golden());
    private static final List<ToldClaim> CLAIMS = new ArrayList<>(SampleEvents.claims());

    static {
        EVENTS.add(SampleEvents.hostile());
        CLAIMS.addAll(SampleEvents.hostileClaims());
    }

    static Stream<Format> delimited() {
        return Formats.all().stream().filter(Delimited::isDelimited);
    }

    private static List<Map<String, String>> rows(String name) {
        Format format = Formats.find(name).orElseThrow();
        return Delimited.rows(format, Exported.of(format, EVENTS, CLAIMS).text());
    }

    @ParameterizedTest
    @CsvSource({
        "gdelt, gdelt2_events_columns, 61",
        "gdelt-mentions, gdelt2_mentions_columns, 16",
        "polecat, polecat_columns, 40",
        "icews, icews_columns, 20",
        "acled-shaped, acled_columns, 31",
        "atop, atop_alliance_columns, 134",
        "atop-member, atop_member_columns, 105",
        "cow, cow_alliance_dyad_columns, 18",
        "sipri, sipri_register_columns, 9",
        "sipri-csv, sipri_csv17_columns, 17",
        "pax-shaped, pax_columns_cleaned_v3, 76"
    })
    void theColumnsAreThePublishedOnesInTheirOrder(String name, String published, int count) throws IOException {
        List<String> names = Formats.find(name).orElseThrow().dictionary().stream()
                .map(Described::name)
                .toList();
        assertThat(names).isEqualTo(published(published)).hasSize(count);
    }

    @ParameterizedTest
    @MethodSource("delimited")
    void everyCellHasTheTypeOfItsColumn(Format format) {
        String missing = format.name().equals("polecat") ? "None" : "";
        List<Map<String, String>> rows =
                Delimited.rows(format, Exported.of(format, EVENTS, CLAIMS).text());
        assertThat(rows).isNotEmpty();
        for (Map<String, String> row : rows) {
            for (Described column : format.dictionary()) {
                String cell = row.get(column.name());
                assertThat(cell)
                        .as(column.name())
                        .satisfiesAnyOf(
                                c -> assertThat(c).isEqualTo(missing),
                                c -> assertThat(column.kind().holds(c)).isTrue());
                if (column.kind() == Kind.TEXT || column.kind() == Kind.ADDRESS) {
                    assertThat(cell).as(column.name()).doesNotStartWith("=").doesNotContain("\u202E");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("delimited")
    void noColumnIsWithoutMeaning(Format format) {
        assertThat(format.dictionary())
                .allSatisfy(column -> assertThat(column.meaning()).isNotBlank());
    }

    @Test
    void gdeltCodesAreThoseOfItsLists() {
        Set<String> fips = Country.all().stream().map(Country::fips).collect(Collectors.toSet());
        for (Map<String, String> row : rows("gdelt")) {
            String code = Objects.requireNonNull(row.get("EventCode"));
            CameoCode cameo = CameoCode.find(code).orElseThrow();
            assertThat(code).startsWith(row.get("EventBaseCode"));
            assertThat(row.get("EventBaseCode"))
                    .startsWith(row.get("EventRootCode"))
                    .hasSize(3);
            assertThat(row.get("EventRootCode")).hasSize(2);
            assertThat(row.get("QuadClass")).isEqualTo(Integer.toString(cameo.quad()));
            assertThat(row.get("GoldsteinScale")).matches("-?\\d+\\.\\d");
            assertThat(row.get("ActionGeo_Type")).isIn("0", "1", "2", "3", "4", "5");
            assertThat(fips).contains(row.get("ActionGeo_CountryCode"));
            assertThat(row.get("SQLDATE")).startsWith(row.get("MonthYear")).hasSize(8);
            assertThat(Double.parseDouble(Objects.requireNonNull(row.get("FractionDate"))))
                    .isBetween(2031.0, 2032.02);
            assertThat(Long.parseLong(Objects.requireNonNull(row.get("GLOBALEVENTID"))))
                    .isLessThan(1L << 53);
            assertThat(row.get("DATEADDED")).hasSize(14);
        }
        assertThat(rows("gdelt").stream().map(row -> row.get("GLOBALEVENTID"))).doesNotHaveDuplicates();
    }

    @Test
    void everyTypeAndModeHasACodeOfGdeltWithItsQuadClassAndScore() {
        for (EventType type : EventType.values()) {
            for (String mode :
                    Stream.concat(Stream.of(""), type.modes().keySet().stream()).toList()) {
                CameoCode code = CameoCode.of(type, mode.isEmpty() ? null : mode);
                assertThat(code.quad()).as(type + "/" + mode).isBetween(1, 4);
                assertThat(code.code()).as(type + "/" + mode).startsWith(code.base());
            }
        }
        assertThat(CameoCode.of(EventType.ACCUSE, "investigate").quad())
                .as("09 is 2 in GDELT's files")
                .isEqualTo(2);
        assertThat(CameoCode.of(EventType.PROTEST, null).quad())
                .as("14 is 3 in GDELT's files")
                .isEqualTo(3);
        assertThat(CameoCode.of(EventType.COERCE, "cyber").code())
                .as("176 has no score")
                .isEqualTo("170");
    }

    @Test
    void mentionsReferToRowsOfEventsAndKeepOffsetsOfOtherLanguagesOut() {
        Set<String> ids =
                rows("gdelt").stream().map(row -> row.get("GLOBALEVENTID")).collect(Collectors.toSet());
        List<Map<String, String>> mentions = rows("gdelt-mentions");
        assertThat(mentions).allSatisfy(row -> assertThat(ids).contains(row.get("GLOBALEVENTID")));
        for (Map<String, String> row : mentions) {
            boolean english =
                    Objects.requireNonNull(row.get("MentionDocTranslationInfo")).isEmpty();
            assertThat(english || "-1".equals(row.get("ActionCharOffset"))).isTrue();
            assertThat(row.get("MentionType")).isIn("1", "2");
            assertThat(Integer.parseInt(Objects.requireNonNull(row.get("SentenceID")) + "0"))
                    .isNotNegative();
        }
        Map<String, String> english = mentions.get(1);
        assertThat(Sample.ENGLISH_TEXT.substring(
                        Integer.parseInt(Objects.requireNonNull(english.get("ActionCharOffset")))))
                .startsWith("visited");
    }

    @Test
    void threePartiesThatFightMakeThreeRowsAndNoneTwice() {
        assertThat(rows("gdelt").stream()
                        .filter(row -> "194".equals(row.get("EventCode")))
                        .map(row -> row.get("Actor1Code") + " " + row.get("Actor2Code")))
                .containsExactly("PERMIL PERREB", "PERMIL IGOUNO", "PERREB IGOUNO");
    }

    @Test
    void whatDidNotHappenIsLeftOutWhereTheFormatCannotSaySo() {
        assertThat(rows("gdelt").stream().map(row -> row.get("EventRootCode"))).doesNotContain("14");
        String plover = Exported.of(Formats.find("plover").orElseThrow(), EVENTS, CLAIMS)
                .text();
        assertThat(plover)
                .contains("\"event\":[\"PROTEST\"]")
                .contains("\"context\":[\"diplomatic\",\"hypothetical\"]");
    }

    @Test
    void polecatCodesAreThoseOfPlover() {
        Set<String> types = Stream.of(EventType.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> sectors = Stream.of(Sector.values()).map(Enum::name).collect(Collectors.toSet());
        for (Map<String, String> row : rows("polecat")) {
            assertThat(types).contains(row.get("Event Type"));
            assertThat(row.get("Quad Code"))
                    .isIn("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");
            assertThat(row.get("Primary Actor Sector"))
                    .satisfiesAnyOf(c -> assertThat(sectors).contains(c), c -> assertThat(c)
                            .isEqualTo("None"));
            int names = Objects.requireNonNull(row.get("Actor Name")).split("; ", -1).length;
            int countries = Objects.requireNonNull(row.get("Actor Country")).split("; ", -1).length;
            assertThat(countries).isIn(1, names);
        }
    }

    @Test
    void acledClassesAreThoseOfItsCodebook() {
        for (Map<String, String> row : rows("acled-shaped")) {
            assertThat(row.get("event_type"))
                    .isIn(
                            "Battles",
                            "Protests",
                            "Riots",
                            "Explosions/Remote violence",
                            "Violence against civilians",
                            "Strategic developments");
            assertThat(row.get("time_precision")).isIn("1", "2", "3");
            assertThat(row.get("geo_precision")).isIn("1", "2", "3");
            assertThat(row.get("event_id_cnty")).matches("[A-Z]{3}\\d+");
            assertThat(row.get("fatalities")).isEmpty();
        }
    }

    @Test
    void anUncertainNumberStandsInParenthesesAndNoTivIsEverGiven() {
        assertThat(rows("sipri").get(0))
                .containsEntry("No. delivered/produced", "(20)")
                .containsEntry("Year(s) of delivery", "2031")
                .containsEntry("No. ordered", "..")
                .containsEntry("Weapon designation", "Falk-3");
        assertThat(rows("sipri").get(1)).containsEntry("Recipient", "unknown recipient(s)");
        assertThat(rows("sipri-csv")).allSatisfy(row -> assertThat(row)
                .containsEntry("TIV deal unit", "")
                .containsEntry("TIV delivery values", "")
                .containsEntry("SIPRI estimate", ""));
        assertThat(rows("sipri-csv").get(0))
                .containsEntry("Numbers delivered", "20")
                .containsEntry("Numbers delivered is estimate", "True");
    }

    @Test
    void aDyadOfAnAllianceStandsOnceWithTheSmallerNumberFirst() {
        assertThat(rows("cow").get(0))
                .containsEntry("ccode1", "135")
                .containsEntry("ccode2", "385")
                .containsEntry("defense", "1")
                .containsEntry("neutrality", "")
                .containsEntry("dyad_st_year", "2031");
    }

    @Test
    void aPassageOfPaxCarriesItsAddressAndSpan() {
        assertThat(rows("pax-shaped").get(0).get("Part"))
                .contains("[https://www.courrier.example/a-truce.html?a=1&b=2, characters 18-22]");
        assertThat(Sample.TRUCE_TEXT.substring(18, 22)).isEqualTo("Peru");
    }

    private static List<String> published(String name) throws IOException {
        try (InputStream in = StrictReadingTest.class.getResourceAsStream("/formats/" + name + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
