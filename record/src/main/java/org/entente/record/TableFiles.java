// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The database files of a record. Readers open the newest published one, which nobody writes to any more; a writer works on
 * a copy of it and publishes that under the next number. So neither waits for the other, and a reader keeps what it opened.
 */
final class TableFiles {
    private static final Pattern PUBLISHED = Pattern.compile("record-(\\d{1,15})\\.duckdb");
    private static final String WORK = "record.work.duckdb";
    private static final String COPY = "record.copy";

    /** What versions of this program before schema 3 wrote; the log has it all. */
    private static final List<String> OBSOLETE = List.of("record.duckdb", "record.duckdb.wal");

    private TableFiles() {}

    /** The newest published file; empty if there is none. */
    static Optional<Path> published(Path folder) throws IOException {
        return all(folder).stream().max(Comparator.comparingLong(TableFiles::number));
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> number(file) > 0).toList();
        }
    }

    private static long number(Path file) {
        Matcher name = PUBLISHED.matcher(file.getFileName().toString());
        return name.matches() ? Long.parseLong(name.group(1)) : 0;
    }

    /**
     * The file to write to: a copy of the newest published one, or nothing yet. What a dead writer left is thrown away, since
     * its last words may be torn; the log has them.
     */
    static Path work(Path folder) throws IOException {
        Path work = folder.resolve(WORK);
        deleteWork(folder);
        Optional<Path> published = published(folder);
        if (published.isPresent()) {
            copy(published.get(), folder, work);
        }
        return work;
    }

    /** Names what a published file holds. */
    static String state(Path published) {
        try {
            BasicFileAttributes file = Files.readAttributes(published, BasicFileAttributes.class);
            return published.getFileName() + " " + file.size() + "@" + file.lastModifiedTime();
        } catch (IOException e) {
            return published.getFileName() + " gone";
        }
    }

    /** Publishes the work, which is closed. It is not if not all of it could be written into its file. */
    static void publish(Path folder) throws IOException {
        if (Files.exists(folder.resolve(WORK + ".wal"))) {
            throw new IOException("the tables could not be written to the end; is the disk full?");
        }
        publish(folder, folder.resolve(WORK));
    }

    /** Publishes a copy of the work, to which nothing is written meanwhile. */
    static void publishCopy(Path folder) throws IOException {
        Path copied = folder.resolve(COPY + ".whole");
        copy(folder.resolve(WORK), folder, copied);
        publish(folder, copied);
    }

    private static void publish(Path folder, Path file) throws IOException {
        List<Path> before = all(folder);
        long next = before.stream().mapToLong(TableFiles::number).max().orElse(0) + 1;
        Files.move(file, folder.resolve("record-" + next + ".duckdb"), StandardCopyOption.ATOMIC_MOVE);
        delete(before);
        delete(OBSOLETE.stream().map(folder::resolve).toList());
    }

    /** Moves the published file of one record into another that has none. */
    static void move(Path from, Path to) throws IOException {
        publish(to, published(from).orElseThrow());
    }

    private static void copy(Path from, Path folder, Path to) throws IOException {
        Path part = folder.resolve(COPY);
        Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void deleteWork(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(WORK));
        Files.deleteIfExists(folder.resolve(WORK + ".wal"));
    }

    /** Deletes all, so that they are built anew from the log. */
    static void delete(Path folder) throws IOException {
        deleteWork(folder);
        for (Path file : all(folder)) {
            Files.delete(file);
        }
    }

    /** Some systems do not delete what is being read; then the next publishing does. */
    private static void delete(List<Path> files) {
        for (Path file : new ArrayList<>(files)) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // It is no longer the newest, so nobody opens it.
            }
        }
    }
}
