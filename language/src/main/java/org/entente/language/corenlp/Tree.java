// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.Morphology.GrammaticalNumber;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;

/** A sentence's tree while it is mended: words change their heads in it. Not thread-safe. */
final class Tree {
    private final List<Word> words;

    Tree(List<Word> words) {
        this.words = new ArrayList<>(words);
    }

    /** The words with their heads of now. */
    List<Word> words() {
        return List.copyOf(words);
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /** The word's head; itself if it is the root. */
    Word head(Word word) {
        return word.head() < 0 ? word : words.get(word.head());
    }

    /** A cycle would never end whoever climbs it: what lies below the new head's own dependent does not hang. */
    boolean hang(Word word, int head, String relation) {
        for (int at = head, steps = 0; at >= 0; at = words.get(at).head(), steps++) {
            if (at == word.index() || steps > words.size()) {
                return false;
            }
        }
        words.set(word.index(), UniversalDependencies.with(word, head, relation));
        return true;
    }

    /** Puts a word with other tag or lemma at the place of the one with its index. */
    void set(Word word) {
        words.set(word.index(), word);
    }

    /** Puts a word at the place of one that it hangs below, which then hangs on it. */
    void swap(Word lower, Word upper, String relation) {
        words.set(lower.index(), UniversalDependencies.with(lower, upper.head(), upper.relation()));
        words.set(upper.index(), UniversalDependencies.with(upper, lower.index(), relation));
    }

    /** The words that hang on this one, in their order. */
    List<Word> below(Word head) {
        List<Word> below = new ArrayList<>();
        for (Word word : words) {
            if (word.head() == head.index()) {
                below.add(word);
            }
        }
        return below;
    }

    /** The words that hang on this one by one of these relations, subtypes and all. */
    List<Word> below(Word head, String... relations) {
        Set<String> wanted = Set.of(relations);
        List<Word> below = below(head);
        below.removeIf(word -> !wanted.contains(word.relation()) && !wanted.contains(word.plainRelation()));
        return below;
    }

    boolean governs(Word head, String... relations) {
        return !below(head, relations).isEmpty();
    }

    /** A verb with an ending of person, of its own or of its auxiliary. */
    boolean isFinite(Word verb) {
        return verb.is(PartOfSpeech.VERB)
                && (verb.morphology().form() == VerbForm.FINITE
                        || below(verb, "aux").stream()
                                .anyMatch(word -> word.morphology().form() == VerbForm.FINITE));
    }

    /** A participle of the past without auxiliary. */
    boolean isBareParticiple(Word verb) {
        return verb.is(PartOfSpeech.VERB) && verb.morphology().form() == VerbForm.PARTICIPLE && !governs(verb, "aux");
    }

    /** The number of a finite verb, told by its auxiliary where it has one. */
    GrammaticalNumber number(Word verb) {
        return below(verb, "aux").stream()
                .filter(word -> word.morphology().form() == VerbForm.FINITE)
                .findFirst()
                .orElse(verb)
                .morphology()
                .number();
    }

    /** Where a clause begins: its verb or the first of its auxiliaries, clitics and adverbs that stand right before it. */
    int opening(Word verb) {
        int at = verb.index();
        while (at > 0
                && words.get(at - 1).head() == verb.index()
                && (words.get(at - 1).plainRelation().equals("aux")
                        || words.get(at - 1).plainRelation().equals("expl")
                        || words.get(at - 1).is(PartOfSpeech.PRON)
                        || words.get(at - 1).is(PartOfSpeech.ADV))) {
            at--;
        }
        return at;
    }

    boolean isPunctuation(int index) {
        return index >= 0 && index < words.size() && words.get(index).is(PartOfSpeech.PUNCT);
    }

    boolean isComma(int index) {
        return index >= 0 && index < words.size() && words.get(index).form().equals(",");
    }
}
