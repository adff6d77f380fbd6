// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.model.wire.ArticleLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Prints articles with their claims as JSON lines.")
final class ReadCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<String> paths = List.of();

    private final Entente.Streams streams;

    ReadCommand(Entente.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        JsonMapper json = JsonMapper.builder().build();
        Reading reading = new Reading(streams.err());
        return reading.articles(paths, article -> streams.out()
                .println(json.writeValueAsString(ArticleLine.of(reading.coded(article)))));
    }
}
