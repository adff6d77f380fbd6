// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.export.format.Format;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.record.RecordTable;
import org.entente.record.WholeRecord;

/** A format that holds the whole record, as the tables of {@link RecordTable}. */
public interface WholeFormat extends Format {
    /** Writes it to a folder or file that is not there yet. */
    void write(WholeRecord record, Path target) throws IOException;

    @Override
    default List<Described> dictionary() {
        return RecordTable.all().stream()
                .flatMap(table -> table.columns().stream()
                        .map(column -> new Described(
                                table.name() + "." + column.name(), kind(column.type()), column.meaning())))
                .toList();
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "INTEGER", "BIGINT" -> Kind.INTEGER;
            case "DOUBLE" -> Kind.DECIMAL;
            case "BOOLEAN" -> Kind.BOOLEAN;
            case "DATE" -> Kind.DATE;
            default -> Kind.TEXT;
        };
    }
}
