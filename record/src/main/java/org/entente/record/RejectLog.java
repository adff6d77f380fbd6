// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Reject;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What could not be read, in {@code rejects.jsonl}: a line each with source, step, reason and time. It only informs, so it is
 * not waited for, a torn line is passed over, and of too many the older half is forgotten.
 */
final class RejectLog {
    static final String NAME = "rejects.jsonl";

    /** Code points that are kept of a source or a reason. */
    static final int LONGEST = 500;

    /** Bytes of the file; some thousand rejects. */
    private static final long MOST = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Comparator<Rejected> LATEST = Comparator.comparing(Rejected::last)
            .reversed()
            .thenComparing(Rejected::source)
            .thenComparing(Rejected::reason);

    private RejectLog() {}

    static void add(Path folder, Reject reject, String stamp) throws IOException {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("source", cut(reject.source()));
        line.put("step", reject.step());
        line.put("reason", cut(reject.reason()));
        line.put("tried", stamp);
        String lines = "\n" + JSON.writeValueAsString(line) + "\n";
        Path file = folder.resolve(NAME);
        Files.writeString(file, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (Files.size(file) > MOST) {
            forget(file);
        }
    }

    private static void forget(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        int from = all.length - (int) (MOST / 2);
        while (from < all.length && all[from - 1] != '\n') {
            from++;
        }
        Path rest = file.resolveSibling(NAME + ".rest");
        Files.write(rest, java.util.Arrays.copyOfRange(all, from, all.length));
        Files.move(rest, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    /** The last ones first; the same result of the same source once. */
    static List<Rejected> read(Path folder, int most) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return List.of();
        }
        Map<List<String>, Rejected> all = new LinkedHashMap<>();
        try (Stream<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()) {
            lines.forEach(line -> take(line, all));
        }
        List<Rejected> sorted = new ArrayList<>(all.values());
        sorted.sort(LATEST);
        return List.copyOf(sorted.subList(0, Math.min(most, sorted.size())));
    }

    private static void take(String line, Map<List<String>, Rejected> all) {
        try {
            JsonNode tree = JSON.readTree(line);
            String source = LineRows.string(tree, "source");
            String step = LineRows.string(tree, "step");
            String reason = LineRows.string(tree, "reason");
            if (source != null && step != null && reason != null) {
                Rejected one =
                        new Rejected(source, step, reason, 1, Stamp.of(Stamp.checked(LineRows.string(tree, "tried"))));
                all.merge(
                        List.of(source, step, reason),
                        one,
                        (before, now) -> new Rejected(source, step, reason, before.times() + 1, now.last()));
            }
        } catch (JacksonException e) {
            // Torn by a crash, or empty.
        }
    }
}
