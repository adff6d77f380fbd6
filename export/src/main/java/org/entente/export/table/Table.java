// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows as delimited lines. A line never holds more or fewer cells than there are columns, whatever the words.
 *
 * @param style how cells are set apart
 * @param missing what stands for a missing value
 * @param <R> the rows
 */
public record Table<R>(Style style, String missing, List<Column<R>> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    /** How cells are set apart. */
    public enum Style {
        /** Tabs, no quoting. A quotation mark in words becomes an apostrophe: many readers would take it for quoting. */
        TABS,
        /** Commas, quoted as RFC 4180 has it. */
        COMMAS
    }

    /** The line of names. */
    public String header() {
        return line(column -> column.name());
    }

    public String line(R row) {
        return line(column -> {
            String value = column.value().apply(row);
            String cell = value == null ? "" : safe(column.kind(), value);
            return cell.isEmpty() ? missing : cell;
        });
    }

    public List<Described> described() {
        return columns.stream().map(Column::described).collect(Collectors.toUnmodifiableList());
    }

    private String line(Function<Column<R>, String> cell) {
        String delimiter = style == Style.TABS ? "\t" : ",";
        return columns.stream().map(cell).map(this::set).collect(Collectors.joining(delimiter)) + "\n";
    }

    private static String safe(Kind kind, String value) {
        return switch (kind) {
            case TEXT -> Cells.guarded(value, Cells.LONGEST);
            case ADDRESS -> Cells.address(value);
            default -> typed(kind, Cells.plain(value, Cells.LONGEST));
        };
    }

    /** Whatever does not have the column's type is missing rather than wrong. */
    private static String typed(Kind kind, String cell) {
        return kind.holds(cell) ? cell : "";
    }

    private String set(String cell) {
        if (style == Style.TABS) {
            return cell.replace('"', '\'');
        }
        boolean quoted = cell.indexOf('"') >= 0 || cell.indexOf(',') >= 0 || cell.indexOf('\n') >= 0;
        return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
