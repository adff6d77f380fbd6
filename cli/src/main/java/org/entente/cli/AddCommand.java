// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.model.wire.ArticleLine;
import org.entente.record.Accepted;
import org.entente.record.Accepted.Outcome;
import org.entente.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles and puts them with their claims into the record.",
            "The same article again changes nothing; other words under a known address or id are a new version.",
            "What was accepted survives a crash: run the same command again to go on."
        },
        footer = {
            "",
            "Examples:",
            "  entente add --record wars corpus.jsonl.gz",
            "  entente add https://example.org/article.html"
        })
final class AddCommand implements Callable<Integer> {
    @Mixin
    private ReadingOptions options = new ReadingOptions();

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Option(names = "--verbose", description = "Print a line for each article as soon as it is safe on the disk.")
    private boolean verbose;

    @Mixin
    private RecordOption record = new RecordOption();

    private final Entente.Streams streams;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

    AddCommand(Entente.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        JsonMapper json = JsonMapper.builder().build();
        Coding coding = new Coding();
        options.mustBeOneOf(coding.supported());
        Reading reading = new Reading(streams.err(), options);
        int status;
        Publishing publishing = new Publishing();
        try (Record open = Record.open(record.folder, Instant.now())) {
            status = reading.each(
                    jobs.count(),
                    (article, complaints) -> json.writeValueAsString(ArticleLine.of(coding.coded(article, complaints))),
                    line -> {
                        accepted(open.add(line));
                        accepted(publishing.after(open));
                    },
                    open::reject);
            accepted(open.flush());
        }
        if (options.quiet) {
            return status;
        }
        reading.summary(coding.claims() + " claims, ");
        streams.err()
                .println("entente: " + record.folder + ": " + count(Outcome.ADDED) + " new articles, "
                        + count(Outcome.NEW_VERSION) + " new versions, " + count(Outcome.OLDER_VERSION)
                        + " older versions, " + count(Outcome.READ_ANEW) + " read anew, "
                        + count(Outcome.UNCHANGED) + " unchanged");
        return status;
    }

    private void accepted(List<Accepted> accepted) {
        for (Accepted one : accepted) {
            outcomes.merge(one.outcome(), 1, Integer::sum);
            if (verbose) {
                streams.out()
                        .println(one.id() + "\t" + one.outcome().code() + "\tversion " + one.version() + "\t"
                                + one.claims() + " claims");
                streams.out().flush();
            }
        }
    }

    private int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
