// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command's result goes. */
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output: under FILE.part until all is written. "
                    + "A name that ends in .gz is compressed.")
    private @Nullable Path file;

    /**
     * Runs the work with a place to print lines to; its exit status. A file takes its name only once the work is done
     * and something was read.
     */
    int write(Entente.Streams streams, ToIntFunction<Lines> work) {
        if (file == null) {
            return work.applyAsInt(line -> {
                streams.out().print(line);
                streams.out().flush();
            });
        }
        try (OutputFile output = OutputFile.open(file)) {
            int status = work.applyAsInt(output::print);
            if (status != Entente.NOTHING_READ) {
                output.finish();
            }
            return status;
        }
    }

    /** Takes text to print, whole lines with their ends. */
    @FunctionalInterface
    interface Lines {
        void print(String lines);
    }
}
