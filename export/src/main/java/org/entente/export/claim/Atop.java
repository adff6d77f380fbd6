// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.export.format.ToldClaim;
import org.entente.export.table.Column;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.table.Table;
import org.entente.export.told.Articles;

/**
 * ATOP's file of alliances, CSV with a header, a row for each agreement that an article describes.
 *
 * <p>Source: ATOP codebook 4.01.
 */
public final class Atop implements AllianceFormat {
    /** The register has columns for so many members. */
    private static final int MEMBERS = 59;

    private static final Table<ToldClaim> TABLE = new Table<>(
            Table.Style.COMMAS,
            "",
            PublishedOrder.columns("atop-alliance.txt", filled(), "to be coded from the treaty's text"));

    @Override
    public String name() {
        return "atop";
    }

    @Override
    public String summary() {
        return "agreements with obligations in the columns of ATOP's file of alliances, CSV";
    }

    @Override
    public List<Described> dictionary() {
        return TABLE.described();
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
        return TABLE.line(claim);
    }

    private static List<Column<ToldClaim>> filled() {
        List<Column<ToldClaim>> columns = new ArrayList<>(AllianceColumns.of(claim -> claim));
        columns.add(new Column<>(
                "begyr",
                Kind.INTEGER,
                "year it was concluded, if the article dates that",
                claim -> AllianceColumns.year(Agreements.concluded(claim)).orElse(null)));
        columns.add(
                new Column<>("begmo", Kind.INTEGER, "month", claim -> AllianceColumns.month(Agreements.concluded(claim))
                        .orElse(null)));
        columns.add(
                new Column<>("begday", Kind.INTEGER, "day", claim -> AllianceColumns.day(Agreements.concluded(claim))
                        .orElse(null)));
        for (int i = 0; i < MEMBERS; i++) {
            int member = i;
            columns.add(
                    new Column<>("mem" + (i + 1), Kind.INTEGER, "COW number of a party, in the order named", claim -> {
                        List<Integer> members = Agreements.members(claim);
                        return member < members.size() ? members.get(member).toString() : null;
                    }));
        }
        return columns;
    }
}
