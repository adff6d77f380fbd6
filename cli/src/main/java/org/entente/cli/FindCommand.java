// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.model.EventType;
import org.entente.model.Status;
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

    @Option(names = "--actor", paramLabel = "PARTY", description = "Who does it: actor, speaker or supplier.")
    private @Nullable String actor;

    @Option(names = "--recipient", paramLabel = "PARTY", description = "To whom.")
    private @Nullable String recipient;

    @Option(names = "--party", paramLabel = "PARTY", description = "On either side.")
    private @Nullable String party;

    @Option(names = "--claimant", paramLabel = "PARTY", description = "Who says so.")
    private @Nullable String claimant;

    @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER type, such as AID.")
    private @Nullable String type;

    @Option(names = "--mode", paramLabel = "MODE", description = "PLOVER mode, such as visit.")
    private @Nullable String mode;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "asserted, future, hypothetical, historical or negated.")
    private @Nullable String status;

    @Option(names = "--since", paramLabel = "DAY", description = "From this day on (of the claim, else the article).")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DAY", description = "Up to this day.")
    private @Nullable String until;

    @Option(names = "--place", paramLabel = "PLACE", description = "Country, or words of the place's name.")
    private @Nullable String place;

    @Option(names = "--language", paramLabel = "CODE", description = "Language of the article, such as fr.")
    private @Nullable String language;

    @Option(names = "--outlet", paramLabel = "WORDS", description = "Words of the outlet's name.")
    private @Nullable String outlet;

    @Option(names = "--text", paramLabel = "WORDS", description = "Words of the sentence, without case and accents.")
    private @Nullable String text;

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
        checked("--kind", kind, KINDS);
        checked(
                "--type",
                type,
                Arrays.stream(EventType.values()).map(Enum::name).toList());
        TreeSet<String> modes = new TreeSet<>();
        Arrays.stream(EventType.values()).forEach(t -> modes.addAll(t.modes().keySet()));
        checked("--mode", mode, modes);
        checked(
                "--status",
                status,
                Arrays.stream(Status.values()).map(Status::code).toList());
        checked("--format", format, List.of("table", "jsonl"));
        if (limit < 1) {
            throw wrong("--limit must be 1 or more, not " + limit);
        }
        ClaimQuery query = new ClaimQuery(
                kind,
                actor,
                recipient,
                party,
                type,
                mode,
                status,
                claimant,
                day("--since", since, false),
                day("--until", until, true),
                place,
                language,
                outlet,
                text,
                allVersions,
                limit);
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

    private void checked(String option, @Nullable String value, Collection<String> values) {
        if (value != null && values.stream().noneMatch(v -> v.equalsIgnoreCase(value))) {
            throw wrong(option + " is one of " + String.join(", ", values) + ", not \"" + value + "\"");
        }
    }

    private @Nullable LocalDate day(String option, @Nullable String given, boolean last) {
        return Days.parse(java.util.Objects.requireNonNull(spec), option, given, last);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
    }
}
