// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that call for a claim: a head and the words that must stand below it in the tree.
 *
 * @param kind what the head is
 * @param heads the lemmas of the head, lower case
 * @param parts the further words
 * @param subject the lemmas of which the one who does it must be; empty if anybody may
 */
public record TriggerPattern(Kind kind, Set<String> heads, List<Part> parts, Set<String> subject) {
    /**
     * A further word of a trigger.
     *
     * @param lemmas the lemmas that may fill it
     * @param direct whether it must hang on the head itself and not on a word below it
     */
    public record Part(Set<String> lemmas, boolean direct) {}

    /** The part of speech of a trigger's head. */
    public enum Kind {
        VERB,
        NOUN
    }

    /**
     * Reads {@code break off relations|ties} or {@code sign $agreement}: the first word is the head unless another
     * carries a star; a reflexive pronoun before a French verb is a part. {@code |} separates alternatives and
     * {@code $name} stands for a class of words. {@code ^court|judge} asks that the subject (of a passive, the agent) be
     * one of these words; {@code >shame|outrage} that the word hangs on the head itself: "called it a shame", but not
     * "called on Peru to end the shame".
     */
    static TriggerPattern parse(YamlNode node, Kind kind, String text, Map<String, Set<String>> classes) {
        String[] words = text.split(" +", -1);
        int head = words[0].equals("se") && words.length > 1 ? 1 : 0;
        for (int i = 0; i < words.length; i++) {
            if (words[i].endsWith("*")) {
                head = i;
                words[i] = words[i].substring(0, words[i].length() - 1);
            }
        }
        List<Part> parts = new ArrayList<>();
        Set<String> heads = Set.of();
        Set<String> subject = Set.of();
        for (int i = 0; i < words.length; i++) {
            if (words[i].startsWith("^")) {
                subject = alternatives(node, words[i].substring(1), classes);
            } else if (i == head) {
                heads = alternatives(node, words[i], classes);
            } else {
                boolean direct = words[i].startsWith(">");
                parts.add(new Part(alternatives(node, direct ? words[i].substring(1) : words[i], classes), direct));
            }
        }
        return new TriggerPattern(kind, heads, List.copyOf(parts), subject);
    }

    /** How much it asks for: of two patterns with one head the one that asks for more is meant. */
    public int size() {
        return parts.size() + (subject.isEmpty() ? 0 : 1);
    }

    private static Set<String> alternatives(YamlNode node, String word, Map<String, Set<String>> classes) {
        Set<String> alternatives = new java.util.LinkedHashSet<>();
        for (String one : word.split("\\|", -1)) {
            if (one.startsWith("$")) {
                Set<String> members = classes.get(one.substring(1));
                if (members == null) {
                    throw node.error("no class of words is called " + one);
                }
                alternatives.addAll(members);
            } else if (one.isEmpty()) {
                throw node.error("an empty alternative in \"" + word + "\"");
            } else {
                alternatives.add(one);
            }
        }
        return Set.copyOf(alternatives);
    }
}
