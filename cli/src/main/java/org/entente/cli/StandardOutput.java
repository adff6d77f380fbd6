// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Standard output that does not swallow failures, as {@link PrintStream} does: they are {@link OutputException}. */
final class StandardOutput extends OutputStream {
    private final OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    private boolean failed;

    private StandardOutput() {}

    static PrintStream stream() {
        return new PrintStream(new StandardOutput(), false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void flush() {
        if (failed) {
            return;
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private OutputException failure(IOException problem) {
        failed = true;
        boolean gone = String.valueOf(problem.getMessage()).contains("Broken pipe") || isPipe();
        return gone ? new OutputException.ReaderGone() : OutputException.of("standard output", problem);
    }

    /** A write to a pipe fails only if its reader is gone; the system's message may be in any language. */
    private static boolean isPipe() {
        try {
            String name = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return name.startsWith("pipe:") || name.startsWith("socket:");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
