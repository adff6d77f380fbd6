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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Apart.NONE;
        }
        Map<Long, Set<Apart.Pair>> apart = new TreeMap<>();
        for (String line : Files.readString(file).split("\n", -1)) {
            if (!line.isBlank()) {
                take(line, apart);
            }
        }
        Set<Apart.Pair> pairs = new HashSet<>();
        apart.values().forEach(pairs::addAll);
        return new Apart(pairs);
    }

    private static void take(String line, Map<Long, Set<Apart.Pair>> apart) {
        try {
            JsonNode decision = JSON.readTree(line);
            long claim = HexFormat.fromHexDigitsToLong(decision.path("claim").asString());
            Set<Apart.Pair> pairs = new HashSet<>();
            for (JsonNode other : decision.path("apart")) {
                pairs.add(Apart.Pair.of(claim, HexFormat.fromHexDigitsToLong(other.asString())));
            }
            apart.put(claim, pairs);
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
