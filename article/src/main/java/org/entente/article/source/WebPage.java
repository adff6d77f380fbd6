// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Consumer;

/** Fetches one address: at most five redirects (the JDK's limit), thirty seconds, one page's bytes. */
final class WebPage {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private WebPage() {}

    static void read(String address, Consumer<Read> sink) {
        try {
            HttpClient client = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(10))
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(TIMEOUT)
                    .header("User-Agent", "entente/0.1")
                    .build();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    Sources.fail(sink, address, "fetch", "the server answered " + response.statusCode());
                    return;
                }
                byte[] bytes = body.readNBytes(Sources.LARGEST_PAGE);
                Sources.page(address, "", bytes, sink);
            }
        } catch (IOException | IllegalArgumentException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            Sources.fail(sink, address, "fetch", "cannot be fetched: " + reason);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Sources.fail(sink, address, "fetch", "was interrupted");
        }
    }
}
