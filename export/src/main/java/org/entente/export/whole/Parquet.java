// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.record.RecordTable;
import org.entente.record.WholeRecord;

/** The whole record as Parquet (zstd): a file for each table, and the data dictionary as CSV. */
public final class Parquet implements WholeFormat {
    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public String summary() {
        return "the whole record as Parquet: a folder with a file for each table and a data dictionary";
    }

    @Override
    public void write(WholeRecord record, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (RecordTable table : RecordTable.all()) {
            record.parquet(table, folder.resolve(table.name() + ".parquet"));
        }
        Csv.dictionary(folder);
    }
}
