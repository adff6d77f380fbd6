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
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** The words of a key in each language that has them, by its code. */
    static Map<String, List<String>> byLanguage(String key) {
        Map<String, List<String>> words = new TreeMap<>();
        for (String language : lines("words/languages.txt")) {
            read(language, words, language, key);
        }
        return words;
    }

    private static Map<String, List<String>> readAll() {
        Map<String, List<String>> words = new HashMap<>();
        for (String language : lines("words/languages.txt")) {
            read(language, words, null, null);
        }
        words.replaceAll((key, list) -> List.copyOf(list));
        return words;
    }

    /**
     * @param as under which key to put the words, null for their own
     * @param only the key to read, null for all
     */
    private static void read(
            String language, Map<String, List<String>> words, @Nullable String as, @Nullable String only) {
        for (String line : lines("words/" + language + ".txt")) {
            int colon = line.indexOf(':');
            String key = line.substring(0, colon);
            if (only == null || only.equals(key)) {
                List<String> known = words.computeIfAbsent(as == null ? key : as, unknown -> new ArrayList<>());
                for (String word : line.substring(colon + 1).split("\\|", -1)) {
                    String lower = word.strip().toLowerCase(Locale.ROOT);
                    if (!lower.isEmpty() && !known.contains(lower)) {
                        known.add(lower);
                    }
                }
            }
        }
    }

    static List<String> lines(String resource) {
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
