// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.record.Change;
import org.entente.record.EventLine;
import org.entente.record.RecordView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what changed in the record's events, oldest first: added, changed, withdrawn (no article tells it any",
            "more), merged or split."
        },
        footer = {
            "",
            "Examples:",
            "  entente changes --since 2026-11-24",
            "  entente changes --after 4711 --format jsonl     what came after the last change that was read",
        })
final class ChangesCommand implements Callable<Integer> {
    @Option(names = "--since", paramLabel = "TIME", description = "From 2026-11-24 or 2026-11-24T18:00:00Z on (UTC).")
    private @Nullable String since;

    @Option(names = "--after", paramLabel = "N", description = "After the change of this number.")
    private long after;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table or jsonl.")
    private String format = "table";

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Entente.Streams streams;

    ChangesCommand(Entente.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (!format.equals("table") && !format.equals("jsonl")) {
            throw wrong("--format is one of table, jsonl, not \"" + format + "\"");
        }
        Consumer<Change> printer = change -> {
            if (change.no() > after) {
                streams.out().println(format.equals("table") ? EventLines.table(change) : EventLine.of(change));
            }
        };
        Instant from = since == null ? null : time(since);
        try (RecordView view = RecordView.open(record.folder)) {
            if (from == null) {
                view.changes().after(after, printer);
            } else {
                view.changes().since(from, printer);
            }
        }
        return 0;
    }

    private Instant time(String given) {
        try {
            return given.indexOf('T') < 0
                    ? LocalDate.parse(given).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(given);
        } catch (DateTimeException e) {
            throw wrong("--since is a time such as 2026-11-24 or 2026-11-24T18:00:00Z, not \"" + given + "\"");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
