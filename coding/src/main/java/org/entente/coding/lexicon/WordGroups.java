// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of a language in named groups: a mapping in a data file whose values are lines of words. Immutable. */
public final class WordGroups {
    private final Map<String, String> groupOf = new LinkedHashMap<>();

    private WordGroups() {}

    /** The groups below {@code node}; a word stands for the first group that has it. No node gives no groups. */
    public static WordGroups read(@Nullable YamlNode node) {
        WordGroups groups = new WordGroups();
        if (node != null) {
            node.entries().forEach((group, words) -> YamlNode.words(words)
                    .forEach(word -> groups.groupOf.putIfAbsent(word, group)));
        }
        return groups;
    }

    /** The group of the word, or null. */
    public @Nullable String of(String word) {
        return groupOf.get(word);
    }

    public boolean has(String word) {
        return groupOf.containsKey(word);
    }

    public Set<String> words() {
        return new LinkedHashSet<>(groupOf.keySet());
    }
}
