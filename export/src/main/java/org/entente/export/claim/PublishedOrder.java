// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.export.table.Column;

/** Columns in the order that a register has published, of which news fills only a few. */
final class PublishedOrder {
    private PublishedOrder() {}

    /** @param resource names one a line, beside this package; {@code filled} columns must be among them */
    static <R> List<Column<R>> columns(String resource, List<Column<R>> filled, String whyNot) {
        Map<String, Column<R>> byName = new LinkedHashMap<>();
        filled.forEach(column -> byName.put(column.name(), column));
        List<Column<R>> columns = new ArrayList<>();
        for (String name : names(resource)) {
            Column<R> column = byName.remove(name);
            columns.add(column == null ? Column.nothing(name, whyNot) : column);
        }
        if (!byName.isEmpty()) {
            throw new IllegalStateException(resource + " has no columns " + byName.keySet());
        }
        return columns;
    }

    private static List<String> names(String resource) {
        try (InputStream in = PublishedOrder.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
