// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.model.wire.ArticleLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Prints articles as JSON lines, without claims: title, text, date, authors, captions, notices.",
        footer = {
            "",
            "Examples:",
            "  entente extract saved-page.html",
            "  entente extract -o articles.jsonl pages/",
            "  curl -s https://example.org/article.html | entente extract -"
        })
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private ReadingOptions options = new ReadingOptions();

    @Mixin
    private OutputOption output = new OutputOption();

    private final Entente.Streams streams;

    ExtractCommand(Entente.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        JsonMapper json = JsonMapper.builder().build();
        Reading reading = new Reading(streams.err(), options);
        int status = output.write(
                streams,
                lines -> reading.each(
                        1,
                        (article, complaints) -> json.writeValueAsString(ArticleLine.withPage(article)) + "\n",
                        lines::print));
        reading.summary("");
        return status;
    }
}
