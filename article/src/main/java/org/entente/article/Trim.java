// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Cuts site furniture from the lines of a body: titles repeated, "read more", newsletter and sharing lines. */
final class Trim {
    private static final List<String> FURNITURE = furniture();
    private static final int SHORT = 140;

    private Trim() {}

    static List<String> body(List<String> lines, String title) {
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            boolean heading = kept.isEmpty() && line.equalsIgnoreCase(title);
            if (!heading
                    && !furniture(line)
                    && (kept.isEmpty() || !kept.get(kept.size() - 1).equals(line))) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** A short line that opens with words that pages say around articles, in any language of the list. */
    static boolean furniture(String line) {
        if (line.length() > SHORT) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return FURNITURE.stream().anyMatch(lower::startsWith);
    }

    private static List<String> furniture() {
        InputStream in = Objects.requireNonNull(Trim.class.getResourceAsStream("furniture.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
