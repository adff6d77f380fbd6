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
 * SIPRI's newer CSV of 17 columns, with uncertainty as columns of their own. The eleven lines that precede SIPRI's own
 * header are left out. TIV is a unit of volume with SIPRI's own values: it is never filled.
 */
public final class SipriTable implements TransferFormat {
    private static final Table<Deal> TABLE = new Table<>(Table.Style.COMMAS, "", columns());

    @Override
    public String name() {
        return "sipri-csv";
    }

    @Override
    public String summary() {
        return "arms ordered or delivered in SIPRI's CSV of 17 columns; TIV values always blank";
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
        List<Column<Deal>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "SIPRI AT Database ID",
                Kind.INTEGER,
                "number derived from the claim's id, not SIPRI's; the sidecar names the claim",
                row -> TransferFormat.number(row.claim())));
        columns.add(new Column<>(
                "Supplier",
                Kind.TEXT,
                "name; * is no state, ** an international organisation",
                row -> Transfers.party(row.supplier(), "unknown supplier(s)")));
        columns.add(new Column<>(
                "Recipient", Kind.TEXT, "likewise", row -> Transfers.party(row.recipient(), "unknown recipient(s)")));
        columns.add(new Column<>(
                "Designation",
                Kind.TEXT,
                "the model, else the article's words for the item",
                row -> Transfers.designation(row.claim())));
        columns.add(new Column<>(
                "Description",
                Kind.TEXT,
                "our category: arms ammunition vehicle aircraft ship missile",
                row -> row.claim().claim().string("category")));
        columns.add(new Column<>(
                "Armament category",
                Kind.TEXT,
                "Aircraft, Ships or Missiles; blank where our category does not decide",
                row -> Transfers.sipriCategory(row.claim())));
        years(columns);
        columns.add(Column.nothing("Status", "new or second hand is not read"));
        columns.add(Column.nothing("SIPRI estimate", "only SIPRI can give it"));
        columns.add(Column.nothing("TIV deal unit", "only SIPRI can give it"));
        columns.add(Column.nothing("TIV delivery values", "only SIPRI can give it"));
        columns.add(Column.nothing("Local production", "not read"));
        return columns;
    }

    private static void years(List<Column<Deal>> columns) {
        columns.add(new Column<>(
                "Order date", Kind.INTEGER, "year; blank of a delivery", row -> of(row, false, year(row.claim()))));
        columns.add(new Column<>(
                "Order date is estimate",
                Kind.BOOLEAN,
                "True if only the article's year is known",
                row -> of(row, false, word(Transfers.isYearUncertain(row.claim())))));
        columns.add(new Column<>(
                "Numbers delivered",
                Kind.INTEGER,
                "the least number told; blank of an order",
                row -> of(row, true, Transfers.number(row.claim()).map(Object::toString))));
        columns.add(new Column<>(
                "Numbers delivered is estimate",
                Kind.BOOLEAN,
                "True if it is an interval, approximate or somebody's figure",
                row -> of(row, true, word(Transfers.isUncertain(row.claim())))));
        columns.add(new Column<>(
                "Delivery year", Kind.INTEGER, "blank of an order", row -> of(row, true, year(row.claim()))));
        columns.add(new Column<>(
                "Delivery year is estimate",
                Kind.BOOLEAN,
                "True if only the article's year is known",
                row -> of(row, true, word(Transfers.isYearUncertain(row.claim())))));
    }

    private static @org.jspecify.annotations.Nullable String of(Deal deal, boolean delivered, Optional<String> value) {
        return Transfers.isDelivered(deal.claim()) == delivered ? value.orElse(null) : null;
    }

    private static Optional<String> year(ToldClaim claim) {
        return Transfers.year(claim).map(Object::toString);
    }

    private static Optional<String> word(boolean uncertain) {
        return Optional.of(uncertain ? "True" : "False");
    }
}
