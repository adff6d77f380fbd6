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
 * The record, held when somebody asks and let go soon after. Questions share one view; when it was held for {@link #LEASE}, or
 * something newer is published, new ones wait a moment for the others to end, so that all see what is new, and who rebuilds the
 * record gets a turn within his patience of seconds. The tables stay open while nobody asks, so that not every reader waits
 * until they are read again. Thread-safe.
 */
public final class OpenRecord implements AutoCloseable {
    private static final Duration LEASE = Duration.ofMillis(800);
    /** How long new questions wait for the old ones to end. */
    private static final Duration DRAIN = Duration.ofMillis(300);
    /** Longer than the pause between two tries of who waits to rebuild. */
    private static final Duration GAP = Duration.ofMillis(70);
    /** How long tables stay open that nobody asks. */
    private static final Duration KEPT = Duration.ofMinutes(15);

    private final Path folder;
    private final ScheduledExecutorService closer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "record-closer");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable RecordView view;
    private boolean closed;
    private int askers;
    /** Whether the view is let go of, though its tables are open. */
    private boolean resting;

    private long taken;
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
        while (view != null && askers > 0 && expired() && System.nanoTime() < patience) {
            pause(DRAIN.toMillis());
        }
        letGo();
        if (view == null || resting) {
            long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - let);
            if (let != 0 && since < GAP.toMillis()) {
                pause(GAP.toMillis() - since);
            }
        }
        RecordView open = held();
        askers++;
        return open;
    }

    /** The view of before if it still shows what is published, else another. */
    private RecordView held() {
        RecordView open = view;
        if (open != null && (!resting || awake(open))) {
            return open;
        }
        if (open != null) {
            close(open);
        }
        open = opened();
        view = open;
        taken = System.nanoTime();
        return open;
    }

    private boolean awake(RecordView open) {
        try {
            boolean awake = open.wake();
            resting = false;
            taken = System.nanoTime();
            return awake;
        } catch (RecordException e) {
            throw new Busy(String.valueOf(e.getMessage()));
        }
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
        RecordView open = view;
        if (open == null || askers > 0) {
            return;
        }
        if (replaced(open) || resting && since(let, KEPT)) {
            close(open);
        } else if (!resting && since(taken, LEASE)) {
            open.rest();
            resting = true;
            let = System.nanoTime();
        }
    }

    private boolean expired() {
        return since(taken, LEASE) || view != null && replaced(view);
    }

    private boolean replaced(RecordView open) {
        return !open.state().equals(RecordView.state(folder));
    }

    private static boolean since(long then, Duration time) {
        return System.nanoTime() - then > time.toNanos();
    }

    private void close(RecordView open) {
        view = null;
        resting = false;
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
