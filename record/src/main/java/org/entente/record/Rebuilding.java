// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record again from its own articles: a new one grows in the folder {@code rebuilding} inside the old, under the
 * times at which the articles were accepted, and takes its place at the end. Until then the old one is untouched, and a
 * crash leaves it as it was. Not thread-safe.
 */
public final class Rebuilding implements AutoCloseable {
    private static final String PART = "rebuilding";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path folder;
    private final long bytes;
    private final RecordView old;
    private @Nullable Record record;
    private @Nullable Instant stamp;

    private Rebuilding(Path folder, long bytes, RecordView old) {
        this.folder = folder;
        this.bytes = bytes;
        this.old = old;
    }

    /** Opens the record for reading; {@link RecordException} if there is none. */
    public static Rebuilding of(Path folder) {
        RecordView old = RecordView.open(folder);
        try {
            clear(folder.resolve(PART));
            Files.createDirectories(folder.resolve(PART));
            if (Files.exists(folder.resolve(Decisions.NAME))) {
                Files.copy(folder.resolve(Decisions.NAME), folder.resolve(PART).resolve(Decisions.NAME));
            }
            return new Rebuilding(folder, Files.size(folder.resolve(ArticleLog.NAME)), old);
        } catch (IOException e) {
            old.close();
            throw new RecordException(folder + " cannot be rebuilt: " + e.getMessage(), e);
        }
    }

    /** Every version of every article, in the order in which they are to be put. */
    public void eachVersion(Consumer<ArticleVersion> sink) {
        old.articles().eachVersion(sink);
    }

    /** Takes the line of an article read anew, as accepted when it was. */
    public void put(Instant accepted, String line) {
        if (record == null) {
            record = Record.open(folder.resolve(PART), accepted);
        } else if (!accepted.equals(stamp)) {
            record.moveOn(accepted);
        }
        stamp = accepted;
        record.add(line);
    }

    /** Puts the new record in the place of the old one. */
    public void finish() {
        if (record == null) {
            return;
        }
        record.close();
        record = null;
        old.close();
        Path part = folder.resolve(PART);
        try (FolderLock lock = FolderLock.write(folder, PATIENCE);
                FolderLock readers = FolderLock.replace(folder, PATIENCE)) {
            if (Files.size(folder.resolve(ArticleLog.NAME)) != bytes) {
                throw new RecordException("articles were added to " + folder + " meanwhile; rebuild it again");
            }
            // Tables first: without them the log, old or new, is the whole truth.
            TableFiles.delete(folder);
            Files.move(
                    part.resolve(ArticleLog.NAME),
                    folder.resolve(ArticleLog.NAME),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            TableFiles.move(part, folder);
            clear(part);
        } catch (IOException e) {
            throw new RecordException(folder + " cannot be rebuilt: " + e.getMessage(), e);
        }
    }

    private static void clear(Path part) throws IOException {
        if (!Files.exists(part)) {
            return;
        }
        try (Stream<Path> files = Files.walk(part)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** Frees the record; what is not finished is thrown away. */
    @Override
    public void close() {
        if (record != null) {
            record.close();
            record = null;
        }
        old.close();
        try {
            clear(folder.resolve(PART));
        } catch (IOException e) {
            throw new RecordException(folder.resolve(PART) + " cannot be removed: " + e.getMessage(), e);
        }
    }
}
