// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.record.ArticleTables.Logged;
import org.entente.record.Placement.Placed;
import org.entente.record.merge.Apart;

/**
 * Brings the tables up to the log while the next lines are read: {@link #insert} and {@link #merge} return at once, every
 * other method first waits for them and throws what went wrong there. For use by one thread.
 */
final class TableWriter implements AutoCloseable {
    /** Batches between two transactions: the log has what the tables lack, and the next opening catches up. */
    private static final int BATCHES = 50;

    private final Projection projection;
    private final EventTables events;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "record-tables");
        thread.setDaemon(true);
        return thread;
    });
    private ArticleTables articles;
    private List<Future<?>> pending = new ArrayList<>();
    private int uncommitted;

    TableWriter(Projection projection, Apart apart) throws SQLException {
        this.projection = projection;
        this.articles = new ArticleTables(projection);
        this.events = new EventTables(projection, apart);
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
            if (uncommitted > 0) {
                articles.complete();
                projection.show(end, stamp);
            }
            events.merge(stamp);
            projection.commit();
            uncommitted = 0;
        });
    }

    /** From now on these decisions hold; the claim's events are merged anew at the next merging. */
    void decide(Apart apart, long claim) throws SQLException {
        await();
        events.decide(apart, claim);
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
        projection.show(end, stamp);
        projection.commit();
        uncommitted = 0;
    }

    /** Takes back what was not committed. */
    void rollback() throws SQLException {
        try {
            await();
        } catch (SQLException e) {
            // That is why it is taken back.
        }
        uncommitted = 0;
        events.rolledBack();
        projection.rollback();
        articles = new ArticleTables(projection);
    }

    /** Waits until all is in the tables. */
    void await() throws SQLException {
        List<Future<?>> all = pending;
        pending = new ArrayList<>();
        for (Future<?> one : all) {
            try {
                one.get();
            } catch (ExecutionException e) {
                all.forEach(later -> later.cancel(false));
                throw new SQLException(
                        e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException("interrupted", e);
            }
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws SQLException;
    }

    private void submit(Step step) {
        pending.add(worker.submit(() -> {
            step.run();
            return true;
        }));
    }

    /** Does not commit. */
    @Override
    public void close() throws IOException, SQLException {
        worker.shutdownNow();
        projection.close();
    }
}
