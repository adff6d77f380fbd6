// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.model.Article;
import org.entente.model.Evidence;
import org.entente.model.Field;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an article's title or text. Immutable; safe for all threads.
 *
 * <p>Without a tree ({@code parsed} false) its words have no head, relation, tag ({@code X}) or name.
 */
public final class Sentence {
    private final int index;
    private final Field field;
    private final Span span;
    private final boolean parsed;
    private final List<Word> words;
    private final List<List<Word>> dependents;

    /**
     * @param index its place in the analysed text, title first
     * @param span from its first to its last character, in UTF-16 units of the field
     */
    public Sentence(int index, Field field, Span span, boolean parsed, List<Word> words) {
        this.index = index;
        this.field = field;
        this.span = span;
        this.parsed = parsed;
        this.words = List.copyOf(words);
        List<List<Word>> lists = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lists.add(new ArrayList<>(2));
        }
        for (Word word : words) {
            if (word.head() >= 0) {
                lists.get(word.head()).add(word);
            }
        }
        this.dependents = lists.stream().map(List::copyOf).toList();
    }

    public int index() {
        return index;
    }

    public Field field() {
        return field;
    }

    public Span span() {
        return span;
    }

    public boolean parsed() {
        return parsed;
    }

    public List<Word> words() {
        return words;
    }

    public Word word(int at) {
        return words.get(at);
    }

    /** The words that this one governs, in order. */
    public List<Word> dependents(Word word) {
        return dependents.get(word.index());
    }

    /** The dependents in any of these relations; a relation without subtype stands for all its subtypes. */
    public List<Word> dependents(Word word, String... relations) {
        List<Word> found = new ArrayList<>();
        for (Word dependent : dependents(word)) {
            for (String relation : relations) {
                if (dependent.relation().equals(relation)
                        || dependent.plainRelation().equals(relation)) {
                    found.add(dependent);
                    break;
                }
            }
        }
        return found;
    }

    /** The first of the dependents in any of these relations; null if there is none. */
    public @Nullable Word firstDependent(Word word, String... relations) {
        List<Word> found = dependents(word, relations);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The word and all below it, in sentence order. Bounded by the sentence; cycles cannot trap it. */
    public List<Word> subtree(Word top) {
        BitSet seen = new BitSet(words.size());
        List<Word> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            Word next = open.remove(open.size() - 1);
            if (!seen.get(next.index())) {
                seen.set(next.index());
                open.addAll(dependents(next));
            }
        }
        return seen.stream().mapToObj(words::get).toList();
    }

    /** Whether {@code word} is {@code top} or stands somewhere below it. */
    public boolean isUnder(Word word, Word top) {
        Word at = word;
        for (int steps = 0; steps <= words.size(); steps++) {
            if (at.index() == top.index()) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            at = words.get(at.head());
        }
        return false;
    }

    /** The article's words from the first to the last of these, as they stand there. */
    public Evidence evidence(Article article, Word first, Word last) {
        return Evidence.of(article, field, first.span().cover(last.span()));
    }

    public Evidence evidence(Article article) {
        return Evidence.of(article, field, span);
    }
}
