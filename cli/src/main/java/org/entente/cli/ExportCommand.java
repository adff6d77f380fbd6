// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.export.Dictionary;
import org.entente.export.Formats;
import org.entente.export.RecordExport;
import org.entente.export.TextExport;
import org.entente.export.format.ClaimFormat;
import org.entente.export.format.EventFormat;
import org.entente.export.format.Format;
import org.entente.export.format.TextFormat;
import org.entente.export.whole.WholeFormat;
import org.entente.record.RecordView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the record's events or claims that fit all options in the format of another data set.",
            "What a format has no room for (addresses, spans, rules, status) goes to FILE.sidecar.jsonl."
        },
        footer = {
            "",
            "A format that cannot tell the status of an event holds only what is said to have happened.",
            "",
            "Examples:",
            "  entente export --list",
            "  entente export --format polecat --actor RUS --since 2024 -o russia.txt",
            "  entente export --format parquet -o everything",
            "  entente export --dictionary gdelt"
        })
final class ExportCommand implements Callable<Integer> {
    /** Feeds are polled: without a limit they hold so many. */
    private static final int FEED = 100;

    @Option(names = "--format", paramLabel = "NAME", description = "One of those that --list prints.")
    private @Nullable String format;

    @Option(names = "--list", description = "Print the formats and end.")
    private boolean list;

    @Option(names = "--dictionary", paramLabel = "NAME", description = "Print the columns of a format and end.")
    private @Nullable String dictionary;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--limit", paramLabel = "N", description = "At most N events or claims (feeds: 100; others: all).")
    private @Nullable Integer limit;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output: under FILE.part until all is written. csv and"
                    + " parquet make a folder.")
    private @Nullable Path output;

    @Option(names = "--sidecar", paramLabel = "FILE", description = "Write the sidecar there.")
    private @Nullable Path sidecar;

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Entente.Streams streams;

    ExportCommand(Entente.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (list) {
            for (Format one : Formats.all()) {
                streams.out().print(String.format(java.util.Locale.ROOT, "%-15s %s\n", one.name(), one.summary()));
            }
            return 0;
        }
        if (dictionary != null) {
            streams.out().print(Dictionary.tabs(named("--dictionary", dictionary)));
            return 0;
        }
        if (format == null) {
            throw wrong("--format is missing; --list prints the formats");
        }
        if (limit != null && limit < 1) {
            throw wrong("--limit must be 1 or more, not " + limit);
        }
        Format chosen = named("--format", format);
        if (chosen instanceof WholeFormat whole) {
            return whole(whole);
        }
        return text((TextFormat<?>) chosen);
    }

    private int whole(WholeFormat whole) {
        if (output == null) {
            throw wrong(whole.name() + " is no text: say with -o where to write it");
        }
        if (!filter.isEmpty() || limit != null || sidecar != null) {
            throw wrong(whole.name() + " always holds the whole record, without sidecar");
        }
        WholeOutput target = WholeOutput.of(output);
        try (RecordView view = RecordView.open(record.folder)) {
            target.write(part -> {
                try (var everything = view.whole()) {
                    whole.write(everything, part);
                }
            });
        }
        streams.err().println("entente: the whole record is in " + output);
        return 0;
    }

    private int text(TextFormat<?> text) {
        Optional<Path> beside = beside(text);
        try (RecordView view = RecordView.open(record.folder);
                Destination out = Destination.of(Optional.ofNullable(output), streams.out());
                Destination lines = Destination.of(beside, streams.out())) {
            Optional<Consumer<String>> sink = beside.map(file -> lines::print);
            TextExport<?> export = export(new RecordExport(view), text, out::print, sink);
            out.finish();
            lines.finish();
            report(export, beside);
        }
        return 0;
    }

    private TextExport<?> export(
            RecordExport from, TextFormat<?> text, Consumer<String> out, Optional<Consumer<String>> sink) {
        if (text instanceof EventFormat events) {
            boolean feed = text.name().equals("rss") || text.name().equals("atom");
            long most = limit != null ? limit : feed ? FEED : Long.MAX_VALUE;
            return from.events(events, filter.events(command(), most), out, sink);
        }
        ClaimFormat claims = (ClaimFormat) text;
        int most = limit != null ? limit : Integer.MAX_VALUE;
        return from.claims(claims, filter.claims(command(), claims.kind().orElse(null), false, most), out, sink);
    }

    private Optional<Path> beside(TextFormat<?> text) {
        if (sidecar != null) {
            return Optional.of(sidecar);
        }
        return output == null || text.tellsSources() || !Files.isRegularFile(output) && Files.exists(output)
                ? Optional.empty()
                : Optional.of(Path.of(output + ".sidecar.jsonl"));
    }

    private void report(TextExport<?> export, Optional<Path> beside) {
        streams.err()
                .println("entente: " + export.written() + " rows of the record written"
                        + beside.map(file -> "; sidecar in " + file).orElse(""));
        export.refused()
                .forEach((reason, count) -> streams.err().println("entente: left out " + count + ": " + reason));
    }

    private Format named(String option, String name) {
        return Formats.find(name)
                .orElseThrow(() -> wrong(option + " is one of "
                        + String.join(
                                ", ", Formats.all().stream().map(Format::name).toList())
                        + ", not \"" + name + "\""));
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command().commandLine(), message);
    }
}
