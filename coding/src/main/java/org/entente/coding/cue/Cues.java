// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.coding.lexicon.YamlNode;
import org.entente.language.Word;

/**
 * Words and phrases that stand for names, such as "tear gas" for {@code crowd-control}: a mapping in a lexicon file whose
 * values are lines of phrases, in lower case, each word a lemma or a form. Immutable; thread-safe.
 */
public final class Cues {
    /** A phrase of several words is sought by its first. */
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    private final Map<String, Integer> ranks = new LinkedHashMap<>();

    private record Phrase(String name, String[] words) {}

    /**
     * A cue in a sentence.
     *
     * @param rank the place of the name in its file, from 0
     * @param first index of its first word
     * @param last index of its last word
     */
    public record Cue(String name, int rank, int first, int last) {}

    private Cues() {}

    /** {@code LexiconException} with file and line if a name is none of {@code known}. */
    static Cues read(YamlNode node, Set<String> known) {
        Cues cues = new Cues();
        node.entries(known).forEach((name, phrases) -> {
            cues.ranks.put(name, cues.ranks.size());
            for (String phrase : YamlNode.words(phrases)) {
                String[] words = phrase.split(" +", -1);
                cues.byFirst
                        .computeIfAbsent(words[0], key -> new ArrayList<>(1))
                        .add(new Phrase(name, words));
            }
        });
        return cues;
    }

    /** The place of the name in its file, from 0; -1 if it has none. */
    int rank(String name) {
        return ranks.getOrDefault(name, -1);
    }

    /** The cues among these words of one sentence, in order, none inside a longer one; of a contraction ("du") the written form counts. */
    public List<Cue> in(List<Word> words) {
        List<Word> written = new ArrayList<>(words.size());
        for (Word word : words) {
            boolean half =
                    !written.isEmpty() && written.get(written.size() - 1).span().equals(word.span());
            if (!half) {
                written.add(word);
            }
        }
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            for (String key : Set.copyOf(List.of(form(written.get(i)), lemma(written.get(i))))) {
                for (Phrase phrase : byFirst.getOrDefault(key, List.of())) {
                    if (stands(written, i, phrase.words)) {
                        int first = written.get(i).index();
                        int last = written.get(i + phrase.words.length - 1).index();
                        found.add(new Cue(phrase.name, ranks.getOrDefault(phrase.name, 0), first, last));
                    }
                }
            }
        }
        return found.stream()
                .filter(cue -> found.stream().noneMatch(other -> inside(cue, other)))
                .toList();
    }

    /** The "guard" of "coast guard" is no cue of its own. */
    private static boolean inside(Cue inner, Cue outer) {
        return outer.first <= inner.first
                && inner.last <= outer.last
                && outer.last - outer.first > inner.last - inner.first;
    }

    private static boolean stands(List<Word> words, int at, String[] phrase) {
        if (at + phrase.length > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            Word word = words.get(at + i);
            boolean next = i == 0 || word.index() - words.get(at + i - 1).index() <= 2;
            if (!next || !phrase[i].equals(lemma(word)) && !phrase[i].equals(form(word))) {
                return false;
            }
        }
        return true;
    }

    private static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    private static String form(Word word) {
        String text = word.text().toLowerCase(Locale.ROOT);
        return text.equals(word.form().toLowerCase(Locale.ROOT)) || text.indexOf(' ') >= 0
                ? word.form().toLowerCase(Locale.ROOT)
                : text.replace('\u2019', '\'');
    }
}
