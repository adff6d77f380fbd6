// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The two tables of persons: people.tsv, and officeholders.tsv with its columns in another order. */
class PeopleTableTest {
    private static final Set<String> INTERNATIONAL = Set.of("UNO", "EUR", "IGO", "NGO", "MNC", "IMG", "ISM", "KOS");

    @Test
    void everyPersonBelongsToAStateOrAnInternationalBody() throws IOException {
        Set<String> states = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row).hasSize(4);
            assertThat(states.contains(row[0]) || INTERNATIONAL.contains(row[0]))
                    .as(row[0])
                    .isTrue();
        });
    }

    @Test
    void officesBeginBeforeTheyEndAndFollowOneAnother() throws IOException {
        for (String[] row : rows()) {
            LocalDate before = LocalDate.MIN;
            for (String each : row[3].split(",", -1)) {
                Tenure tenure = Tenure.parse(each);
                LocalDate from = tenure.from() == null ? before : tenure.from();
                LocalDate to = tenure.to() == null ? LocalDate.MAX : tenure.to();
                assertThat(from).as(row[1]).isAfterOrEqualTo(before).isBeforeOrEqualTo(to);
                before = to;
            }
        }
    }

    @Test
    void noFullNameStandsTwiceForOneState() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String[] row : rows()) {
            for (String name : new HashSet<>(List.of(row[1].split("\\|", -1)))) {
                assertThat(name.indexOf(' ') < 0 || seen.add(row[0] + name))
                        .as(name)
                        .isTrue();
            }
        }
    }

    @Test
    void anOfficeholderIsKnownByWholeNameAndBySurnameAfterATitle() {
        Gazetteer gazetteer = Gazetteer.load("en");
        Names.Hit rasmussen =
                gazetteer.names().longest(List.of("Anders", "Fogh", "Rasmussen"), List.of(true, true, true), 0);
        Entry entry = Objects.requireNonNull(rasmussen).entry();
        Entry premier = Objects.requireNonNull(new Meanings(LocalDate.of(2005, 1, 1), List.of()).of(entry, Set.of()));
        Entry secretary = Objects.requireNonNull(new Meanings(LocalDate.of(2012, 1, 1), List.of()).of(entry, Set.of()));
        assertThat(premier.country()).isEqualTo("DNK");
        assertThat(secretary.country()).isEqualTo("IGO");
        assertThat(Objects.requireNonNull(gazetteer.names().single("Kvirikashvili"))
                        .kind())
                .isEqualTo(Kind.LEADER);
    }

    private static List<String[]> rows() throws IOException {
        List<String[]> rows = rows("people.tsv");
        for (String[] row : rows("officeholders.tsv")) {
            rows.add(new String[] {row[0], row[2], row[1], row[3]});
        }
        return rows;
    }

    private static List<String[]> rows(String table) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PeopleTableTest.class.getResourceAsStream("/gazetteer/" + table)),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> rows.add(line.split("\t", -1)));
        }
        return rows;
    }
}
