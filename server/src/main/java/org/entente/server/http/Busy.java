// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.http;

/** It cannot be done just now, but soon; the message is one line for the user. */
public final class Busy extends RuntimeException {
    public Busy(String message) {
        super(message);
    }
}
