// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebPageTest {
    private static final String PAGE =
            "<html lang=en><head><title>Norway and Peru sign a pact</title></head><body><article>"
                    + "<p>The Norwegian foreign minister signed a pact with Peru in Lima on Tuesday, officials said.</p>"
                    + "<p>The two countries will share intelligence about fishing fleets for the next ten years.</p>"
                    + "</article></body></html>";

    private HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    WebPageTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.setExecutor(threads);
        answer("/page", 200, PAGE);
        answer("/gone", 404, "no such page");
        server.createContext("/loop", exchange -> {
            exchange.getResponseHeaders().add("Location", "/loop");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/stall", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            body.write("<html><p>The first words".getBytes(StandardCharsets.UTF_8));
            body.flush();
            sleep();
        });
        server.createContext("/silent", exchange -> sleep());
        server.start();
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static void sleep() {
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        server.stop(0);
    }

    private List<String> read(String path) {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + path;
        List<String> lines = new ArrayList<>();
        WebPage.read(address, Duration.ofSeconds(1), read -> {
            if (read instanceof Read.Found found) {
                lines.add("found " + found.article().title());
            } else if (read instanceof Read.Failed failed) {
                assertThat(failed.reject().line()).startsWith(address);
                lines.add(failed.reject().line());
            }
        });
        return lines;
    }

    @Test
    void aPageIsRead() {
        assertThat(read("/page")).containsExactly("found Norway and Peru sign a pact");
    }

    @Test
    void aMissingPageIsOneLine() {
        assertThat(read("/gone")).hasSize(1).first().asString().contains("404");
    }

    @Test
    void redirectsInALoopAreOneLine() {
        assertThat(read("/loop")).hasSize(1).first().asString().contains("redirects");
    }

    @Test
    void aServerThatIsSilentIsGivenUp() {
        assertThat(read("/silent")).hasSize(1).first().asString().contains("did not answer within 1 seconds");
    }

    @Test
    void aServerThatStopsInTheMiddleIsGivenUp() {
        assertThat(read("/stall")).hasSize(1).first().asString().contains("did not answer within 1 seconds");
    }

    @Test
    void noServerIsOneLine() {
        server.stop(0);
        assertThat(read("/page")).hasSize(1).first().asString().contains("cannot be fetched");
    }
}
