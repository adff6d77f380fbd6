// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that is whole or not there, or a stream. */
final class Destination implements AutoCloseable {
    private final @Nullable OutputFile file;
    private final PrintStream stream;

    private Destination(@Nullable OutputFile file, PrintStream stream) {
        this.file = file;
        this.stream = stream;
    }

    /** The stream if there is no file. */
    static Destination of(Optional<Path> file, PrintStream stream) {
        return new Destination(file.map(OutputFile::open).orElse(null), stream);
    }

    void print(String text) {
        if (file == null) {
            stream.print(text);
        } else {
            file.print(text);
        }
    }

    /** Everything was written. */
    void finish() {
        if (file == null) {
            stream.flush();
        } else {
            file.finish();
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
