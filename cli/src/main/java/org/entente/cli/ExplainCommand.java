// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Prints each sentence with its tree, the rules tried, and why a claim was made or not.",
        footer = {
            "",
            "Examples:",
            "  entente explain samples/wikinews-fr/44510.html",
            "  echo \"Peru accused Chile of spying.\" | entente explain --language en -"
        })
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private ReadingOptions options = new ReadingOptions();

    @Mixin
    private OutputOption output = new OutputOption();

    private final Entente.Streams streams;

    ExplainCommand(Entente.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Coding coding = new Coding();
        options.mustBeOneOf(coding.supported());
        Reading reading = new Reading(streams.err(), options);
        return output.write(
                streams, lines -> reading.each(1, (article, complaints) -> coding.explained(article), lines::print));
    }
}
