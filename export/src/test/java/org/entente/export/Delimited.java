// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.entente.export.format.Format;
import org.entente.export.table.Described;

/** Reads back what a table format wrote, as strictly as a loader with a schema would. */
final class Delimited {
    private static final Set<String> TABS = Set.of("gdelt", "gdelt-mentions", "polecat", "icews");
    private static final Set<String> WITHOUT_HEADER = Set.of("gdelt", "gdelt-mentions");

    private Delimited() {}

    static boolean isDelimited(Format format) {
        return TABS.contains(format.name())
                || Set.of(
                                "acled-shaped",
                                "atop",
                                "atop-member",
                                "cow",
                                "sipri",
                                "sipri-csv",
                                "pax-shaped",
                                "quotes-csv")
                        .contains(format.name());
    }

    /** Rows by column name; a line with another number of cells, or another header, is an error. */
    static List<Map<String, String>> rows(Format format, String text) {
        List<String> names = format.dictionary().stream().map(Described::name).toList();
        List<List<String>> lines = TABS.contains(format.name()) ? tabs(text) : commas(text);
        List<Map<String, String>> rows = new ArrayList<>();
        boolean header = !WITHOUT_HEADER.contains(format.name());
        for (List<String> line : lines) {
            if (line.size() != names.size()) {
                throw new AssertionError(line.size() + " cells, not " + names.size() + ": " + line);
            }
            if (header) {
                if (!line.equals(names)) {
                    throw new AssertionError("the header is " + line);
                }
                header = false;
                continue;
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> tabs(String text) {
        List<List<String>> lines = new ArrayList<>();
        // As Python's splitlines() and R do: all of these end a line for some reader.
        for (String line : text.split("[\n\r\u000B\f\u0085\u2028\u2029]", -1)) {
            lines.add(Arrays.asList(line.split("\t", -1)));
        }
        lines.remove(lines.size() - 1);
        return lines;
    }

    private static List<List<String>> commas(String text) {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return parser.stream().map(record -> record.toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
