// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.http;

/** There is nothing of that name; the message is one line for the user. */
public final class NotFound extends RuntimeException {
    public NotFound(String message) {
        super(message);
    }
}
