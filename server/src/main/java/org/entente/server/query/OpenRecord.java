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
 * The record, opened when somebody asks and let go soon after. Questions share one opening; when it is older than
 * {@link #LEASE}, or something newer is published, new ones wait a moment for the others to end, so that all see what is
 * new, and who rebuilds the record gets a turn within his patience of seconds. Thread-safe.
 */
public final class OpenRecord implements AutoCloseable {
    private static final Duration LEASE = Duration.ofMillis(800);
    /** How long new questions wait for the old ones to end. */
    private static final Duration DRAIN = Duration.ofMillis(300);
    /** Longer than the pause between two tries of who waits to rebuild. */
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

    /** Asks; {@link Busy} if the record is being written for the first time or anew. */
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
        return System.nanoTime() - opened > LEASE.toNanos()
                || view != null && !view.state().equals(RecordView.state(folder));
    }

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

    /** Names the state of what is asked now: as long as it stays the same, every page stays the same. */
    public String state() {
        return state(RecordView.state(folder));
    }

    /** The same for what was opened before. */
    public String state(RecordView open) {
        return state(open.state());
    }

    private String state(String tables) {
        String reviews;
        try {
            BasicFileAttributes file = Files.readAttributes(folder.resolve("reviews.jsonl"), BasicFileAttributes.class);
            reviews = file.size() + "@" + file.lastModifiedTime();
        } catch (IOException e) {
            reviews = "-";
        }
        return ContentId.of("", tables, reviews);
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
