// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Chromium without a window, spoken to by the DevTools protocol over the JDK's own WebSocket. */
final class Chromium implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final int SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> waiting;
    private final List<JsonNode> events;
    private final AtomicInteger last = new AtomicInteger();

    private Chromium(
            Process process,
            Path profile,
            WebSocket socket,
            Map<Integer, CompletableFuture<JsonNode>> waiting,
            List<JsonNode> events) {
        this.process = process;
        this.profile = profile;
        this.socket = socket;
        this.waiting = waiting;
        this.events = events;
    }

    /** The program, if this machine has one; {@code CHROMIUM} may name another. */
    static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program) throws Exception {
        Path profile = Files.createTempDirectory("entente-chromium");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectErrorStream(true)
                .start();
        Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
        List<JsonNode> events = new CopyOnWriteArrayList<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(endpoint(process)), listener(waiting, events))
                .get(SECONDS, TimeUnit.SECONDS);
        return new Chromium(process, profile, socket, waiting, events);
    }

    private static String endpoint(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Thread drain = new Thread(() -> lines.lines().forEach(rest -> {}));
                drain.setDaemon(true);
                drain.start();
                return listening.group(1);
            }
        }
        throw new IOException("Chromium ended without listening");
    }

    private static WebSocket.Listener listener(
            Map<Integer, CompletableFuture<JsonNode>> waiting, List<JsonNode> events) {
        StringBuilder message = new StringBuilder();
        return new WebSocket.Listener() {
            @Override
            public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean whole) {
                message.append(data);
                if (whole) {
                    JsonNode tree = JSON.readTree(message.toString());
                    message.setLength(0);
                    CompletableFuture<JsonNode> asked =
                            waiting.remove(tree.path("id").asInt(-1));
                    if (asked != null) {
                        asked.complete(tree);
                    } else {
                        events.add(tree);
                    }
                }
                socket.request(1);
                return null;
            }
        };
    }

    /** Sends a command and waits for its result. */
    JsonNode send(@Nullable String session, String method, Map<String, ?> parameters) throws Exception {
        int id = last.incrementAndGet();
        Map<String, Object> command = new java.util.LinkedHashMap<>();
        command.put("id", id);
        command.put("method", method);
        command.put("params", parameters);
        if (session != null) {
            command.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(JSON.writeValueAsString(command), true).get(SECONDS, TimeUnit.SECONDS);
        JsonNode tree = answer.get(SECONDS, TimeUnit.SECONDS);
        if (tree.has("error")) {
            throw new IOException(method + ": " + tree.path("error"));
        }
        return tree.path("result");
    }

    /** What a tab reported so far of one kind. */
    List<JsonNode> events(String session, String method) {
        List<JsonNode> told = new ArrayList<>();
        for (JsonNode event : events) {
            if (event.path("method").asString("").equals(method)
                    && event.path("sessionId").asString("").equals(session)) {
                told.add(event.path("params"));
            }
        }
        return told;
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // A child of the browser may still write there; the system's own cleaning takes the rest.
        }
    }
}
