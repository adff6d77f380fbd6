// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fetches one address: at most five redirects (the JDK's limit), one page's bytes, all within one deadline. */
final class WebPage {
    static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private static final HttpResponse.BodyHandler<InputStream> BODY = HttpResponse.BodyHandlers.ofInputStream();

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([\\w-]+)");

    private WebPage() {}

    static void read(String address, Consumer<Read> sink) {
        read(address, DEADLINE, sink);
    }

    /** @param deadline for everything: connecting, redirects, headers and body; a server that trickles is cut off */
    static void read(String address, Duration deadline, Consumer<Read> sink) {
        try {
            HttpResponse<InputStream> response = CLIENT.send(request(address, deadline), BODY);
            long left = deadline.toMillis();
            CompletableFuture<byte[]> body = new CompletableFuture<>();
            Thread reader = new Thread(() -> read(response, body), "fetch");
            reader.setDaemon(true);
            reader.start();
            byte[] bytes;
            try {
                bytes = body.get(left, TimeUnit.MILLISECONDS);
            } finally {
                response.body().close();
            }
            accept(address, response, bytes, sink);
        } catch (HttpTimeoutException | TimeoutException e) {
            Sources.fail(sink, address, "fetch", "did not answer within " + deadline.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            fail(sink, address, e.getCause() == null ? e : e.getCause());
        } catch (IOException | IllegalArgumentException e) {
            fail(sink, address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Sources.fail(sink, address, "fetch", "was interrupted");
        }
    }

    private static HttpRequest request(String address, Duration deadline) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(deadline)
                .header("User-Agent", "entente/0.1")
                .header("Accept", "text/html,application/xhtml+xml,text/plain,*/*;q=0.5")
                .build();
    }

    private static void read(HttpResponse<InputStream> response, CompletableFuture<byte[]> body) {
        try {
            body.complete(response.body().readNBytes(Sources.LARGEST_PAGE + 1));
        } catch (IOException e) {
            body.completeExceptionally(e);
        }
    }

    private static void accept(String address, HttpResponse<InputStream> response, byte[] bytes, Consumer<Read> sink) {
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (response.statusCode() >= 300 && response.statusCode() < 400) {
            Sources.fail(sink, address, "fetch", "redirects without end");
        } else if (response.statusCode() != 200) {
            Sources.fail(sink, address, "fetch", "the server answered " + response.statusCode());
        } else if (bytes.length > Sources.LARGEST_PAGE) {
            Sources.fail(sink, address, "fetch", "is larger than " + (Sources.LARGEST_PAGE >> 20) + " MB");
        } else {
            Sources.page(address, type.startsWith("text/html") ? "page.html" : "", charset(type), bytes, sink);
        }
    }

    private static @Nullable String charset(String type) {
        Matcher charset = CHARSET.matcher(type);
        return charset.find() ? charset.group(1) : null;
    }

    private static void fail(Consumer<Read> sink, String address, Throwable why) {
        String reason = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        Sources.fail(sink, address, "fetch", "cannot be fetched: " + reason);
    }
}
