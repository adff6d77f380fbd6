// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.entente.model.ContentId;
import org.entente.server.http.Response;
import org.entente.server.http.Route;

/** The few files that pages load, from our own resources and by name only: no path from a request opens a file. */
final class StaticFiles {
    private static final Map<String, String> FILES = Map.of(
            "entente.css", "text/css; charset=utf-8",
            "entente.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    private StaticFiles() {}

    static List<Route> routes() {
        return FILES.entrySet().stream()
                .map(file -> Route.get("/static/" + file.getKey(), answer(file.getKey(), file.getValue())))
                .toList();
    }

    private static Route.Handler answer(String name, String type) {
        String content = resource("static/" + name);
        Response response = Response.of(200, type, content).with("ETag", '"' + ContentId.of("", content) + '"');
        return request -> response;
    }

    static String resource(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
