// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/**
 * A file that is there whole or not at all: it is written as FILE.part and renamed at the end. Devices and pipes are
 * written to directly. Failures are {@link OutputException}.
 */
final class OutputFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final OutputStream out;
    private boolean closed;

    private OutputFile(Path file, Path part) throws IOException {
        this.file = file;
        this.part = part;
        OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
        this.out = file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes;
    }

    static OutputFile open(Path named) {
        try {
            // A link keeps pointing where it pointed: its target is replaced.
            Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
            if (Files.isDirectory(file)) {
                throw new OutputException(named + " is a folder");
            }
            boolean direct = Files.exists(file) && !Files.isRegularFile(file);
            return new OutputFile(file, direct ? file : Path.of(file + ".part"));
        } catch (IOException e) {
            throw OutputException.of(named.toString(), e);
        }
    }

    void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw OutputException.of(part.toString(), e);
        }
    }

    /** Everything was written: the file takes its name. */
    void finish() {
        try {
            closed = true;
            out.close();
            if (!part.equals(file)) {
                moved();
            }
        } catch (IOException e) {
            throw OutputException.of(file.toString(), e);
        }
    }

    private void moved() throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Without {@link #finish} nothing is left behind and an older file of this name stays. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        try {
            out.close();
        } catch (IOException e) {
            // What could not be written is thrown away in any case.
        }
        try {
            if (!part.equals(file)) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw OutputException.of(part.toString(), e);
        }
    }
}
