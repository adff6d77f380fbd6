// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Reject;
import org.entente.record.ArticleTables.Logged;
import org.entente.record.Placement.Placed;
import org.entente.record.text.Stems;

/**
 * A record open for adding. Articles are accepted when {@link #flush} (or a full batch) has returned them: then they
 * survive the death of the process and of the machine. Events are merged when the record is closed, or moved on to a
 * later time. Not thread-safe; one process at a time.
 */
public final class Record implements AutoCloseable {
    /** Lines between two waits for the disk. */
    private static final int BATCH = 1000;

    /** Characters between two waits for the disk: bounds the memory that a batch of long articles takes. */
    private static final long BATCH_CHARACTERS = 16_000_000;

    /** Longest wait for a full batch: what a kill can cost. */
    private static final Duration LATEST = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Path folder;
    private final FolderLock lock;
    private final ArticleLog log;
    private TableWriter tables;
    private final Stems stems = new Stems();
    private final List<Staged> open = new ArrayList<>();
    private String stamp;
    private long characters;
    private long flushed = System.nanoTime();

    private record Staged(String line, LineRows rows) {}

    private Record(Path folder, FolderLock lock, ArticleLog log, TableWriter tables, String stamp) {
        this.folder = folder;
        this.lock = lock;
        this.log = log;
        this.tables = tables;
        this.stamp = stamp;
    }

    /**
     * Makes the folder if it is missing, and finishes what a dead process left; {@link RecordException} if it cannot.
     *
     * @param accepted the time under which the history keeps what is now added; to the second
     */
    public static Record open(Path folder, Instant accepted) {
        return open(folder, Stamp.of(accepted));
    }

