// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A table of the whole record as it is exported: names and meanings hold from version to version.
 *
 * @param order the SQL that its rows are ordered by, {@code from} what they are taken from
 */
public final class RecordTable {
    private static final List<RecordTable> ALL = read();

    private final String name;
    private final String meaning;
    private final String order;
    private final String from;
    private final List<Column> columns = new ArrayList<>();

    private RecordTable(String name, String meaning, String order, String from) {
        this.name = name;
        this.meaning = meaning;
        this.order = order;
        this.from = from;
    }

    /**
     * A column.
     *
     * @param type {@code VARCHAR INTEGER BIGINT DOUBLE BOOLEAN DATE}
     * @param meaning for the data dictionary
     */
    public record Column(String name, String type, String meaning, String expression) {}

    /** All tables, those that others refer to first. */
    public static List<RecordTable> all() {
        return ALL;
    }

    public String name() {
        return name;
    }

    public String meaning() {
        return meaning;
    }

    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /** All rows in an order that is always the same. */
    String sql() {
        return "SELECT "
                + columns.stream()
                        .map(column ->
                                "CAST(" + column.expression + " AS " + column.type + ") AS \"" + column.name + '"')
                        .collect(Collectors.joining(", "))
                + " FROM " + from + " ORDER BY " + order;
    }

    private static List<RecordTable> read() {
        Map<String, RecordTable> tables = new LinkedHashMap<>();
        for (String line : resource().lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] cells = line.split("\t", -1);
            if (cells[1].equals("*")) {
                tables.put(cells[0], new RecordTable(cells[0], cells[4], cells[2], cells[3]));
            } else {
                Objects.requireNonNull(tables.get(cells[0]), line)
                        .columns
                        .add(new Column(cells[1], cells[2], cells[4], cells[3]));
            }
        }
        return List.copyOf(tables.values());
    }

    private static String resource() {
        try (InputStream in = RecordTable.class.getResourceAsStream("everything.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
