// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

/**
 * Mends gerunds that the parser takes for something else: for a conjunction in "He left, saying Peru must pay", for an
 * adjective in "after meeting the leaders".
 */
final class Gerunds {
    private static final String GERUND = "VBG";

    private Gerunds() {}

    static void mend(Tree tree, WordForms forms) {
        for (int i = 1; i + 1 < tree.size(); i++) {
            int head = tree.head(i);
            if (!tree.tag(i).equals(GERUND) || head <= i) {
                continue;
            }
            if (tree.relation(i).equals("mark") && tree.isVerb(head) && tree.head(head) >= 0) {
                tree.hang(i, tree.head(head), "advcl");
                tree.hang(head, i, "ccomp");
            } else if (tree.relation(i).equals("amod") && tree.isNoun(head) && takesObject(i, head, tree, forms)) {
                int preposition = i - 1;
                tree.hang(i, tree.head(head), tree.isVerb(Math.max(0, tree.head(head))) ? "advcl" : "acl");
                tree.hang(head, i, "obj");
                tree.hang(preposition, i, "mark");
            }
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
