// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.export.theirs.ComparedTable;
import org.entente.export.theirs.TheirFile;
import org.entente.model.Reject;
import org.entente.record.Compared;
import org.entente.record.RecordView;
import org.entente.record.TheirRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Holds event data of GDELT or POLECAT beside the record: which of their rows about the same articles or",
            "days we have, which they have that we lack, and which we have that they lack."
        },
        footer = {
            "",
            "FILE is GDELT 2.0 events (61 columns) or POLECAT, plain, .gz or .zip. Rows fit if article or day and the",
            "countries of both sides are the same; whether they code the same type is told apart.",
            "",
            "Example:",
            "  entente compare 20240619120000.export.CSV.zip --record wars -o compared.csv"
        })
final class CompareCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Their files.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write each row with its verdict as CSV.")
    private @Nullable Path output;

    @Option(
            names = "--theirs",
            paramLabel = "DIR",
            description = "Keep their rows in this folder; a file that is there already is imported anew.")
    private @Nullable Path theirs;

    @Mixin
    private RecordOption record = new RecordOption();

    private final Entente.Streams streams;
    private long taken;
    private long rejected;

    CompareCommand(Entente.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (theirs != null) {
            return compare(theirs);
        }
        Path passing = Files.createTempDirectory("entente-theirs");
        try {
            return compare(passing);
        } finally {
            WholeOutput.remove(passing);
        }
    }

    private int compare(Path folder) {
        try (TheirRecord into = TheirRecord.open(folder)) {
            for (Path file : files) {
                take(file, into);
            }
        }
        if (taken == 0) {
            return Entente.NOTHING_READ;
        }
        Map<String, Long> counts = new TreeMap<>();
        try (RecordView view = RecordView.open(record.folder)) {
            if (output == null) {
                view.compare(folder, row -> count(counts, row));
            } else {
                try (Destination out = Destination.of(Optional.of(output), streams.out())) {
                    out.print(ComparedTable.header());
                    view.compare(folder, row -> {
                        count(counts, row);
                        out.print(ComparedTable.line(row));
                    });
                    out.finish();
                }
            }
        }
        streams.out().print(ComparedTable.summary(counts));
        streams.err().println("entente: " + taken + " rows of theirs read, " + rejected + " rejected");
        return rejected > 0 ? Entente.SOME_REJECTED : 0;
    }

    private void take(Path file, TheirRecord into) {
        try {
            into.forget(file.toString());
            TheirFile.Counts counts = TheirFile.read(file, into::add, this::rejected);
            taken += counts.taken();
            rejected += counts.rejected();
        } catch (IOException e) {
            rejected++;
            String reason = e instanceof NoSuchFileException ? "no such file" : String.valueOf(e.getMessage());
            rejected(new Reject(file.toString(), "read", reason));
        }
    }

    private void rejected(Reject reject) {
        streams.err().println("entente: " + reject.line());
    }

    private static void count(Map<String, Long> counts, Compared row) {
        counts.merge(ComparedTable.key(row), 1L, Long::sum);
    }
}
