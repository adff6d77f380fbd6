// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.http;

/** The client asked wrongly; the message is one line for its user. */
public final class BadRequest extends RuntimeException {
    public BadRequest(String message) {
        super(message);
    }
}
