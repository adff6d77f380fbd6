// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.Locale;
import java.util.Set;

/**
 * Mends what joins clauses: a clause coordinated with a noun ("He left within hours and the king returned") goes with the
 * verb, and "since Quist in April sought a truce" is a clause though its conjunction can be a preposition.
 */
final class Coordination {
    private static final Set<String> CONJUNCTIONS = Set.of("since", "after", "before", "until", "as");
    private static final Set<String> ASTRAY = Set.of("dep", "ccomp", "parataxis", "conj", "acl", "acl:relcl", "advcl");

    private Coordination() {}

    static void mend(TaggedTree tree) {
        for (int verb = 2; verb < tree.size(); verb++) {
            if (tree.head(verb) < 0 || tree.head(verb) > verb || !tree.isFiniteClause(verb)) {
                continue;
            }
            if (tree.relation(verb).equals("conj") && isBareNoun(tree.head(verb), tree)) {
                int conjunct = verb;
                tree.above(verb, i -> i < conjunct && tree.isFiniteClause(i))
                        .ifPresent(first -> tree.hang(conjunct, first, "conj"));
            } else if (ASTRAY.contains(tree.relation(verb))
                    && !tree.governs(verb, "nsubj")
                    && !tree.governs(verb, "mark")
                    && !tree.governs(verb, "cc")) {
                subordinate(verb, tree);
            }
        }
    }

    private static boolean isBareNoun(int i, TaggedTree tree) {
        return tree.isNoun(i) && !tree.governs(i, "cop");
    }

    /** The phrase behind the preposition, on the same verb or above this one, is the subject. */
    private static void subordinate(int verb, TaggedTree tree) {
        int head = tree.head(verb);
        int noun = tree.isNoun(head)
                ? head
                : tree.of(head)
                        .filter(i -> i < verb && tree.relation(i).startsWith("obl") && tree.isNoun(i))
                        .filter(i -> preposition(i, tree) >= 0)
                        .reduce((first, last) -> last)
                        .orElse(-1);
        int preposition = noun < 0 ? -1 : preposition(noun, tree);
        if (preposition < 0 || tree.head(noun) < 0 || hasComma(noun, verb, tree) || relative(verb, tree)) {
            return;
        }
        tree.hang(verb, tree.head(noun), "advcl");
        tree.hang(noun, verb, "nsubj");
        tree.hang(preposition, verb, "mark");
    }

    private static boolean relative(int verb, TaggedTree tree) {
        return tree.of(verb).anyMatch(i -> tree.tag(i).startsWith("W"));
    }

    private static int preposition(int noun, TaggedTree tree) {
        return tree.of(noun)
                .filter(i -> i < noun
                        && tree.relation(i).equals("case")
                        && CONJUNCTIONS.contains(tree.word(i).toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean hasComma(int from, int to, TaggedTree tree) {
        for (int i = from; i < to; i++) {
            if (tree.word(i).equals(",")) {
                return true;
            }
        }
        return false;
    }
}
