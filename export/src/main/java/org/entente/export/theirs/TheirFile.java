// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.theirs;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.entente.export.event.GdeltEvents;
import org.entente.export.table.Described;
import org.entente.model.Reject;
import org.entente.record.TheirEvent;
import org.jspecify.annotations.Nullable;

/**
 * A file of GDELT 2.0 events (61 columns without header, or with one, by tabs or commas) or of POLECAT (a header, tabs),
 * plain, gzipped or zipped. It is read line by line, in UTF-8 or, for a line that is no UTF-8, in ISO 8859-1; files of
 * both kinds are about. Bad rows are rejects with their line, and the rest goes on.
 */
public final class TheirFile {
    private static final List<String> GDELT =
            new GdeltEvents().dictionary().stream().map(Described::name).toList();

    private TheirFile() {}

    /** How many rows were taken and how many were not. */
    public record Counts(long taken, long rejected) {}

    /** {@link IOException} if it cannot be read, or if it is neither GDELT nor POLECAT. */
    public static Counts read(Path file, Consumer<TheirEvent> rows, Consumer<Reject> rejects) throws IOException {
        try (InputStream in = open(file)) {
            return new Reading(file.toString(), rows, rejects).read(in);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        String name = file.toString();
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(in, 1 << 16);
        }
        if (name.endsWith(".zip")) {
            ZipInputStream zip = new ZipInputStream(in);
            if (zip.getNextEntry() == null) {
                zip.close();
                throw new IOException("the archive holds no file");
            }
            return new BufferedInputStream(zip, 1 << 16);
        }
        return in;
    }

    /** One pass over one file. */
    private static final class Reading {
        private final String file;
        private final Consumer<TheirEvent> rows;
        private final Consumer<Reject> rejects;
        private @Nullable List<String> names;
        private boolean polecat;
        private char delimiter = '\t';
        private long taken;
        private long rejected;

        Reading(String file, Consumer<TheirEvent> rows, Consumer<Reject> rejects) {
            this.file = file;
            this.rows = rows;
            this.rejects = rejects;
        }

        Counts read(InputStream in) throws IOException {
            Lines lines = new Lines(in);
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (names == null) {
                    boolean header = layout(line);
                    if (header) {
                        continue;
                    }
                }
                if (!line.isEmpty()) {
                    row(lines.number(), line);
                }
            }
            return new Counts(taken, rejected);
        }

        /** Whether the first line is a header. */
        private boolean layout(String first) throws IOException {
            String line = first.startsWith("\uFEFF") ? first.substring(1) : first;
            if (line.startsWith("Event ID\t")) {
                polecat = true;
                names = Delimited.cells(line, delimiter);
                return true;
            }
            String capitals = line.toUpperCase(Locale.ROOT);
            if (capitals.startsWith("GLOBALEVENTID,") || capitals.startsWith("GLOBALEVENTID\t")) {
                delimiter = line.charAt("GLOBALEVENTID".length());
                names = Delimited.cells(line, delimiter);
                return true;
            }
            if (Delimited.cells(line, delimiter).size() == GDELT.size()) {
                names = GDELT;
                return false;
            }
            throw new IOException("neither GDELT 2.0 events (" + GDELT.size()
                    + " columns) nor POLECAT (a header that begins with Event ID)");
        }

        private void row(long number, String line) {
            try {
                Map<String, String> cells = cells(line);
                TheirEvent event =
                        polecat ? TheirRow.polecat(file, number, cells) : TheirRow.gdelt(file, number, cells);
                rows.accept(event);
                taken++;
            } catch (IllegalArgumentException e) {
                rejected++;
                rejects.accept(new Reject(file + ":" + number, "read", String.valueOf(e.getMessage())));
            }
        }

        private Map<String, String> cells(String line) {
            if (line.length() > Lines.LONGEST) {
                throw new IllegalArgumentException("the line is longer than " + Lines.LONGEST + " characters");
            }
            List<String> columns = java.util.Objects.requireNonNull(names);
            List<String> cells = Delimited.cells(line, delimiter);
            // POLECAT's files have stray tabs at the end of some rows.
            boolean stray = polecat && cells.size() > columns.size();
            if (cells.size() != columns.size() && !stray) {
                throw new IllegalArgumentException(cells.size() + " cells, not " + columns.size());
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i).strip(), cells.get(i).strip());
            }
            return row;
        }
    }
}
