// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.export.format.RowNumber;
import org.entente.export.format.ToldClaim;
import org.entente.export.table.Column;
import org.entente.export.table.Kind;
import org.entente.export.told.Interval;
import org.entente.export.told.Source;

/**
 * The columns that ATOP's files of alliances and of members share and that news can fill. ATOP codes from the text of the
 * treaty; an article tells a part of it, so what is not told is blank and never 0.
 */
final class AllianceColumns {
    private AllianceColumns() {}

    /** @param row what the claim of a row is */
    static <R> List<Column<R>> of(Function<R, ToldClaim> row) {
        List<Column<R>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "atopid",
                Kind.INTEGER,
                "number derived from the claim's id, not ATOP's; the sidecar names the claim",
                r -> number(row.apply(r))));
        columns.add(new Column<>(
                "bilat", Kind.INTEGER, "1 if two parties are named, 0 if more", r -> bilateral(row.apply(r))));
        columns.add(new Column<>(
                "pubsecr",
                Kind.INTEGER,
                "2 if told to be secret, 0 if told not to be",
                r -> secrecy(row.apply(r), "2")));
        columns.add(new Column<>(
                "secrart",
                Kind.INTEGER,
                "8 if told to be secret, 0 if told not to be",
                r -> secrecy(row.apply(r), "8")));
        columns.add(new Column<>(
                "conditio",
                Kind.INTEGER,
                "1 if the article tells a condition of an obligation; blank if not",
                r -> row.apply(r).claim().conditions().isEmpty() ? null : "1"));
        for (Map.Entry<String, String> one : new TreeMap<>(Agreements.OBLIGATIONS).entrySet()) {
            columns.add(new Column<>(
                    one.getKey(),
                    Kind.INTEGER,
                    "1 if the article tells the obligation; blank if not",
                    r -> Agreements.has(row.apply(r), one.getValue()) ? "1" : null));
        }
        columns.add(new Column<>(
                "source",
                Kind.ADDRESS,
                "address of the article (ATOP: a number for the kind of source)",
                r -> Source.address(
                        row.apply(r).found().url(), row.apply(r).found().article())));
        columns.add(new Column<>("version", Kind.CODE, "the lexicon's version", r -> row.apply(r)
                .claim()
                .string("lexicon")));
        return columns;
    }

    static String number(ToldClaim claim) {
        return Long.toString(RowNumber.of(claim.id()));
    }

    static Optional<String> year(Optional<Interval> when) {
        return when.filter(Interval::isOneYear)
                .map(interval -> Integer.toString(interval.from().getYear()));
    }

    static Optional<String> month(Optional<Interval> when) {
        return when.filter(Interval::isOneMonth)
                .map(interval -> Integer.toString(interval.from().getMonthValue()));
    }

    static Optional<String> day(Optional<Interval> when) {
        return when.filter(Interval::isOneDay)
                .map(interval -> Integer.toString(interval.from().getDayOfMonth()));
    }

    private static @org.jspecify.annotations.Nullable String bilateral(ToldClaim claim) {
        int parties = Agreements.parties(claim).size();
        return parties < 2 ? null : parties == 2 ? "1" : "0";
    }

    private static @org.jspecify.annotations.Nullable String secrecy(ToldClaim claim, String secret) {
        Boolean told = claim.claim().truth("secret");
        return told == null ? null : told ? secret : "0";
    }
}
