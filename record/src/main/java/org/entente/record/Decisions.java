// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.entente.record.merge.Apart;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people decided about merging: {@code decisions.jsonl}, which only grows. Each line names a claim and those that
 * it does not tell the same as; the last line of a claim counts. A torn last line was never accepted, and is passed over.
 */
final class Decisions {
    static final String NAME = "decisions.jsonl";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Decisions() {}

    static Apart read(Path folder) throws IOException {
        Map<Long, Set<Apart.Pair>> apart = new TreeMap<>();
        each(folder, apart::put);
        Set<Apart.Pair> pairs = new HashSet<>();
        apart.values().forEach(pairs::addAll);
        return new Apart(pairs);
    }

    /** The keys of all claims that some decision is about, also one that was taken back. */
    static Set<Long> claims(Path folder) throws IOException {
        Set<Long> claims = new TreeSet<>();
        each(folder, (claim, pairs) -> {
            claims.add(claim);
            pairs.forEach(pair -> claims.addAll(List.of(pair.low(), pair.high())));
        });
        return claims;
    }

    /** Bytes of the decisions so far. */
    static long size(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private static void each(Path folder, BiConsumer<Long, Set<Apart.Pair>> sink) throws IOException {
        Path file = folder.resolve(NAME);
        if (Files.exists(file)) {
            for (String line : Files.readString(file).split("\n", -1)) {
                if (!line.isBlank()) {
                    take(line, sink);
                }
            }
        }
    }

    private static void take(String line, BiConsumer<Long, Set<Apart.Pair>> sink) {
        try {
            JsonNode decision = JSON.readTree(line);
            long claim = HexFormat.fromHexDigitsToLong(decision.path("claim").asString());
            Set<Apart.Pair> pairs = new HashSet<>();
            for (JsonNode other : decision.path("apart")) {
                pairs.add(Apart.Pair.of(claim, HexFormat.fromHexDigitsToLong(other.asString())));
            }
            sink.accept(claim, pairs);
        } catch (JacksonException | IllegalArgumentException e) {
            // Torn by a crash, before it was reported as accepted.
        }
    }

    /** Waits until the decision is on the disk. */
    static void add(Path folder, long claim, Collection<Long> others, String stamp) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("claim", HexFormat.of().toHexDigits(claim));
        line.put(
                "apart", others.stream().map(o -> HexFormat.of().toHexDigits(o)).toList());
        line.put("accepted", stamp);
        byte[] bytes = ("\n" + JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel =
                FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