    /** Finishes what a dead process left, and adds nothing; false if a process is at work. */
    static boolean finish(Path folder) {
        try {
            Optional<FolderLock> lock = FolderLock.tryWrite(folder);
            lock.ifPresent(free -> open(folder, Stamp.UNKNOWN, free).close());
            return lock.isPresent();
        } catch (IOException e) {
            throw new RecordException("the record " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static Record open(Path folder, String stamp) {
        try {
            Files.createDirectories(folder);
            return open(folder, stamp, FolderLock.write(folder, PATIENCE));
        } catch (IOException e) {
            throw new RecordException("the record " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static Record open(Path folder, String stamp, FolderLock lock) {
        try {
            try {
                ArticleLog log = ArticleLog.open(folder);
                log.cutTornLine();
                TableWriter tables = TableWriter.open(folder, log.durable());
                Record record = new Record(folder, lock, log, tables, stamp);
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

    /** Brings the tables to the end of the log, merging events at each time at which articles were accepted. */
    private void catchUp() throws IOException, SQLException {
        Projection projection = tables.tables();
        long from = projection.projected();
        if (from > log.durable()) {
            throw new RecordException("the record " + folder + " is damaged: " + ArticleLog.NAME
                    + " is shorter than it was; delete its files *.duckdb to go on with what is there");
        }
        Replay replay = new Replay(projection.stamp());
        log.replay(from, (offset, line) -> {
            try {
                replay.take(LineRows.parse(line, stems), offset);
            } catch (IllegalArgumentException e) {
                throw new RecordException("the record " + folder + " is damaged: " + ArticleLog.NAME + " at byte "
                        + offset + ": " + e.getMessage());
            } catch (SQLException e) {
                throw new IOException(e.getMessage(), e);
            }
            return true;
        });
        replay.end(log.durable());
        tables.caughtUp(from);
    }

    /** Lines of the log on their way to the tables. */
    private final class Replay {
        private final List<LineRows> rows = new ArrayList<>();
        private final List<Long> offsets = new ArrayList<>();
        private String accepted;

        Replay(String accepted) {
            this.accepted = accepted;
        }

        void take(LineRows line, long offset) throws SQLException {
            boolean later = !line.accepted().equals(accepted);
            if (rows.size() >= BATCH || later) {
                project(offset);
            }
            if (later) {
                tables.merge(offset, accepted);
                accepted = line.accepted();
            }
            rows.add(line);
            offsets.add(offset);
        }

        void end(long end) throws SQLException {
            project(end);
            tables.merge(end, accepted);
        }

        private void project(long end) throws SQLException {
            if (!rows.isEmpty()) {
                tables.replay(List.copyOf(rows), List.copyOf(offsets), end, accepted);
                rows.clear();
                offsets.clear();
            }
        }
    }

    /**
     * Takes one line as {@code read} prints it; {@link IllegalArgumentException} says why it is none.
     *
     * @return what is now accepted: empty while the batch fills, then all of the batch
     */
    public List<Accepted> add(String line) {
        open.add(new Staged(line, LineRows.parse(line, stems)));
        characters += line.length();
        boolean due = System.nanoTime() - flushed > LATEST.toNanos();
        return due || open.size() >= BATCH || characters > BATCH_CHARACTERS ? flush() : List.of();
    }

    /** Waits until all that was added is safe; returns what became so now. If it fails, what was accepted before stays. */
    public List<Accepted> flush() {
        flushed = System.nanoTime();
        if (open.isEmpty()) {
            return List.of();
        }
        try {
            return accept();
        } catch (IOException | SQLException e) {
            recover();
            throw new RecordException(
                    "the record " + folder + " cannot be written: " + e.getMessage()
                            + "; what was accepted before is safe",
                    e);
        } finally {
            open.clear();
            characters = 0;
        }
    }

    private List<Accepted> accept() throws IOException, SQLException {
        List<Placed> placed = tables.place(open.stream().map(Staged::rows).toList());
        List<Logged> lines = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            LineRows rows = open.get(i).rows().acceptedAt(stamp);
            boolean kept = placed.get(i).reading() != null;
            long offset = kept ? log.stage(LineRows.stored(open.get(i).line(), stamp)) : -1;
            lines.add(new Logged(rows, placed.get(i), offset));
            accepted.add(new Accepted(
                    rows.id(),
                    placed.get(i).outcome(),
                    placed.get(i).version(),
                    rows.claims().size()));
        }
        log.sync();
        tables.insert(lines, log.durable(), stamp);
        return List.copyOf(accepted);
    }

    /** Remembers what could not be read, for {@link RecordView#rejects}. */
    public void reject(Reject reject) {
        try {
            RejectLog.add(folder, reject, stamp);
        } catch (IOException e) {
            throw new RecordException("the record " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Ends the time so far: merges events, and keeps what comes now under this time. */
    public List<Accepted> moveOn(Instant accepted) {
        List<Accepted> last = flush();
        tables.merge(log.durable(), stamp);
        stamp = Stamp.of(accepted);
        return last;
    }

    /**
     * {@link #moveOn Moves on}, and shows what there is to those who now open the record. That takes a copy of the tables.
     */
    public List<Accepted> publish(Instant accepted) {
        List<Accepted> last = moveOn(accepted);
        try {
            tables.publish();
        } catch (IOException | SQLException e) {
            recover();
            throw new RecordException(
                    "the record " + folder + " cannot be published: " + e.getMessage() + "; its articles are safe", e);
        }
        return last;
    }

    /**
     * Decides that a claim does not tell what the other claims of its event tell, and merges anew without it. The
     * decision is kept in {@code decisions.jsonl} and survives every rebuilding.
     *
     * @param claim the claim's id, as {@code read} prints it
     * @return how many claims it is now held apart from; 0 if no event has it beside others
     */
    public int separate(String claim) {
        return decide(claim, true);
    }

    /** Takes back what {@link #separate} decided of this claim. */
    public void reunite(String claim) {
        decide(claim, false);
    }

    private int decide(String claim, boolean apart) {
        flush();
        mergeEvents();
        try {
            Projection projection = tables.tables();
            long key = projection.number("SELECT coalesce(max(key), 0) FROM claim WHERE id = ?", claim);
            if (key == 0) {
                throw new RecordException("the record " + folder + " has no claim \"" + claim + "\"");
            }
            List<Long> others = new ArrayList<>();
            projection.each(
                    "SELECT o.key FROM mention m JOIN mention o ON o.event = m.event WHERE m.key = ? AND o.key <> m.key",
                    key,
                    row -> others.add(row.getLong(1)));
            if (apart && others.isEmpty()) {
                return 0;
            }
            Decisions.add(folder, key, apart ? others : List.of(), stamp);
            tables.decide();
            mergeEvents();
            return others.size();
        } catch (IOException | SQLException e) {
            recover();
            throw new RecordException("the record " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void mergeEvents() {
        try {
            tables.merge(log.durable(), stamp);
            tables.await();
        } catch (SQLException e) {
            recover();
            throw new RecordException(
                    "the record " + folder + " cannot be merged: " + e.getMessage()
                            + "; its articles are safe, the next use merges them",
                    e);
        }
    }

    /** Makes the tables anew from what is published and the log. */
    private void recover() {
        try {
            tables.abandon();
            tables = TableWriter.open(folder, log.durable());
            catchUp();
        } catch (IOException | SQLException | RecordException e) {
            // Whatever hindered the writing hinders this too; the next opening starts from the log.
        }
    }

    /** Flushes, merges events, publishes the tables, and frees the folder. */
    @Override
    public void close() {
        try (lock;
                log) {
            try {
                flush();
                mergeEvents();
                tables.end();
            } finally {
                tables.abandon();
            }
        } catch (IOException | SQLException e) {
            throw new RecordException("the record " + folder + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
