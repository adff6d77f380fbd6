// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends relative clauses that the parser hangs beside the clause: on their noun but without its relation ("Quist, who faces
 * trial"), on the verb ("signed a pact on Monday that was hailed"), or without a pronoun ("lift the embargo it has imposed").
 */
final class RelativeClauses {
    private static final String RELATION = "acl:relcl";
    private static final Set<String> PRONOUNS = Set.of("WDT", "WP");
    private static final Set<String> ASTRAY = Set.of("dep", "parataxis", "appos", "conj", "nmod", "advcl", "acl");
    private static final Set<String> BESIDE = Set.of("dep", "parataxis");

    private RelativeClauses() {}

    static void mend(TaggedTree tree, WordForms forms) {
        for (int verb = 2; verb < tree.size(); verb++) {
            if (tree.head(verb) < 0 || !tree.isFiniteClause(verb)) {
                continue;
            }
            int pronoun = pronoun(verb, tree);
            if (pronoun > 0) {
                int noun = antecedent(verb, pronoun, tree, forms);
                if (noun >= 0) {
                    tree.hang(verb, noun, RELATION);
                    if (tree.relation(pronoun).equals("mark")) {
                        tree.hang(pronoun, verb, "nsubj");
                    }
                }
            } else if (BESIDE.contains(tree.relation(verb)) && tree.isVerb(tree.head(verb)) && tree.head(verb) < verb) {
                bare(verb, tree);
            }
        }
    }

    /** The relative pronoun that a clause astray begins with; 0 if there is none. */
    private static int pronoun(int verb, TaggedTree tree) {
        if (!ASTRAY.contains(tree.relation(verb)) || tree.head(verb) > verb) {
            return 0;
        }
        boolean subject = tree.governs(verb, "nsubj") || tree.governs(verb, "expl");
        return tree.of(verb)
                .filter(i -> i < verb && i > tree.head(verb))
                .flatMap(i -> IntStream.concat(
                        IntStream.of(i), tree.of(i).filter(j -> tree.tag(j).equals("WP$"))))
                .filter(i -> tree.tag(i).equals("WP$")
                        || PRONOUNS.contains(tree.tag(i)) && !tree.relation(i).equals("mark")
                        || !subject
                                && tree.word(i).equals("that")
                                && tree.relation(i).equals("mark")
                                && tree.isNoun(i - 1))
                .findFirst()
                .orElse(0);
    }

    /** The noun that the clause hangs on already, or the last complement of its verb before the pronoun that is no date. */
    private static int antecedent(int verb, int pronoun, TaggedTree tree, WordForms forms) {
        int head = tree.head(verb);
        if (tree.isNoun(head)) {
            return head;
        }
        if (!tree.isVerb(head) || tree.relation(verb).equals("conj")) {
            return -1;
        }
        return tree.of(head)
                .filter(i -> i > head && i < pronoun && tree.isNoun(i))
                .filter(i -> !forms.calendar().contains(tree.word(i)))
                .reduce((first, last) -> last)
                .orElse(-1);
    }

    /** "the embargo it has imposed": a personal pronoun right behind a noun, and nothing that the verb does it to. */
    private static void bare(int verb, TaggedTree tree) {
        tree.of(verb)
                .filter(i -> tree.relation(i).startsWith("nsubj") && tree.tag(i).equals("PRP") && i > 1)
                .filter(i -> tree.isNoun(i - 1) && !tree.governs(verb, "obj") && !tree.governs(verb, "ccomp"))
                .filter(i -> tree.head(verb) < i - 1)
                .findFirst()
                .ifPresent(subject -> {
                    int noun = subject - 1;
                    tree.hang(verb, tree.relation(noun).equals("compound") ? tree.head(noun) : noun, RELATION);
                });
    }
}
