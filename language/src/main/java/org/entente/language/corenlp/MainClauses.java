// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.Set;

/**
 * Mends sentences whose main word is none: a quotation mark with the clause below it, or the subject of "Quist, who had been
 * in Peru for a week, returned", where the parser hangs "returned" somewhere below the clause between the commas.
 */
final class MainClauses {
    private static final Set<String> ASTRAY = Set.of("dep", "parataxis", "conj", "ccomp", "advcl", "appos");

    private MainClauses() {}

    static void mend(TaggedTree tree) {
        for (int root = 0; root < tree.size(); root++) {
            if (tree.head(root) >= 0) {
                continue;
            }
            if (tree.isMark(root)) {
                below(root, tree);
            } else if (tree.isNoun(root) && !tree.governs(root, "cop")) {
                predicate(root, tree);
            }
        }
    }

    private static void below(int mark, TaggedTree tree) {
        tree.of(mark).filter(i -> !tree.isMark(i)).findFirst().ifPresent(clause -> {
            tree.hang(clause, -1, "root");
            for (int i : tree.of(mark).toArray()) {
                tree.hang(i, clause, tree.relation(i));
            }
            tree.hang(mark, clause, "punct");
        });
    }

    /** The first finite verb behind a comma that has no subject and nothing that joins it to another. */
    private static void predicate(int noun, TaggedTree tree) {
        for (int verb = noun + 2; verb < tree.size(); verb++) {
            if (tree.isFiniteClause(verb)
                    && ASTRAY.contains(tree.relation(verb))
                    && behindComma(verb, tree)
                    && tree.within(verb, noun)
                    && !tree.governs(verb, "nsubj")
                    && !tree.governs(verb, "csubj")
                    && !tree.governs(verb, "expl")
                    && !tree.governs(verb, "mark")
                    && !tree.governs(verb, "cc")) {
                int predicate = verb;
                for (int i : tree.of(noun).filter(i -> i > predicate).toArray()) {
                    tree.hang(i, verb, tree.relation(i));
                }
                tree.hang(verb, -1, "root");
                tree.hang(noun, verb, "nsubj");
                return;
            }
        }
    }

    /** Whether a comma stands before the verb and the auxiliaries and adverbs that belong to it. */
    private static boolean behindComma(int verb, TaggedTree tree) {
        int before = verb - 1;
        while (before > 0 && tree.head(before) == verb && !tree.isMark(before)) {
            before--;
        }
        return tree.word(before).equals(",");
    }
}
