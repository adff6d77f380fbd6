// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.model.Article;
import org.entente.model.wire.ArticleLine;
import org.entente.record.ArticleVersion;
import org.entente.record.Rebuilding;
import org.entente.record.RecordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the record's own articles anew with today's lexicons, puts the new record in the place of the old, and",
            "prints how many rows (claims) were added, lost and changed, by type. The same version gives the same bytes.",
            "Until the end the old record is untouched."
        },
        footer = {
            "",
            "Examples:",
            "  entente rebuild --dry-run      what an upgrade would change",
            "  entente rebuild --record wars"
        })
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    private JobsOption jobs = new JobsOption();

    @Option(names = "--dry-run", description = "Print the table and change nothing.")
    private boolean dryRun;

    @Mixin
    private RecordOption record = new RecordOption();

    private final Entente.Streams streams;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Coding coding = new Coding();
    private final RowChanges changes = new RowChanges();
    private int articles;

    RebuildCommand(Entente.Streams streams) {
        this.streams = streams;
    }

    private record Reread(ArticleVersion version, Future<String> line) {}

    @Override
    public Integer call() {
        ExecutorService workers = Executors.newFixedThreadPool(jobs.count(), Reading.workerThreads());
        try (Rebuilding rebuilding = Rebuilding.of(record.folder)) {
            Deque<Reread> waiting = new ArrayDeque<>();
            rebuilding.eachVersion(version -> {
                waiting.add(new Reread(version, workers.submit(() -> line(version))));
                if (waiting.size() > 2 * jobs.count()) {
                    take(waiting.remove(), rebuilding);
                }
            });
            while (!waiting.isEmpty()) {
                take(waiting.remove(), rebuilding);
            }
            if (!dryRun) {
                rebuilding.finish();
            }
        } finally {
            workers.shutdownNow();
        }
        streams.out().print(changes.table());
        streams.err()
                .println("entente: " + articles + " articles read anew"
                        + (dryRun ? "; nothing was changed" : "; " + record.folder + " is rebuilt"));
        return 0;
    }

    /** An article that cannot be read any more stops the rebuilding: a record must not lose rows by an accident. */
    private String line(ArticleVersion version) throws Reading.RejectedArticle {
        Article article = StoredArticle.read(version.json());
        return json.writeValueAsString(ArticleLine.of(
                coding.coded(article, complaint -> streams.err().println("entente: " + complaint.line()))));
    }

    private void take(Reread reread, Rebuilding rebuilding) {
        try {
            String line = reread.line.get();
            changes.compare(reread.version.json(), line);
            if (!dryRun) {
                rebuilding.put(reread.version.accepted(), line);
            }
            articles++;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new RecordException(
                    "article " + reread.version.id() + " cannot be read: "
                            + (e.getCause() == null
                                    ? e.getMessage()
                                    : e.getCause().getMessage())
                            + "; nothing was changed",
                    e);
        }
    }
}
