// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/** Adds articles, one claim each, until it is killed; prints the ids of those that are accepted. */
final class EndlessWriter {
    private EndlessWriter() {}

    public static void main(String[] args) {
        String text = "Oslo accuse Lima.";
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Record record = Record.open(Path.of(args[0]), Instant.EPOCH)) {
            for (int i = 0; ; i++) {
                String id = "a-" + args[1] + "-" + i;
                record.add(Lines.article(
                                id, text, Lines.event(text, "accuse", "ACCUSE", "Oslo=NOR GOV", "Lima=PER GOV")))
                        .forEach(accepted -> out.println(accepted.id()));
            }
        }
    }
}
