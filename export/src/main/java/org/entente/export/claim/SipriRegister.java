// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.export.claim.Transfers.Deal;
import org.entente.export.format.ToldClaim;
import org.entente.export.table.Column;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.table.Table;
import org.entente.export.told.Articles;

/**
 * SIPRI's trade register, CSV with a header, a row for each supplier and recipient. A number or year of uncertain
 * accuracy stands in parentheses, {@code ..} is not available, a blank delivery is none yet.
 *
 * <p>Source: SIPRI Arms Transfers Database, explanation of the register.
 */
public final class SipriRegister implements TransferFormat {
    private static final String NOT_AVAILABLE = "..";
    private static final Table<Deal> TABLE = new Table<>(Table.Style.COMMAS, "", columns());

    @Override
    public String name() {
        return "sipri";
    }

    @Override
    public String summary() {
        return "arms ordered or delivered in the 9 columns of SIPRI's register, CSV; (n) is uncertain";
    }

    @Override
    public List<Described> dictionary() {
        return TABLE.described();
    }

    @Override
    public String head(Optional<ToldClaim> first) {
        return TABLE.header();
    }

    @Override
    public String text(ToldClaim claim, Articles articles) {
        return Transfers.deals(claim).stream().map(TABLE::line).collect(Collectors.joining());
    }

    private static List<Column<Deal>> columns() {
        String number = "the least number told, in parentheses if it is an interval, approximate or somebody's figure;"
                + " .. if no number of items is told; the words stand in Comments";
        List<Column<Deal>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "Supplier",
                Kind.TEXT,
                "name; * is no state, ** an international organisation",
                row -> Transfers.party(row.supplier(), "unknown supplier(s)")));
        columns.add(new Column<>(
                "Recipient", Kind.TEXT, "likewise", row -> Transfers.party(row.recipient(), "unknown recipient(s)")));
        columns.add(new Column<>(
                "No. ordered",
                Kind.TEXT,
                number + "; of a delivery ..",
                row -> Transfers.isDelivered(row.claim()) ? NOT_AVAILABLE : number(row.claim())));
        columns.add(new Column<>(
                "Weapon designation",
                Kind.TEXT,
                "the model, else the article's words for the item",
                row -> Transfers.designation(row.claim())));
        columns.add(new Column<>(
                "Weapon description",
                Kind.TEXT,
                "our category: arms ammunition vehicle aircraft ship missile",
                row -> row.claim().claim().string("category")));
        columns.add(new Column<>(
                "Year of order/licence",
                Kind.TEXT,
                "year of the claim's date; in parentheses if only the article's is known; .. of a delivery",
                row -> Transfers.isDelivered(row.claim()) ? NOT_AVAILABLE : year(row.claim())));
        columns.add(new Column<>(
                "Year(s) of delivery",
                Kind.TEXT,
                "likewise; blank of an order",
                row -> Transfers.isDelivered(row.claim()) ? year(row.claim()) : null));
        columns.add(new Column<>(
                "No. delivered/produced",
                Kind.TEXT,
                number + "; blank of an order",
                row -> Transfers.isDelivered(row.claim()) ? number(row.claim()) : null));
        columns.add(new Column<>(
                "Comments",
                Kind.TEXT,
                "number of the row in the sidecar, the amount's words, whose figure it is, the sentence",
                row -> TransferFormat.number(row.claim()) + "; " + Transfers.comment(row.claim())));
        return columns;
    }

    private static String number(ToldClaim claim) {
        return Transfers.number(claim)
                .map(number -> parenthesised(Long.toString(number), Transfers.isUncertain(claim)))
                .orElse(NOT_AVAILABLE);
    }

    private static String year(ToldClaim claim) {
        return Transfers.year(claim)
                .map(year -> parenthesised(Integer.toString(year), Transfers.isYearUncertain(claim)))
                .orElse(NOT_AVAILABLE);
    }

    private static String parenthesised(String number, boolean uncertain) {
        return uncertain ? "(" + number + ")" : number;
    }
}
