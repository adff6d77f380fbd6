// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.OptionalInt;
import java.util.Set;

/**
 * Mends gerunds that the parser takes for something else: for a conjunction in "He left, saying Peru must pay", for an
 * adjective in "after meeting the leaders"; and calls clauses those that tell when or how, as "by" with a gerund does.
 */
final class Gerunds {
    private static final String GERUND = "VBG";

    private static final Set<String> ADVERBIAL =
            Set.of("by", "after", "before", "while", "without", "since", "upon", "when");

    private static final Set<String> BELOW = Set.of("obl", "nmod");

    private Gerunds() {}

    static void mend(Tree tree, WordForms forms) {
        for (int gerund = 1; gerund + 1 < tree.size(); gerund++) {
            int i = gerund;
            int head = tree.head(i);
            if (!tree.tag(i).equals(GERUND) || head < 0) {
                continue;
            }
            if (tree.relation(i).equals("mark") && head > i && tree.isVerb(head) && tree.head(head) >= 0) {
                tree.hang(i, tree.head(head), "advcl");
                tree.hang(head, i, "ccomp");
            } else if (tree.relation(i).equals("amod")
                    && head > i
                    && tree.isNoun(head)
                    && takesObject(i, head, tree, forms)) {
                tree.hang(i - 1, i, "case");
                tree.hang(i, tree.head(head), tree.relation(head));
                tree.hang(head, i, "obj");
            }
            if (tree.relation(i).equals("dep") && head < i && tree.tag(head).equals("IN") && tree.head(head) >= 0) {
                tree.hang(i, tree.head(head), "obl");
                tree.hang(head, i, "case");
            } else if (tree.relation(i).equals("dep") && head < i && tree.isVerb(head) && !tree.governs(i, "nsubj")) {
                boolean comma = tree.word(i - 1).equals(",");
                tree.hang(i, head, comma ? "advcl" : i == head + 1 ? "xcomp" : "dep");
            }
            if (BELOW.contains(tree.relation(i))) {
                adverbial(i, tree);
            }
        }
    }

    /** With the verb above, even where it stands behind a noun. */
    private static void adverbial(int gerund, Tree tree) {
        OptionalInt conjunction = tree.of(gerund)
                .filter(i -> i < gerund && tree.relation(i).equals("case") && ADVERBIAL.contains(tree.word(i)))
                .findFirst();
        OptionalInt verb = tree.above(gerund, tree::isVerb);
        if (conjunction.isPresent() && verb.isPresent()) {
            tree.hang(conjunction.getAsInt(), gerund, "mark");
            tree.hang(gerund, verb.getAsInt(), "advcl");
        }
    }

    /** Right behind a preposition, no adjective of the dictionary, and before a name or a noun that an adjective of its kind would not describe. */
    private static boolean takesObject(int gerund, int noun, Tree tree, WordForms forms) {
        return tree.head(gerund - 1) == noun
                && tree.relation(gerund - 1).equals("case")
                && tree.head(noun) >= 0
                && !forms.adjective(tree.word(gerund))
                && (tree.tag(noun).startsWith("NNP") || tree.tag(noun).equals("NNS") || tree.determined(noun, gerund));
    }
}
