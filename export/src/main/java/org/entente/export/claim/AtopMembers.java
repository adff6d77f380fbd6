// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.export.format.ToldClaim;
import org.entente.export.table.Column;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.table.Table;
import org.entente.export.told.Articles;

/** ATOP's file of members, CSV with a header, a row for each state of each agreement of {@link Atop}. */
public final class AtopMembers implements AllianceFormat {
    private record Member(ToldClaim claim, int cow) {}

    private static final Table<Member> TABLE = new Table<>(
            Table.Style.COMMAS,
            "",
            PublishedOrder.columns("atop-member.txt", filled(), "to be coded from the treaty's text"));

    @Override
    public String name() {
        return "atop-member";
    }

    @Override
    public String summary() {
        return "the states of the rows of atop in the columns of ATOP's file of members, CSV";
    }

    @Override
    public List<Described> dictionary() {
        return TABLE.described();
    }

    @Override
    public Optional<String> refusal(ToldClaim claim) {
        return AllianceFormat.super
                .refusal(claim)
                .or(() -> Agreements.members(claim).isEmpty()
                        ? Optional.of("no party has a COW number")
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
        return Agreements.members(claim).stream()
                .map(cow -> TABLE.line(new Member(claim, cow)))
                .collect(Collectors.joining());
    }

    private static List<Column<Member>> filled() {
        List<Column<Member>> columns = new ArrayList<>(AllianceColumns.of(Member::claim));
        columns.add(new Column<>("member", Kind.INTEGER, "COW number of the state", row -> Integer.toString(row.cow)));
        columns.add(new Column<>(
                "yrent", Kind.INTEGER, "year it was concluded, if the article dates that", row -> AllianceColumns.year(
                                Agreements.concluded(row.claim))
                        .orElse(null)));
        columns.add(new Column<>(
                "moent", Kind.INTEGER, "month", row -> AllianceColumns.month(Agreements.concluded(row.claim))
                        .orElse(null)));
        columns.add(
                new Column<>("dayent", Kind.INTEGER, "day", row -> AllianceColumns.day(Agreements.concluded(row.claim))
                        .orElse(null)));
        return columns;
    }
}
