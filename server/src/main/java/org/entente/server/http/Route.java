// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.http;

/**
 * Who answers what.
 *
 * @param method {@code GET} or {@code POST}; HEAD is answered as GET without content
 * @param path with named parts in braces, {@code /articles/{id}}
 */
public record Route(String method, String path, Handler handler) {
    /** Answers a request; {@link BadRequest} if it is wrong. Thread-safe. */
    @FunctionalInterface
    public interface Handler {
        Response answer(Request request);
    }

    public static Route get(String path, Handler handler) {
        return new Route("GET", path, handler);
    }

    public static Route post(String path, Handler handler) {
        return new Route("POST", path, handler);
    }
}
