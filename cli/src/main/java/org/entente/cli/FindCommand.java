// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.record.ClaimQuery;
import org.entente.record.FoundClaim;
import org.entente.record.RecordView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = "Prints the record's claims that fit all options, newest first.",
        footer = {
            "",
            "A PARTY is a country (RUS, Russia, Russie), a sector (MIL), or words of its name (\"Boko Haram\").",
            "A DAY is 2024-06-19, 2024-06 or 2024. Exit status 0, also if nothing fits."
        })
final class FindCommand implements Callable<Integer> {
    private static final List<String> KINDS = List.of("event", "quotation", "agreement", "transfer");

    @Option(names = "--kind", paramLabel = "KIND", description = "event, quotation, agreement or transfer.")
    private @Nullable String kind;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--all-versions", description = "Also claims of versions of articles that were replaced.")
    private boolean allVersions;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "At most N (default: 50).")
    private int limit = 50;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table or jsonl.")
    private String format = "table";

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Entente.Streams streams;

    FindCommand(Entente.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        FilterOptions.checked(command(), "--kind", kind, KINDS);
        FilterOptions.checked(command(), "--format", format, List.of("table", "jsonl"));
        if (limit < 1) {
            throw new ParameterException(command().commandLine(), "--limit must be 1 or more, not " + limit);
        }
        ClaimQuery query = filter.claims(command(), kind, allVersions, limit);
        int[] found = {0};
        Consumer<FoundClaim> printer = format.equals("jsonl")
                ? claim -> streams.out().println(FoundLines.json(claim))
                : claim -> streams.out().print(FoundLines.table(claim));
        try (RecordView view = RecordView.open(record.folder)) {
            view.claims().find(query, claim -> {
                found[0]++;
                printer.accept(claim);
            });
        }
        streams.err()
                .println("entente: " + (found[0] == 0 ? "no claims fit" : found[0] + " claims")
                        + (found[0] == limit ? "; there may be more, see --limit" : ""));
        return 0;
    }

    private CommandSpec command() {
        return java.util.Objects.requireNonNull(spec);
    }
}
