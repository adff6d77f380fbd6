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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that pages say around articles, by key: one file for each language in {@code words/}, of lines {@code key:
 * word | word}. All languages count on every page, since pages mix them.
 */
final class WordList {
    private static final Map<String, List<String>> WORDS = readAll();

    private WordList() {}

    /** All languages' words of a key, in lower case, without repetitions. */
    static List<String> of(String key) {
        return Objects.requireNonNull(WORDS.get(key), key);
    }

    private static Map<String, List<String>> readAll() {
        Map<String, List<String>> words = new HashMap<>();
        for (String language : lines("words/languages.txt")) {
            for (String line : lines("words/" + language + ".txt")) {
                int colon = line.indexOf(':');
                List<String> known = words.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>());
                for (String word : line.substring(colon + 1).split("\\|", -1)) {
                    String lower = word.strip().toLowerCase(Locale.ROOT);
                    if (!lower.isEmpty() && !known.contains(lower)) {
                        known.add(lower);
                    }
                }
            }
        }
        words.replaceAll((key, list) -> List.copyOf(list));
        return words;
    }

    private static List<String> lines(String resource) {
        InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
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
