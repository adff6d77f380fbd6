// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.model.wire.ArticleLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Prints articles with their claims as JSON lines, one article a line.",
        footer = {
            "",
            "Examples:",
            "  entente read samples",
            "  entente read --language fr -o claims.jsonl.gz corpus.jsonl.gz",
            "  entente read https://example.org/article.html",
            "  zcat pages/1.html.gz | entente read -q -"
        })
final class ReadCommand implements Callable<Integer> {
    @Mixin
    private ReadingOptions options = new ReadingOptions();

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Mixin
    private OutputOption output = new OutputOption();

    private final Entente.Streams streams;

    ReadCommand(Entente.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        JsonMapper json = JsonMapper.builder().build();
        Coding coding = new Coding();
        options.mustBeOneOf(coding.supported());
        Reading reading = new Reading(streams.err(), options);
        int status = output.write(
                streams,
                lines -> reading.each(
                        jobs.count(),
                        (article, complaints) ->
                                json.writeValueAsString(ArticleLine.of(coding.coded(article, complaints))) + "\n",
                        lines::print));
        reading.summary(coding.claims() + " claims, ");
        return status;
    }
}
