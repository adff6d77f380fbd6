// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.coding.Coder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Prints each sentence with its tree, the rules tried, and why a claim was made or not.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "ARTICLE")
    private List<String> paths = List.of();

    private final Entente.Streams streams;

    ExplainCommand(Entente.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Reading reading = new Reading(streams.err());
        return reading.articles(paths, article -> {
            Coder coder = reading.coder(article.language());
            streams.out().print(coder.explain(reading.analysed(article, coder.filter())));
        });
    }
}
