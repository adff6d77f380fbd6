// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A server over a small record in a folder that goes away with it. */
public final class Serving implements AutoCloseable {
    public static final String TOKEN = "a-token-for-tests-0123456789";

    private final Path folder;
    private final EntenteServer server;
    private final List<RuntimeException> faults = Collections.synchronizedList(new ArrayList<>());

    public Serving() throws IOException {
        folder = Files.createTempDirectory("entente-server");
        Records.write(folder);
        server = EntenteServer.start(
                new ServerOptions(folder, "127.0.0.1", 0, TOKEN, "Entente test"), Serving::explained, faults::add);
    }

    /** In the form of {@code entente explain}, with the article's own title in it. */
    private static @Nullable String explained(String line) {
        String title = JsonMapper.shared().readTree(line).path("title").asString("");
        return line.contains("\"language\":\"ja\"")
                ? null
                : "# " + title
                        + "\n  0\tPeru\tPeru\tPROPN\t1\tnsubj\n# rules\n  en/accuse.yaml#accuse at \"accused\" lacks a party\n";
    }

    public Path folder() {
        return folder;
    }

    public String address() {
        return server.address();
    }

    public Client client() {
        return new Client(server.address());
    }

    public Client withToken() {
        return client().with("Authorization", "Bearer " + TOKEN);
    }

    /** What should not have happened. */
    public List<RuntimeException> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
