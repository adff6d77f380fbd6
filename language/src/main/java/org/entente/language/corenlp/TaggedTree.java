// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A sentence's tree while it is mended, before its words get lemmas: heads and relations change, words and tags do not. */
final class TaggedTree {
    private final List<String> words;
    private final List<String> tags;
    private final int[] heads;
    private final String[] relations;

    /** @param tags the model's, mended */
    TaggedTree(List<String> words, List<String> tags) {
        this.words = words;
        this.tags = tags;
        this.heads = new int[words.size()];
        this.relations = new String[words.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "dep");
    }

    int size() {
        return heads.length;
    }

    String word(int i) {
        return words.get(i);
    }

    String tag(int i) {
        return tags.get(i);
    }

    /** -1 for a root. */
    int head(int i) {
        return heads[i];
    }

    String relation(int i) {
        return relations[i];
    }

    int[] heads() {
        return heads;
    }

    String[] relations() {
        return relations;
    }

    void hang(int i, int head, String relation) {
        heads[i] = head;
        relations[i] = relation;
    }

    /** The words that hang on this one, in the order of the text. */
    IntStream of(int head) {
        return IntStream.range(0, heads.length).filter(i -> heads[i] == head);
    }

    /** The first word that hangs on this one by a relation that begins so. */
    OptionalInt first(int head, String relation) {
        return of(head).filter(i -> relations[i].startsWith(relation)).findFirst();
    }

    boolean governs(int head, String relation) {
        return first(head, relation).isPresent();
    }

    boolean isNoun(int i) {
        return tags.get(i).startsWith("NN");
    }

    /** Whether a word is a punctuation mark: its tag is none of letters. */
    boolean isMark(int i) {
        return !Character.isLetter(tags.get(i).charAt(0)) && !tags.get(i).equals("$")
                || tags.get(i).equals("HYPH");
    }

    boolean isVerb(int i) {
        return tags.get(i).startsWith("VB");
    }

    /** Whether a verb is finite, or an auxiliary of it is. */
    boolean isFiniteClause(int i) {
        return isVerb(i)
                && (EnglishTags.FINITE.contains(tags.get(i))
                        || of(i).anyMatch(j ->
                                relations[j].startsWith("aux") && EnglishTags.FINITE.contains(tags.get(j))));
    }

    /** Whether an article or a possessive of a noun stands behind a place before it. */
    boolean determined(int noun, int after) {
        return of(noun).anyMatch(
                        i -> i > after && i < noun && (relations[i].equals("det") || relations[i].equals("nmod:poss")));
    }

    /** Whether a word is another or hangs below it. */
    boolean within(int i, int top) {
        int at = i;
        for (int up = 0; up < heads.length && at >= 0; up++) {
            if (at == top) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }

    /** The nearest word above that is of a kind. */
    OptionalInt above(int i, IntPredicate kind) {
        int at = heads[i];
        for (int up = 0; up < heads.length && at >= 0; up++) {
            if (kind.test(at)) {
                return OptionalInt.of(at);
            }
            at = heads[at];
        }
        return OptionalInt.empty();
    }
}
