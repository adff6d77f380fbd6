// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coding.lexicon.YamlNode;
import org.jspecify.annotations.Nullable;

/** One phrase of {@code dates.yaml}: a row of words, choices of words and classes. Immutable. */
final class PhrasePattern {
    private final Meaning meaning;
    private final List<Element> elements;

    private PhrasePattern(Meaning meaning, List<Element> elements) {
        this.meaning = meaning;
        this.elements = List.copyOf(elements);
    }

    /** Either a class or a choice of words. */
    private record Element(@Nullable Slot slot, Set<String> words, boolean optional) {}

    /** What a match took. */
    record Match(Meaning meaning, int end, Map<Slot, List<Integer>> values) {}

    static PhrasePattern parse(Meaning meaning, YamlNode line) {
        List<Element> elements = new ArrayList<>();
        for (String word : line.text().split("\\s+", -1)) {
            boolean optional = word.length() > 1 && word.endsWith("?");
            String bare = optional ? word.substring(0, word.length() - 1) : word;
            elements.add(new Element(slot(bare, line), Set.copyOf(List.of(bare.split("\\|", -1))), optional));
        }
        return new PhrasePattern(meaning, elements);
    }

    private static @Nullable Slot slot(String word, YamlNode line) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return null;
        }
        try {
            return Slot.valueOf(word);
        } catch (IllegalArgumentException e) {
            throw line.error("no class of words is called " + word);
        }
    }

    /** The match that begins at {@code start}, taking optional words where it can; null if there is none. */
    @Nullable
    Match match(List<Piece> pieces, int start, DateWords words) {
        Map<Slot, List<Integer>> values = new EnumMap<>(Slot.class);
        int end = match(pieces, start, 0, words, values);
        return end <= start ? null : new Match(meaning, end, values);
    }

    private int match(List<Piece> pieces, int at, int element, DateWords words, Map<Slot, List<Integer>> values) {
        if (element == elements.size()) {
            return at;
        }
        Element next = elements.get(element);
        int taken = take(pieces, at, next, words, values);
        if (taken > 0) {
            int end = match(pieces, at + taken, element + 1, words, values);
            if (end >= 0) {
                return end;
            }
            forget(next, values);
        }
        return next.optional ? match(pieces, at, element + 1, words, values) : -1;
    }

    private static int take(
            List<Piece> pieces, int at, Element element, DateWords words, Map<Slot, List<Integer>> values) {
        if (at >= pieces.size()) {
            return 0;
        }
        if (element.slot == null) {
            return element.words.contains(pieces.get(at).form()) ? 1 : 0;
        }
        DateWords.Value value = words.read(element.slot, pieces, at);
        if (value == null) {
            return 0;
        }
        values.computeIfAbsent(element.slot, slot -> new ArrayList<>(2)).add(value.number());
        return value.pieces();
    }

    private static void forget(Element element, Map<Slot, List<Integer>> values) {
        List<Integer> taken = element.slot == null ? null : values.get(element.slot);
        if (taken != null) {
            taken.remove(taken.size() - 1);
            if (taken.isEmpty()) {
                values.remove(element.slot);
            }
        }
    }
}
