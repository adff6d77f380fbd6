// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param gradual whether each piece goes out when the body flushes it
 */
public record Response(int status, String contentType, Map<String, String> headers, Body body, boolean gradual) {
    public static final String HTML = "text/html; charset=utf-8";
    public static final String JSON = "application/json; charset=utf-8";
    public static final String JSON_LINES = "application/x-ndjson; charset=utf-8";
    public static final String EVENTS = "text/event-stream; charset=utf-8";

    public Response {
        headers = Map.copyOf(headers);
    }

    /** Writes the content; it may take its time, the client reads along. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    public static Response of(int status, String contentType, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new Response(status, contentType, Map.of(), out -> out.write(bytes), false);
    }

    public static Response html(String content) {
        return of(200, HTML, content);
    }

    /** A page that is sent as it is made. */
    public static Response page(Body body) {
        return new Response(200, HTML, Map.of(), body, true);
    }

    public static Response stream(String contentType, Body body) {
        return new Response(200, contentType, Map.of(), body, false);
    }

    /** To a path of ours, to be asked for with GET. */
    public static Response seeOther(String path) {
        return of(303, "text/plain; charset=utf-8", "").with("Location", path);
    }

    /** Whether it is sent as it is made: then nothing may hold it back, not even to compress it. */
    boolean isStream() {
        return contentType.equals(EVENTS) || contentType.equals(JSON_LINES);
    }

    public Response with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, contentType, more, body, gradual);
    }
}
