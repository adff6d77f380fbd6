// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.record.Count;
import org.entente.record.Event;
import org.entente.record.EventLine;
import org.entente.record.EventQuery;
import org.entente.record.Facet;
import org.entente.record.RecordView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the record's events that fit all options: what many articles tell is one event, with every claim",
            "that tells it. With an event's id, that event with its mentions, why they are one, and its history."
        },
        footer = {
            "",
            "Examples:",
            "  entente events --actor RUS --recipient UKR --since 2024-06",
            "  entente events --party ISR --party LBN --disputed --mentions",
            "  entente events --type ASSAULT --count type,month",
            "  entente events e-9f86d081884c7d65",
            "",
            "A PARTY is a country (RUS, Russia, Russie), a sector (MIL), or words of its name (\"Boko Haram\"); two",
            "--party ask for events between the two. A DAY is 2024-06-19, 2024-06 or 2024.",
            "\"3 articles, 1 text\": near-copies of one agency text count as one text.",
            "Exit status 0, also if nothing fits."
        })
final class EventsCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "EVENT", description = "The id of one event.")
    private @Nullable String id;

    @Option(names = "--actor", paramLabel = "PARTY", description = "Who does it.")
    private @Nullable String actor;

    @Option(names = "--recipient", paramLabel = "PARTY", description = "To whom.")
    private @Nullable String recipient;

    @Option(names = "--party", paramLabel = "PARTY", description = "On either side; twice for a dyad.")
    private List<String> parties = List.of();

    @Option(names = "--claimant", paramLabel = "PARTY", description = "Who says so, in some article.")
    private @Nullable String claimant;

    @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER type, such as AID.")
    private @Nullable String type;

    @Option(names = "--mode", paramLabel = "MODE", description = "PLOVER mode, such as visit.")
    private @Nullable String mode;

    @Option(names = "--context", paramLabel = "CONTEXT", description = "PLOVER context, such as military.")
    private @Nullable String context;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "asserted, future, hypothetical, historical or negated.")
    private @Nullable String status;

    @Option(names = "--disputed", description = "Only what some articles assert and others deny.")
    private boolean disputed;

    @Option(names = "--since", paramLabel = "DAY", description = "From this day on.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DAY", description = "Up to this day.")
    private @Nullable String until;

    @Option(names = "--place", paramLabel = "PLACE", description = "Country, or words of the place's name.")
    private @Nullable String place;

    @Option(names = "--language", paramLabel = "CODE", description = "Told in this language, such as fr.")
    private @Nullable String language;

    @Option(names = "--outlet", paramLabel = "WORDS", description = "Told by an outlet with these words in its name.")
    private @Nullable String outlet;

    @Option(names = "--text", paramLabel = "WORDS", description = "Words of a sentence that tells it, in any form.")
    private @Nullable String text;

    @Option(names = "--article", paramLabel = "ID", description = "Told by this article.")
    private @Nullable String article;

    @Option(names = "--texts", paramLabel = "N", description = "Told by at least N different texts.")
    private int texts;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "newest",
            description = "newest, oldest, most-told or latest, the last to be told (default: newest).")
    private String order = "newest";

    @Option(
            names = "--count",
            paramLabel = "FACETS",
            split = ",",
            description = "Print counts, by one or more of type, mode, status, day, month, year, place, quad, actor,"
                    + " recipient, language, outlet.")
    private List<String> facets = List.of();

    @Option(names = "--mentions", description = "Print every claim of each event, and why it is one of them.")
    private boolean mentions;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "At most N (default: 50).")
    private int limit = 50;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table or jsonl.")
    private String format = "table";

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Entente.Streams streams;

    EventsCommand(Entente.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        oneOf("--format", format, List.of("table", "jsonl"));
        oneOf("--type", type, Arrays.stream(EventType.values()).map(Enum::name).toList());
        oneOf("--mode", mode, modes());
        oneOf(
                "--status",
                status,
                Arrays.stream(Status.values()).map(Status::code).toList());
        oneOf("--order", order, List.of("newest", "oldest", "most-told", "latest"));
        if (parties.size() > 2) {
            throw wrong("--party is given at most twice");
        }
        EventQuery query = query();
        List<Facet> by = facets.stream().map(this::facet).toList();
        try (RecordView view = RecordView.open(record.folder)) {
            if (id != null) {
                return one(view, id);
            }
            return by.isEmpty() ? list(view, query) : counts(view, query, by);
        }
    }

    private int one(RecordView view, String asked) {
        Optional<Event> event = view.events().event(asked);
        boolean table = format.equals("table");
        event.ifPresent(e -> streams.out().print(table ? EventLines.table(e, true) : EventLine.of(e) + "\n"));
        if (table) {
            view.changes().of(asked, change -> streams.out().println(EventLines.table(change)));
        }
        if (event.isEmpty()) {
            streams.err().println("entente: the record has no event " + FoundLines.plain(asked));
        }
        return 0;
    }

    private int list(RecordView view, EventQuery query) {
        long[] found = {0};
        view.events().find(query, event -> {
            found[0]++;
            streams.out()
                    .print(format.equals("table") ? EventLines.table(event, mentions) : EventLine.of(event) + "\n");
        });
        streams.err()
                .println("entente: " + (found[0] == 0 ? "no events fit" : found[0] + " events")
                        + (found[0] == limit ? " of " + view.events().count(query) + ", see --limit" : ""));
        return 0;
    }

    private int counts(RecordView view, EventQuery query, List<Facet> by) {
        for (Count count : view.events().counts(query, by.toArray(new Facet[0]))) {
            streams.out()
                    .println(count.events() + "\t"
                            + count.values().stream()
                                    .map(value -> value == null ? "-" : FoundLines.plain(value))
                                    .collect(Collectors.joining("\t")));
        }
        return 0;
    }

    private EventQuery query() {
        CommandSpec command = Objects.requireNonNull(spec);
        EventQuery.Builder query = EventQuery.where()
                .type(type)
                .mode(mode)
                .context(context)
                .status(status)
                .disputed(disputed)
                .actor(actor)
                .recipient(recipient)
                .claimant(claimant)
                .since(Days.parse(command, "--since", since, false))
                .until(Days.parse(command, "--until", until, true))
                .place(place)
                .language(language)
                .outlet(outlet)
                .text(text)
                .article(article)
                .leastTexts(texts)
                .order(EventQuery.Order.of(order))
                .limit(limit);
        if (parties.size() == 2) {
            query.dyad(parties.get(0), parties.get(1));
        } else if (parties.size() == 1) {
            query.party(parties.get(0));
        }
        return query.build();
    }

    private Facet facet(String name) {
        List<String> names = Arrays.stream(Facet.values())
                .map(f -> f.name().toLowerCase(Locale.ROOT))
                .toList();
        oneOf("--count", name, names);
        return Facet.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Collection<String> modes() {
        return Arrays.stream(EventType.values())
                .flatMap(t -> t.modes().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void oneOf(String option, @Nullable String value, Collection<String> values) {
        FilterOptions.checked(Objects.requireNonNull(spec), option, value, values);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
