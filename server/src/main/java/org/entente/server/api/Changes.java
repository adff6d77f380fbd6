// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.entente.record.EventQuery;
import org.entente.server.http.Busy;
import org.entente.server.http.Response;
import org.entente.server.query.OpenRecord;

/** Server-sent events: how many rows came in since a reader started to listen. The record's files are looked at, not held. */
final class Changes implements AutoCloseable {
    /** Readers that may listen at a time: each holds a thread. */
    private static final int LISTENERS = 24;

    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** Looks between two comments that keep the connection open. */
    private static final int QUIET = 7;
    /** A browser connects again by itself when a stream ends. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** How many events there are while somebody writes. */
    private static final long UNKNOWN = -1;

    private final OpenRecord record;
    private final Semaphore places = new Semaphore(LISTENERS);
    private final CountDownLatch closing = new CountDownLatch(1);

    Changes(OpenRecord record) {
        this.record = record;
    }

    Response listen() {
        if (!places.tryAcquire()) {
            throw new Busy("too many are listening for changes; ask /api/changes.jsonl instead");
        }
        return Response.stream(Response.EVENTS, out -> {
            try {
                tell(out);
            } finally {
                places.release();
            }
        });
    }

    private void tell(OutputStream out) throws IOException {
        long end = System.nanoTime() + LONGEST.toNanos();
        send(out, "retry: 5000\n\n");
        String state = record.state();
        long before = events();
        for (int look = 1; System.nanoTime() < end && !closed(); look++) {
            String now = record.state();
            if (!now.equals(state)) {
                long events = events();
                if (events == UNKNOWN) {
                    continue;
                }
                state = now;
                before = before == UNKNOWN ? events : before;
                send(
                        out,
                        "event: rows\ndata: {\"new\":" + Math.max(0, events - before) + ",\"total\":" + events
                                + "}\n\n");
            } else if (look % QUIET == 0) {
                send(out, ":\n\n");
            }
        }
    }

    private long events() {
        try {
            return record.ask(open -> open.events().count(EventQuery.all()));
        } catch (Busy e) {
            return UNKNOWN;
        }
    }

    private static void send(OutputStream out, String message) throws IOException {
        out.write(message.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private boolean closed() {
        try {
            return closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closing.countDown();
    }
}
