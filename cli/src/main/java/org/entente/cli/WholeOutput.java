// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A file or folder that other libraries write: it takes its name once it is whole, and never replaces another. */
final class WholeOutput {
    private final Path target;

    private WholeOutput(Path target) {
        this.target = target;
    }

    static WholeOutput of(Path target) {
        if (Files.exists(target)) {
            throw new OutputException(target + " is there already; name another, or remove it first");
        }
        return new WholeOutput(target.toAbsolutePath());
    }

    /** Writes to a path that is not there yet. */
    @FunctionalInterface
    interface Work {
        void write(Path part) throws IOException;
    }

    void write(Work work) {
        try {
            Path folder = Files.createTempDirectory(target.getParent(), target.getFileName() + ".part");
            try {
                Path part = folder.resolve("whole");
                work.write(part);
                Files.move(part, target);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw OutputException.of(target.toString(), e);
        }
    }

    /** Deletes a folder with all that it holds. */
    static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
