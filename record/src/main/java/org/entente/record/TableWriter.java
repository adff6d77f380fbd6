// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.entente.record.ArticleTables.Logged;
import org.entente.record.Placement.Placed;

/**
 * Brings the tables up to the log while the next lines are read: {@link #insert} and {@link #merge} return at once, every
 * other method first waits for them and throws what went wrong there. For use by one thread.
 */
final class TableWriter implements AutoCloseable {
    /** Batches between two transactions: the log has what the tables lack, and the next opening catches up. */
    private static final int BATCHES = 50;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path folder;
    private final Projection projection;
    private final EventTables events;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "record-tables");
        thread.setDaemon(true);
        return thread;
    });
    private final ArticleTables articles;
    private List<Future<?>> pending = new ArrayList<>();
    private int uncommitted;
    private long decided;

    /** Whether these tables were the spare. */
    private final boolean spare;

    /** What these tables showed when what is published was the same, and whether that can be brought here by the log alone. */
    private long begun;

    private String begunAt = "";
    private boolean steady;

    /** Whether a step failed: those behind it rest on what it did, and are left out. */
    private volatile boolean broken;

    private TableWriter(Path folder, Projection projection, boolean spare) throws IOException, SQLException {
        this.folder = folder;
        this.projection = projection;
        this.spare = spare;
        this.articles = new ArticleTables(projection);
        this.events = new EventTables(projection, Decisions.read(folder));
        this.decided = Decisions.size(folder);
    }

    /** @param bytes of the log; if there are none, empty tables are published at once, for readers to open */
    static TableWriter open(Path folder, long bytes) throws IOException, SQLException {
        if (bytes == 0 && TableFiles.published(folder).isEmpty()) {
            Projection.write(folder).close();
            TableFiles.publish(folder, false);
        }
        Optional<Projection> spare = Projection.spare(folder, bytes, Decisions.size(folder));
        Projection tables = spare.isPresent() ? spare.get() : Projection.write(folder);
        TableWriter writer = new TableWriter(folder, tables, spare.isPresent());
        if (writer.projection.decided() != writer.decided) {
            writer.events.decide(Decisions.read(folder), Decisions.claims(folder));
        }
        return writer;
    }

    /** What the log had beyond these tables is in them; {@code from} is how many bytes they showed before. */
    void caughtUp(long from) throws IOException, SQLException {
        await();
        if (from < projection.projected() && !spare) {
            // So that who dies next leaves no more than his own part to be done again.
            publish();
        }
        begun = projection.projected();
        begunAt = projection.stamp();
        steady = true;
    }

    /** The tables, when nothing is under way any more. */
    Projection tables() throws SQLException {
        await();
        return projection;
    }

    /** Where the lines belong. */
    List<Placed> place(List<LineRows> lines) throws SQLException {
        await();
        return articles.place(lines);
    }

    /** Puts placed lines into the tables, which then show the log up to {@code end}. */
    void insert(List<Logged> lines, long end, String stamp) {
        if (stamp.equals(begunAt)) {
            // Events were merged in between, which the log does not tell.
            steady = false;
        }
        submit(() -> {
            articles.insert(lines);
            if (++uncommitted >= BATCHES) {
                commit(end, stamp);
            }
        });
    }

    /** Merges events and commits; the tables then show the log up to {@code end}. */
    void merge(long end, String stamp) {
        submit(() -> {
            articles.complete();
            projection.show(end, decided, stamp);
            events.merge(stamp);
            projection.commit();
            uncommitted = 0;
        });
    }

    /** Takes the decisions that were added; the events of their claims are merged anew at the next merging. */
    void decide() throws IOException, SQLException {
        await();
        steady = false;
        events.decide(Decisions.read(folder), Decisions.claims(folder));
        decided = Decisions.size(folder);
    }

    /** Places and inserts lines that the log already has. */
    void replay(List<LineRows> rows, List<Long> offsets, long end, String stamp) throws SQLException {
        List<Placed> placed = place(rows);
        List<Logged> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(new Logged(rows.get(i), placed.get(i), offsets.get(i)));
        }
        insert(lines, end, stamp);
    }

    private void commit(long end, String stamp) throws SQLException {
        articles.complete();
        projection.show(end, decided, stamp);
        projection.commit();
        uncommitted = 0;
    }

    /** Throws the work away: after an error it may not be what the log says. */
    void abandon() throws IOException, SQLException {
        broken = true;
        close();
        TableFiles.deleteWork(folder);
    }

    /** Waits until all is in the tables; throws for ever if it is not. */
    void await() throws SQLException {
        List<Future<?>> all = pending;
        pending = new ArrayList<>();
        for (Future<?> one : all) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new SQLException(
                        e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException("interrupted", e);
            }
        }
        if (broken) {
            throw new SQLException("the tables are not what they should be");
        }
    }

    /** Shows the tables as they are to readers who come now. */
    void publish() throws IOException, SQLException {
        await();
        projection.checkpoint();
        TableFiles.publishCopy(folder);
        begun = projection.projected();
        begunAt = projection.stamp();
    }

    /** Shows the tables as they are to readers who come now, and takes nothing more. */
    void end() throws IOException, SQLException {
        await();
        boolean keep = steady && begun > 0 && begun < projection.projected() && littleSince();
        projection.close();
        TableFiles.publish(folder, keep);
    }

    /** Whether what is published lacks little of these tables. */
    private boolean littleSince() throws IOException, SQLException {
        return projection.nearly(2 * projection.projected() - begun);
    }

    @FunctionalInterface
    private interface Step {
        void run() throws SQLException;
    }

    private void submit(Step step) {
        if (broken) {
            return;
        }
        pending.add(worker.submit(() -> {
            if (!broken) {
                try {
                    step.run();
                } catch (SQLException | RuntimeException | Error e) {
                    broken = true;
                    throw e;
                }
            }
            return true;
        }));
    }

    /** What is not published is lost. */
    @Override
    public void close() throws SQLException {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new SQLException("the tables are still being written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        projection.close();
    }
}
