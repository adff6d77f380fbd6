// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import opennlp.tools.stemmer.Stemmer;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that were met, with their stems. A word is looked up where it stands in its text, and whether a
 * stem came before in the same text is told by a number: nothing is made anew for words that are known, which nearly all
 * are. Open addressing with linear probing. Not thread-safe.
 */
final class StemTable {
    /** Words that are remembered; news of one language uses few hundred thousand forms. */
    private static final int REMEMBERED = 200_000;

    /** Cut no further: there is nothing to cut. */
    private static final int SHORT = 4;

    private static final int LEAST = 1 << 10;

    private final Optional<Stemmer> stemmer;
    private final Map<String, Stem> stems = new HashMap<>();
    private @Nullable Entry[] entries = new @Nullable Entry[LEAST];
    private int size;
    private long text;

    StemTable(Optional<Stemmer> stemmer) {
        this.stemmer = stemmer;
    }

    /** A stem, and the number of the text in which it was last met. */
    private static final class Stem {
        final String word;
        long text;

        Stem(String word) {
            this.word = word;
        }
    }

    private record Entry(int hash, String word, Stem stem) {}

    /** Gives each distinct stem of a folded text, in the order of the words. */
    void each(String folded, Consumer<String> sink) {
        text++;
        if (size >= REMEMBERED) {
            stems.clear();
            entries = new @Nullable Entry[LEAST];
            size = 0;
        }
        int start = 1;
        for (int end = folded.indexOf(' ', start); end >= 0; end = folded.indexOf(' ', start)) {
            if (end > start) {
                Stem stem = stem(folded, start, end);
                if (stem.text != text) {
                    stem.text = text;
                    sink.accept(stem.word);
                }
            }
            start = end + 1;
        }
    }

    private Stem stem(String folded, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + folded.charAt(i);
        }
        hash ^= hash >>> 15;
        int slot = hash & entries.length - 1;
        for (Entry entry = entries[slot]; entry != null; entry = entries[slot]) {
            if (entry.hash == hash && entry.word.length() == end - start && folded.startsWith(entry.word, start)) {
                return entry.stem;
            }
            slot = slot + 1 & entries.length - 1;
        }
        return remember(hash, folded.substring(start, end));
    }

    private Stem remember(int hash, String word) {
        if (2 * size >= entries.length) {
            grow();
        }
        String cut = word.length() < SHORT || stemmer.isEmpty()
                ? word
                : stemmer.get().stem(word).toString();
        Stem stem = stems.computeIfAbsent(cut, Stem::new);
        put(entries, new Entry(hash, word, stem));
        size++;
        return stem;
    }

    private void grow() {
        @Nullable Entry[] larger = new @Nullable Entry[2 * entries.length];
        for (Entry entry : entries) {
            if (entry != null) {
                put(larger, entry);
            }
        }
        entries = larger;
    }

    private static void put(@Nullable Entry[] entries, Entry entry) {
        int slot = entry.hash & entries.length - 1;
        while (entries[slot] != null) {
            slot = slot + 1 & entries.length - 1;
        }
        entries[slot] = entry;
    }
}
