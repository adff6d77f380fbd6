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
 * Tables that were replaced by some that hold little more may be kept as a spare: the next writer brings them up to the log
 * instead of copying.
 */
final class TableFiles {
    private static final Pattern PUBLISHED = Pattern.compile("record-(\\d{1,15})\\.duckdb");
    private static final Pattern SPARE = Pattern.compile("spare-(\\d{1,15})\\.duckdb");
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
        return all(folder, PUBLISHED);
    }

    private static List<Path> all(Path folder, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> number(file, pattern) > 0).toList();
        }
    }

    /** Of a published file; 0 of another. */
    static long number(Path file) {
        return number(file, PUBLISHED);
    }

    private static long number(Path file, Pattern pattern) {
        Matcher name = pattern.matcher(file.getFileName().toString());
        return name.matches() ? Long.parseLong(name.group(1)) : 0;
    }

    /** Takes the spare as the file to write to; false if there is none that nobody reads. */
    static boolean takeSpare(Path folder) throws IOException {
        deleteWork(folder);
        for (Path spare : all(folder, SPARE)) {
            if (FolderLock.unread(folder, number(spare, SPARE))) {
                Files.move(spare, work(folder), StandardCopyOption.ATOMIC_MOVE);
                return true;
            }
        }
        return false;
    }

    /** The file to write to, whether it is there or not. */
    static Path work(Path folder) {
        return folder.resolve(WORK);
    }

    /**
     * Makes the file to write to: a copy of the newest published one, or nothing yet. What a dead writer left is thrown away,
     * since its last words may be torn; the log has them.
     */
    static void copyToWork(Path folder) throws IOException {
        deleteWork(folder);
        Optional<Path> published = published(folder);
        if (published.isPresent()) {
            copy(published.get(), folder, work(folder));
        }
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

    /**
     * Publishes the work, which is closed. It is not if not all of it could be written into its file.
     *
     * @param spare whether to keep what was published before for the next writer
     */
    static void publish(Path folder, boolean spare) throws IOException {
        if (Files.exists(folder.resolve(WORK + ".wal"))) {
            throw new IOException("the tables could not be written to the end; is the disk full?");
        }
        publish(folder, work(folder), spare);
    }

    /** Publishes a copy of the work, to which nothing is written meanwhile. */
    static void publishCopy(Path folder) throws IOException {
        Path copied = folder.resolve(COPY + ".whole");
        copy(work(folder), folder, copied);
        publish(folder, copied, false);
    }

    private static void publish(Path folder, Path file, boolean spare) throws IOException {
        List<Path> before = all(folder);
        List<Path> spares = all(folder, SPARE);
        long last = before.stream().mapToLong(TableFiles::number).max().orElse(0);
        Files.move(file, folder.resolve("record-" + (last + 1) + ".duckdb"), StandardCopyOption.ATOMIC_MOVE);
        if (spare && last > 0) {
            Files.move(
                    folder.resolve("record-" + last + ".duckdb"),
                    folder.resolve("spare-" + last + ".duckdb"),
                    StandardCopyOption.ATOMIC_MOVE);
        }
        delete(spares);
        delete(before);
        delete(OBSOLETE.stream().map(folder::resolve).toList());
    }

    /** Moves the published file of one record into another that has none. */
    static void move(Path from, Path to) throws IOException {
        publish(to, published(from).orElseThrow(), false);
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
        Files.deleteIfExists(work(folder));
        Files.deleteIfExists(folder.resolve(WORK + ".wal"));
    }

    /** Deletes all, so that they are built anew from the log. */
    static void delete(Path folder) throws IOException {
        deleteWork(folder);
        for (Path file : all(folder, SPARE)) {
            Files.delete(file);
        }
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
