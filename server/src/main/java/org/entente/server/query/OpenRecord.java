// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.entente.model.ContentId;
import org.entente.record.RecordException;
import org.entente.record.RecordView;
import org.entente.server.http.Busy;
import org.jspecify.annotations.Nullable;

/**
 * The record, opened when somebody asks and let go soon after: while it is open nobody can write. Questions share one
 * opening; when it is older than {@link #LEASE} new ones wait a moment for the others to end, so that under steady
 * reading a writer gets its turn within its patience of two seconds. Only a long export keeps it out. Thread-safe.
 */
public final class OpenRecord implements AutoCloseable {
    private static final Duration LEASE = Duration.ofMillis(800);
    /** How long new questions wait for the old ones to end. */
    private static final Duration DRAIN = Duration.ofMillis(300);
    /** Longer than a waiting writer's pause between two tries. */
    private static final Duration GAP = Duration.ofMillis(70);

    private final Path folder;
    private final ScheduledExecutorService closer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "record-closer");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable RecordView view;
    private boolean closed;
    private int askers;
    private long opened;
    private long let;

    public OpenRecord(Path folder) {
        this.folder = folder;
        long pause = LEASE.toMillis() / 2;
        closer.scheduleWithFixedDelay(this::letGo, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Asks; {@link Busy} if somebody else writes for longer than a few seconds. */
    public <T> T ask(Function<RecordView, T> question) {
        RecordView open = take();
        try {
            return question.apply(open);
        } finally {
            give();
        }
    }

    private synchronized RecordView take() {
        if (closed) {
            throw new Busy("the server is ending");
        }
        long patience = System.nanoTime() + DRAIN.toNanos();
        while (view != null && expired() && askers > 0 && System.nanoTime() < patience) {
            pause(DRAIN.toMillis());
        }
        if (view != null && expired() && askers == 0) {
            close(view);
        }
        RecordView open = view;
        if (open == null) {
            long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - let);
            if (let != 0 && since < GAP.toMillis()) {
                pause(GAP.toMillis() - since);
            }
            open = view == null ? opened() : view;
            view = open;
            opened = System.nanoTime();
        }
        askers++;
        return open;
    }

    private RecordView opened() {
        try {
            return RecordView.open(folder);
        } catch (RecordException e) {
            throw new Busy(String.valueOf(e.getMessage()));
        }
    }

    private synchronized void give() {
        askers--;
        notifyAll();
    }

    private synchronized void letGo() {
        if (view != null && askers == 0 && expired()) {
            close(view);
        }
    }

    private boolean expired() {
        return System.nanoTime() - opened > LEASE.toNanos();
    }

    /** Also of the moment before it, for whoever wants to write. */
    private void close(RecordView open) {
        view = null;
        let = System.nanoTime();
        open.close();
    }

    private void pause(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Names the state of the record's files: as long as it stays the same, every page stays the same. */
    public String state() {
        StringBuilder state = new StringBuilder();
        for (String name : new String[] {"articles.jsonl", "record.duckdb", "reviews.jsonl"}) {
            try {
                BasicFileAttributes file = Files.readAttributes(folder.resolve(name), BasicFileAttributes.class);
                state.append(file.size())
                        .append('@')
                        .append(file.lastModifiedTime())
                        .append(' ');
            } catch (IOException e) {
                state.append("- ");
            }
        }
        return ContentId.of("", state.toString());
    }

    @Override
    public synchronized void close() {
        closed = true;
        closer.shutdownNow();
        if (view != null) {
            close(view);
        }
    }
}
