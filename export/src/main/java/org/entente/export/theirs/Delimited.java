// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.theirs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The cells of one line. */
final class Delimited {
    private Delimited() {}

    /** By tabs without quoting, or by commas as RFC 4180 has it. {@link IllegalArgumentException} if quoting is broken. */
    static List<String> cells(String line, char delimiter) {
        if (delimiter == '\t') {
            return Arrays.asList(line.split("\t", -1));
        }
        try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            return parser.stream().findFirst().map(record -> record.toList()).orElse(List.of());
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new IllegalArgumentException("the quotation marks of the line do not close", e);
        }
    }
}
