// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.whole;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.record.RecordTable;
import org.entente.record.WholeRecord;
import org.jspecify.annotations.Nullable;

/**
 * The whole record as CSV (RFC 4180, UTF-8, a header, line feeds): a file for each table and {@code dictionary.csv}.
 * Words that a spreadsheet would take for a formula have an apostrophe before them. A missing value is an empty cell, an
 * empty text a quoted one.
 */
public final class Csv implements WholeFormat {
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String summary() {
        return "the whole record as CSV: a folder with a file for each table and a data dictionary";
    }

    @Override
    public void write(WholeRecord record, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (RecordTable table : RecordTable.all()) {
            try (BufferedWriter out =
                    Files.newBufferedWriter(folder.resolve(table.name() + ".csv"), StandardCharsets.UTF_8)) {
                line(out, table.columns().stream().map(RecordTable.Column::name).toList());
                record.each(table, row -> line(out, row));
            }
        }
        dictionary(folder);
    }

    static void dictionary(Path folder) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("dictionary.csv"), StandardCharsets.UTF_8)) {
            line(out, List.of("table", "column", "type", "meaning"));
            for (RecordTable table : RecordTable.all()) {
                for (RecordTable.Column column : table.columns()) {
                    line(out, List.of(table.name(), column.name(), column.type(), column.meaning()));
                }
            }
        }
    }

    private static void line(BufferedWriter out, List<? extends @Nullable Object> row) {
        try {
            String delimiter = "";
            for (Object value : row) {
                out.write(delimiter);
                out.write(cell(value));
                delimiter = ",";
            }
            out.write("\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (!(value instanceof String text)) {
            return value.toString();
        }
        String safe = text.replace("\u0000", "").replace("\r\n", "\n").replace('\r', '\n');
        if (!safe.isEmpty() && FORMULA.indexOf(safe.charAt(0)) >= 0) {
            safe = "'" + safe;
        }
        boolean quoted = safe.isEmpty() || safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
