// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of words in resources: lines {@code key [language]: word | word}, {@code #} for comments. */
final class WordList {
    private WordList() {}

    /** All languages' words of a key, in lower case. */
    static List<String> read(String resource, String key) {
        InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> words = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#")
                        && colon > 0
                        && line.substring(0, colon).split(" ", -1)[0].equals(key)) {
                    for (String word : line.substring(colon + 1).split("\\|", -1)) {
                        words.add(word.strip().toLowerCase(Locale.ROOT));
                    }
                }
            }
            return List.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words as alternatives of a regular expression, the longest first. */
    static String alternatives(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
