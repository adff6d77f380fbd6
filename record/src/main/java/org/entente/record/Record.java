// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.Accepted.Outcome;
import org.entente.record.Projection.Placed;

/**
 * A record open for adding. Articles are accepted when {@link #flush} (or a full batch) has returned them: then they
 * survive the death of the process and of the machine. Not thread-safe; one process at a time.
 */
public final class Record implements AutoCloseable {
    /** Lines between two waits for the disk. */
    private static final int BATCH = 100;

    /** Longest wait for a full batch: what a kill can cost. */
    private static final Duration LATEST = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Path folder;
    private final FolderLock lock;
    private final ArticleLog log;
    private final Projection projection;
    private final List<Accepted> open = new ArrayList<>();
    private long flushed = System.nanoTime();

    private Record(Path folder, FolderLock lock, ArticleLog log, Projection projection) {
        this.folder = folder;
        this.lock = lock;
        this.log = log;
        this.projection = projection;
    }

    /** Makes the folder if it is missing, and finishes what a dead process left; {@link RecordException} if it cannot. */
    public static Record open(Path folder) {
        try {
            Files.createDirectories(folder);
            FolderLock lock = FolderLock.take(folder, false, PATIENCE);
            try {
                ArticleLog log = ArticleLog.open(folder);
                log.cutTornLine();
                Record record = new Record(folder, lock, log, Projection.write(folder));
                record.catchUp();
                return record;
            } catch (IOException | SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw new RecordException("the record " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private void catchUp() throws IOException, SQLException {
        long from = projection.projected();
        if (from > log.durable()) {
            throw new RecordException("the record " + folder + " is damaged: " + ArticleLog.NAME
                    + " is shorter than it was; delete " + Projection.NAME + " to go on with what is there");
        }
        if (from < log.durable()) {
            log.replay(from, (offset, line) -> {
                try {
                    LineRows rows = LineRows.parse(line);
                    Placed placed = projection.place(rows);
                    if (placed.outcome() != Outcome.UNCHANGED) {
                        projection.insert(rows, placed, offset);
                    }
                } catch (IllegalArgumentException e) {
                    throw new RecordException("the record " + folder + " is damaged: " + ArticleLog.NAME + " at byte "
                            + offset + ": " + e.getMessage());
                } catch (SQLException e) {
                    throw new IOException(e.getMessage(), e);
                }
                return true;
            });
            projection.commit(log.durable());
        }
    }

    /**
     * Takes one line as {@code read} prints it.
     *
     * @return what is now accepted: empty while the batch fills, then all of the batch
     */
    public List<Accepted> add(String line) {
        try {
            LineRows rows = LineRows.parse(line);
            Placed placed = projection.place(rows);
            if (placed.outcome() != Outcome.UNCHANGED) {
                projection.insert(rows, placed, log.stage(line));
            }
            open.add(new Accepted(
                    rows.id(), placed.outcome(), placed.version(), rows.claims().size()));
            boolean due = System.nanoTime() - flushed > LATEST.toNanos();
            return due || open.size() >= BATCH ? flush() : List.of();
        } catch (SQLException e) {
            throw new RecordException("the record " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Waits until all that was added is safe; returns what became so now. If it fails, what was accepted before stays. */
    public List<Accepted> flush() {
        flushed = System.nanoTime();
        try {
            log.sync();
            projection.commit(log.durable());
            List<Accepted> accepted = List.copyOf(open);
            open.clear();
            return accepted;
        } catch (IOException | SQLException e) {
            open.clear();
            rollback();
            throw new RecordException(
                    "the record " + folder + " cannot be written: " + e.getMessage()
                            + "; what was accepted before is safe",
                    e);
        }
    }

    private void rollback() {
        try {
            projection.rollback();
        } catch (SQLException e) {
            // The connection is gone with its transaction; the next opening starts from the log.
        }
    }

    /** Flushes, and frees the folder. */
    @Override
    public void close() {
        try (lock;
                log;
                projection) {
            if (!open.isEmpty()) {
                flush();
            }
        } catch (IOException | SQLException e) {
            throw new RecordException("the record " + folder + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
