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
            "",
            "PATH is a file, a folder, an address, or - for standard input:",
            ".html .htm .txt .md .jsonl .csv, each also gzipped.",
            "",
            "Examples:",
            "  entente read samples                      claims of the articles in a folder, as JSON lines",
            "  entente add --record wars corpus.jsonl    the same, into a record",
            "  entente find --record wars --type ASSAULT --since 2024-06",
            "  entente export --format gdelt -o wars.export.CSV --record wars",
            "  entente serve --record wars               look at it in a browser",
            "  entente events --record wars --actor RUS --recipient UKR     the same happening told by many is one event",
            "  entente explain page.html                 why a claim was made or not",
            "  entente COMMAND --help                    the options of a command",
            "",
            "Exit status: 0 all read; 1 some input was rejected, the rest was read; 2 wrong use, or the result",
            "could not be written; 3 nothing could be read; 141 the output's reader went away."
        },
        subcommands = {
            ReadCommand.class,
            ExtractCommand.class,
            AddCommand.class,
            FindCommand.class,
            ExportCommand.class,
            CompareCommand.class,
            ServeCommand.class,
            EventsCommand.class,
            ChangesCommand.class,
            SeparateCommand.class,
            RebuildCommand.class,
            ExplainCommand.class
        })
public final class Entente {
    static final int SOME_REJECTED = 1;
    static final int FAILED = 2;
    static final int NOTHING_READ = 3;

    /** As other programs end whose output nobody reads any more: 128 and SIGPIPE. */
    static final int READER_GONE = 141;

    public static void main(String[] args) {
        PrintStream out = StandardOutput.stream();
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        try {
            out.flush();
        } catch (OutputException e) {
            status = failed(err, e);
        }
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
            return failed(err, problem);
        });
        return line.execute(args);
    }

    private static int failed(PrintStream err, Exception problem) {
        if (problem instanceof OutputException.ReaderGone) {
            return READER_GONE;
        }
        err.println("entente: " + (problem.getMessage() == null ? problem : problem.getMessage()));
        return FAILED;
    }

    /** Where a command writes. */
    record Streams(PrintStream out, PrintStream err) {}
}
