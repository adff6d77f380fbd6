// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.export.code.Country;
import org.entente.export.format.ToldClaim;
import org.entente.export.table.Column;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.table.Table;
import org.entente.export.told.Articles;
import org.entente.export.told.NamedParty;

/**
 * COW Formal Alliances by dyad, CSV with a header: each two states of an agreement once, the smaller number first.
 *
 * <p>Source: COW Formal Alliances 4.1. Type I is defence, II neutrality or non-aggression, III entente.
 */
public final class CowAlliances implements AllianceFormat {
    private record Dyad(ToldClaim claim, NamedParty one, NamedParty other) {}

    private static final Table<Dyad> TABLE = new Table<>(Table.Style.COMMAS, "", columns());

    @Override
    public String name() {
        return "cow";
    }

    @Override
    public String summary() {
        return "agreements with obligations in the columns of COW's alliances by dyad, CSV";
    }

    @Override
    public List<Described> dictionary() {
        return TABLE.described();
    }

    @Override
    public Optional<String> refusal(ToldClaim claim) {
        return AllianceFormat.super
                .refusal(claim)
                .or(() -> Agreements.members(claim).size() < 2
                        ? Optional.of("fewer than two parties have a COW number")
                        : Optional.empty());
    }

    @Override
    public List<String> ids(ToldClaim claim) {
        return List.of(AllianceColumns.number(claim));
    }

    @Override
    public String head(Optional<ToldClaim> first) {
        return TABLE.header();
    }

    @Override
    public String text(ToldClaim claim, Articles articles) {
        return dyads(claim).stream().map(TABLE::line).collect(Collectors.joining());
    }

    private static List<Dyad> dyads(ToldClaim claim) {
        List<Integer> numbers = Agreements.members(claim).stream().sorted().toList();
        List<Dyad> dyads = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = i + 1; j < numbers.size(); j++) {
                dyads.add(new Dyad(claim, state(claim, numbers.get(i)), state(claim, numbers.get(j))));
            }
        }
        return dyads;
    }

    private static NamedParty state(ToldClaim claim, Integer cow) {
        return Agreements.parties(claim).stream()
                .filter(party -> cow.equals(party.cow()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Column<Dyad>> columns() {
        List<Column<Dyad>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "version4id",
                Kind.INTEGER,
                "number derived from the claim's id, not COW's; the sidecar names the claim",
                row -> AllianceColumns.number(row.claim)));
        columns.add(new Column<>("ccode1", Kind.INTEGER, "COW number", row -> String.valueOf(row.one.cow())));
        columns.add(new Column<>("state_name1", Kind.TEXT, "English name", row -> name(row.one)));
        columns.add(new Column<>("ccode2", Kind.INTEGER, "COW number", row -> String.valueOf(row.other.cow())));
        columns.add(new Column<>("state_name2", Kind.TEXT, "English name", row -> name(row.other)));
        columns.add(new Column<>(
                "dyad_st_day",
                Kind.INTEGER,
                "day it was concluded, if the article dates that",
                row -> AllianceColumns.day(Agreements.concluded(row.claim)).orElse(null)));
        columns.add(new Column<>(
                "dyad_st_month", Kind.INTEGER, "month", row -> AllianceColumns.month(Agreements.concluded(row.claim))
                        .orElse(null)));
        columns.add(new Column<>(
                "dyad_st_year", Kind.INTEGER, "year", row -> AllianceColumns.year(Agreements.concluded(row.claim))
                        .orElse(null)));
        for (String end : List.of("dyad_end_day", "dyad_end_month", "dyad_end_year")) {
            columns.add(Column.nothing(end, "an end is another claim than a beginning"));
        }
        columns.add(Column.nothing("left_censor", "not known"));
        columns.add(Column.nothing("right_censor", "not known"));
        columns.add(told("defense", "defense"));
        columns.add(told("neutrality", "neutrality"));
        columns.add(told("nonaggression", "nonaggression"));
        columns.add(told("entente", "consultation"));
        columns.add(new Column<>("version", Kind.CODE, "the lexicon's version", row -> row.claim
                .claim()
                .string("lexicon")));
        return columns;
    }

    private static Column<Dyad> told(String name, String obligation) {
        return new Column<>(
                name,
                Kind.INTEGER,
                "1 if the article tells the obligation; blank if not",
                row -> Agreements.has(row.claim, obligation) ? "1" : null);
    }

    private static String name(NamedParty party) {
        return Country.of(party.country()).map(Country::name).orElse(party.label());
    }
}
