// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Adds articles, one claim each, and merges their events from time to time, until it is killed or cannot write; prints
 * the ids of those that are accepted.
 */
final class EndlessWriter {
    private static final int MERGING = 700;

    private EndlessWriter() {}

    public static void main(String[] args) {
        String text = "Oslo accuse Lima.";
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Instant start = Instant.EPOCH.plusSeconds(1_000_000L * Long.parseLong(args[1]));
        try (Record record = Record.open(Path.of(args[0]), start)) {
            for (int i = 1; ; i++) {
                String id = "a-" + args[1] + "-" + i;
                record.add(Lines.article(
                                        id,
                                        text + i,
                                        Lines.event(text + i, "accuse", "ACCUSE", "Oslo=NOR GOV", "Lima=PER GOV"))
                                .replace(
                                        "2031-05-04",
                                        Instant.EPOCH
                                                .plusSeconds(86_400L * (i % 500))
                                                .toString()
                                                .substring(0, 10)))
                        .forEach(accepted -> out.println(accepted.id()));
                if (i % MERGING == 0) {
                    record.moveOn(start.plusSeconds(i)).forEach(accepted -> out.println(accepted.id()));
                }
            }
        }
    }
}
