// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.PrintStream;
import java.util.Locale;

/** A line on the terminal that says how far a long run is; nothing if there is no terminal. Not thread-safe. */
final class Progress {
    private static final long FIRST_NANOS = 2_000_000_000L;
    private static final long EVERY_NANOS = 500_000_000L;

    private final PrintStream err;
    private final boolean shown;
    private final long started = System.nanoTime();
    private long next = started + FIRST_NANOS;
    private boolean onScreen;

    Progress(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** The launcher says whether standard error is a terminal: Java cannot tell. */
    static boolean onTerminal() {
        return Boolean.getBoolean("entente.terminal");
    }

    void at(int articles) {
        long now = System.nanoTime();
        if (!shown || now < next) {
            return;
        }
        next = now + EVERY_NANOS;
        onScreen = true;
        double seconds = (now - started) / 1e9;
        err.print(String.format(Locale.ROOT, "\r%d articles, %.1f a second\u001b[K", articles, articles / seconds));
        err.flush();
    }

    /** Takes the line away so that another can be printed. */
    void clear() {
        if (onScreen) {
            err.print("\r\u001b[K");
            err.flush();
            onScreen = false;
        }
    }
}
