// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who uses a folder. The operating system frees the lock when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {
    private static final long PAUSE_MILLIS = 50;
    private static final String WRITER = "lock";
    private static final String READERS = "lock.readers";
    private static final String OPENED = "lock.opened";
    private static final Span ALL = new Span(0, Long.MAX_VALUE);
    private final FileChannel channel;

    /** Bytes of a lock file, which has none: they stand for tables by their numbers. */
    private record Span(long from, long length) {}

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** For one writing process. */
    static FolderLock write(Path folder, Duration patience) throws IOException {
        return take(folder, WRITER, ALL, false, patience)
                .orElseThrow(() -> new RecordException(
                        folder + ": another process is writing to this record; try again when it ends"));
    }

    /** The same, if nobody writes now. */
    static Optional<FolderLock> tryWrite(Path folder) throws IOException {
        return take(folder, WRITER, ALL, false, Duration.ZERO);
    }

    /**
     * For many readers of the tables of this number, beside a writer: as long as they read, these are not written to and the
     * log is not replaced by another.
     */
    static FolderLock read(Path folder, long number, Duration patience) throws IOException {
        return take(folder, READERS, new Span(number, 1), true, patience)
                .orElseThrow(() -> new RecordException(
                        folder + ": another process is replacing this record; try again when it ends"));
    }

    /** For who keeps the tables of this number open, whether or not it reads them now: they are not written to. */
    static FolderLock opened(Path folder, long number, Duration patience) throws IOException {
        return take(folder, OPENED, new Span(number, 1), true, patience)
                .orElseThrow(() -> new RecordException(
                        folder + ": another process is replacing this record; try again when it ends"));
    }

    /** Whether nobody has the tables of this number open; only of use for tables that nobody can open any more. */
    static boolean unread(Path folder, long number) throws IOException {
        for (String name : List.of(READERS, OPENED)) {
            Optional<FolderLock> lock = take(folder, name, new Span(number, 1), false, Duration.ZERO);
            if (lock.isEmpty()) {
                return false;
            }
            lock.get().close();
        }
        return true;
    }

    /** For who replaces the log, beside {@link #write}. */
    static FolderLock replace(Path folder, Duration patience) throws IOException {
        return take(folder, READERS, ALL, false, patience)
                .orElseThrow(() -> new RecordException(
                        folder + ": another process is reading this record; try again when it ends"));
    }

    private static Optional<FolderLock> take(Path folder, String name, Span span, boolean shared, Duration patience)
            throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        long end = System.nanoTime() + patience.toNanos();
        while (lock(channel, span, shared) == null) {
            if (System.nanoTime() - end >= 0) {
                channel.close();
                return Optional.empty();
            }
            pause();
        }
        return Optional.of(new FolderLock(channel));
    }

    private static @Nullable FileLock lock(FileChannel channel, Span span, boolean shared) throws IOException {
        try {
            return channel.tryLock(span.from, span.length, shared);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
