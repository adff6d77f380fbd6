// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code entente}: the way in. */
@Command(
        name = "entente",
        version = "entente 0.1.0",
        mixinStandardHelpOptions = true,
        description = "Reads political news in English and French, and keeps sourced claims.",
        footer = {
            "", "PATH is a file, a folder, an address, or - for standard input:",
            ".html .htm .txt .md .jsonl .csv, each also gzipped.", "",
            "Exit status: 0 all read, 1 some input was rejected, 2 wrong use, 3 nothing could be read."
        },
        subcommands = {
            ReadCommand.class,
            ExtractCommand.class,
            AddCommand.class,
            FindCommand.class,
            ExplainCommand.class
        })
public final class Entente {
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        out.flush();
        System.exit(status);
    }

    /** Runs one command with these streams; the exit status as the help says. */
    static int run(PrintStream out, PrintStream err, String... args) {
        Streams streams = new Streams(out, err);
        CommandLine.IFactory factory = new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return Command.class.isAssignableFrom(type)
                                || !type.getPackage().equals(Entente.class.getPackage())
                        ? CommandLine.defaultFactory().create(type)
                        : type == Entente.class
                                ? type.cast(new Entente())
                                : type.getDeclaredConstructor(Streams.class).newInstance(streams);
            }
        };
        CommandLine line = new CommandLine(new Entente(), factory);
        line.setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            err.println("entente: " + problem.getMessage());
            return 2;
        });
        return line.execute(args);
    }

    /** Where a command writes. */
    record Streams(PrintStream out, PrintStream err) {}
}
