// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import org.jspecify.annotations.Nullable;

/** The record cannot be used: the message is one line for the user, naming the folder and what to do. */
public final class RecordException extends RuntimeException {
    public RecordException(String message, @Nullable Throwable cause) {
        super(message.lines().findFirst().orElse("unknown fault"), cause);
    }

    public RecordException(String message) {
        this(message, null);
    }
}
