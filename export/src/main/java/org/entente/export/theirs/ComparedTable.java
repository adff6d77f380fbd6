// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.theirs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.export.table.Column;
import org.entente.export.table.Kind;
import org.entente.export.table.Table;
import org.entente.record.Compared;
import org.entente.record.Compared.Basis;
import org.entente.record.Compared.Verdict;

/** A comparison as CSV, and in numbers. */
public final class ComparedTable {
    private static final Table<Compared> TABLE = new Table<>(
            Table.Style.COMMAS,
            "",
            List.of(
                    new Column<>(
                            "verdict", Kind.CODE, "both other-type only-theirs only-ours outside", row -> row.verdict()
                                    .code()),
                    new Column<>(
                            "basis",
                            Kind.CODE,
                            "article day none: by what they were held side by side",
                            row -> row.basis().code()),
                    new Column<>("file", Kind.TEXT, "their file", Compared::file),
                    new Column<>(
                            "line",
                            Kind.INTEGER,
                            "its line",
                            row -> row.file() == null ? null : Long.toString(row.line())),
                    new Column<>("their_id", Kind.TEXT, "their number", Compared::theirs),
                    new Column<>("day", Kind.DATE, "theirs; ours in a row of only-ours", Compared::day),
                    new Column<>("type", Kind.CODE, "PLOVER type, likewise", Compared::type),
                    new Column<>("actor", Kind.TEXT, "country, likewise", Compared::actor),
                    new Column<>("recipient", Kind.TEXT, "country, likewise", Compared::recipient),
                    new Column<>("url", Kind.ADDRESS, "theirs", Compared::url),
                    new Column<>("event", Kind.CODE, "ours that fits", Compared::event),
                    new Column<>("our_type", Kind.CODE, "its PLOVER type", Compared::ourType)));

    private ComparedTable() {}

    public static String header() {
        return TABLE.header();
    }

    public static String line(Compared row) {
        return TABLE.line(row);
    }

    /** Under what a row is counted in {@link #summary}. */
    public static String key(Compared row) {
        return row.verdict().code() + " " + row.basis().code();
    }

    /** A line for each verdict and basis, also those without rows. */
    public static String summary(Map<String, Long> counts) {
        StringBuilder table = new StringBuilder(line("", "same article", "same day"));
        row(table, counts, Verdict.BOTH, "both have it, same type");
        row(table, counts, Verdict.OTHER_TYPE, "both have it, other type");
        row(table, counts, Verdict.ONLY_THEIRS, "they have it, we lack it");
        row(table, counts, Verdict.ONLY_OURS, "we have it, they lack it");
        long outside = counts.getOrDefault(Verdict.OUTSIDE.code() + " " + Basis.NONE.code(), 0L);
        return table.append("outside our articles and days: ")
                .append(outside)
                .append('\n')
                .toString();
    }

    private static void row(StringBuilder table, Map<String, Long> counts, Verdict verdict, String words) {
        table.append(line(
                words,
                Long.toString(counts.getOrDefault(verdict.code() + " " + Basis.ARTICLE.code(), 0L)),
                Long.toString(counts.getOrDefault(verdict.code() + " " + Basis.DAY.code(), 0L))));
    }

    private static String line(String words, String article, String day) {
        return String.format(Locale.ROOT, "%-28s %14s %14s\n", words, article, day);
    }
}
