// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** The result cannot be written. */
class OutputException extends RuntimeException {
    OutputException(String message) {
        super(message);
    }

    static OutputException of(String where, IOException problem) {
        String reason = problem instanceof NoSuchFileException
                ? "there is no such folder"
                : problem instanceof AccessDeniedException ? "permission denied" : String.valueOf(problem.getMessage());
        return new OutputException("cannot write " + where + ": " + reason);
    }

    /** Whoever read the output wants no more of it, as {@code | head} does: no failure. */
    static final class ReaderGone extends OutputException {
        ReaderGone() {
            super("the reader of the output is gone");
        }
    }
}
