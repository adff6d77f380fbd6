// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.model.wire.ArticleLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Prints articles as JSON lines, without claims.")
final class ExtractCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<String> paths = List.of();

    private final Entente.Streams streams;

    ExtractCommand(Entente.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        JsonMapper json = JsonMapper.builder().build();
        return new Reading(streams.err())
                .articles(paths, article -> streams.out().println(json.writeValueAsString(ArticleLine.of(article))));
    }
}
