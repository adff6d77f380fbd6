// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: how a row's cell is made, and what it means.
 *
 * @param name as the format's readers expect it
 * @param meaning for the data dictionary: unit, code list, when it is missing
 * @param value the cell of a row, null or empty if missing
 * @param <R> the rows
 */
public record Column<R>(String name, Kind kind, String meaning, Function<R, @Nullable String> value) {

    /** A column that this program never fills. */
    public static <R> Column<R> nothing(String name, String why) {
        return new Column<>(name, Kind.NOTHING, why, row -> null);
    }

    /** What the data dictionary says of it. */
    public Described described() {
        return new Described(name, kind, meaning);
    }
}
