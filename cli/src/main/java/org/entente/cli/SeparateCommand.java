// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.entente.record.Record;
import org.entente.record.RecordView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "separate",
        mixinStandardHelpOptions = true,
        description = {
            "Decides that a claim does not tell what the other claims of its event tell. The decision is kept and holds",
            "through every rebuilding; --undo takes it back."
        },
        footer = {
            "",
            "`entente events EVENT` lists the claims of an event, and why they are held to tell one happening.",
            "",
            "Example:",
            "  entente separate c-7b40d2418256af95"
        })
final class SeparateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CLAIM", description = "The id of the claim.")
    private String claim = "";

    @Option(names = "--undo", description = "Take the decision back.")
    private boolean undo;

    @Mixin
    private RecordOption record = new RecordOption();

    private final Entente.Streams streams;

    SeparateCommand(Entente.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RecordView.open(record.folder).close();
        try (Record open = Record.open(record.folder, Instant.now())) {
            if (undo) {
                open.reunite(claim);
                streams.err().println("entente: " + FoundLines.plain(claim) + " is merged by the rules again");
                return 0;
            }
            int others = open.separate(claim);
            streams.err()
                    .println("entente: " + FoundLines.plain(claim)
                            + (others == 0
                                    ? " has no event beside others"
                                    : " is held apart from " + others + " claims"));
        }
        return 0;
    }
}
