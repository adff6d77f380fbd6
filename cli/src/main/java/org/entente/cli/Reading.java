// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.entente.article.source.Read;
import org.entente.article.source.Sources;
import org.entente.model.Article;
import org.entente.model.Reject;
import org.jspecify.annotations.Nullable;

/**
 * One run over some paths. Articles are worked on in parallel and handed on, with what was rejected, in the order of
 * the input; at most twice as many as there are workers are in memory. Not thread-safe.
 */
final class Reading {
    /** Trees of hostile pages are deep; the same depth for every worker makes the result the same. */
    private static final long STACK_BYTES = 8L << 20;

    private final PrintStream err;
    private final ReadingOptions options;
    private final Progress progress;
    private int articles;
    private int rejects;

    Reading(PrintStream err, ReadingOptions options) {
        this.err = err;
        this.options = options;
        this.progress = new Progress(err, Progress.onTerminal() && !options.quiet);
    }

    /** What is done with an article, in any thread; a complaint does not keep the result from being used. */
    @FunctionalInterface
    interface Work<T> {
        T of(Article article, Consumer<Reject> complaints) throws RejectedArticle;
    }

    /** An article that cannot be worked on; the others can. */
    static final class RejectedArticle extends Exception {
        private final Reject reject;

        RejectedArticle(Reject reject) {
            super(reject.line());
            this.reject = reject;
        }
    }

    private record Result<T>(@Nullable T value, List<Reject> rejects) {}

    /** Does the work on every article of the paths and gives the results to the sink; the exit status. */
    <T> int each(int jobs, Work<T> work, Consumer<T> sink) {
        return each(jobs, work, sink, reject -> {});
    }

    /** The same, with what was rejected given to another sink, in the order of the inputs. */
    <T> int each(int jobs, Work<T> work, Consumer<T> sink, Consumer<Reject> rejected) {
        Deque<Future<Result<T>>> waiting = new ArrayDeque<>();
        ExecutorService workers = Executors.newFixedThreadPool(jobs, workerThreads());
        try {
            for (String path : options.paths) {
                Sources.read(path, read -> {
                    waiting.add(started(read, work, workers));
                    while (waiting.size() > 2 * jobs
                            || !waiting.isEmpty() && waiting.element().isDone()) {
                        handOn(waiting.remove(), sink, rejected);
                    }
                });
            }
            while (!waiting.isEmpty()) {
                handOn(waiting.remove(), sink, rejected);
            }
        } finally {
            workers.shutdownNow();
            progress.clear();
        }
        return articles == 0 ? Entente.NOTHING_READ : rejects > 0 ? Entente.SOME_REJECTED : 0;
    }

    private <T> Future<Result<T>> started(Read read, Work<T> work, ExecutorService workers) {
        if (read instanceof Read.Found found) {
            Article article = options.inLanguage(found.article());
            return workers.submit(() -> result(article, work));
        }
        return CompletableFuture.completedFuture(new Result<>(null, List.of(((Read.Failed) read).reject())));
    }

    private static <T> Result<T> result(Article article, Work<T> work) {
        List<Reject> complaints = new ArrayList<>();
        try {
            return new Result<>(work.of(article, complaints::add), complaints);
        } catch (RejectedArticle e) {
            complaints.add(e.reject);
            return new Result<>(null, complaints);
        }
    }

    private <T> void handOn(Future<Result<T>> done, Consumer<T> sink, Consumer<Reject> rejected) {
        Result<T> result = joined(done);
        for (Reject reject : result.rejects()) {
            rejects++;
            progress.clear();
            err.println("entente: " + reject.line());
            rejected.accept(reject);
        }
        if (result.value() != null) {
            articles++;
            sink.accept(result.value());
        }
        progress.at(articles);
    }

    private static <T> T joined(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            if (e.getCause() instanceof OutOfMemoryError) {
                throw new IllegalStateException(
                        "out of memory; give fewer --jobs, or more with ENTENTE_JAVA_OPTS=-Xmx6g", e);
            }
            throw new IllegalStateException(String.valueOf(e.getCause()), e);
        }
    }

    /** The last line of a run: how many articles, what came of them, how many inputs were rejected. */
    void summary(String more) {
        if (!options.quiet) {
            err.println("entente: " + articles + " articles, " + more + rejects + " rejected");
        }
    }

    static ThreadFactory workerThreads() {
        return task -> {
            Thread thread = new Thread(null, task, "reader", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        };
    }
}
