// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.Set;

/**
 * Mends "his rival Quist", where the parser leaves the name beside the noun ({@code dep}): as in "president Quist" the name
 * is the head. Behind a plural, "the states Peru and Chile", it is an apposition. A name before a counted thing, "fined Quist
 * two million euros", is of whom it is.
 */
final class Names {
    private static final Set<String> LINKS = Set.of("compound", "flat");

    private Names() {}

    static void mend(TaggedTree tree) {
        for (int name = 1; name + 1 < tree.size(); name++) {
            receiver(name, tree);
        }
        for (int name = 1; name < tree.size(); name++) {
            int noun = tree.head(name);
            if (!tree.tag(name).startsWith("NNP")
                    || !tree.relation(name).equals("dep")
                    || noun < 0
                    || !tree.tag(noun).equals("NN") && !tree.tag(noun).equals("NNS")
                    || first(name, tree) != noun + 1) {
                continue;
            }
            if (tree.tag(noun).equals("NNS")) {
                tree.hang(name, noun, "appos");
                continue;
            }
            tree.hang(name, tree.head(noun), tree.relation(noun));
            for (int i :
                    tree.of(noun).filter(i -> !LINKS.contains(tree.relation(i))).toArray()) {
                tree.hang(i, name, tree.relation(i));
            }
            tree.hang(noun, name, "compound");
        }
    }

    /** "They fined Quist two million euros": a name before a number is no part of what is counted. */
    private static void receiver(int name, TaggedTree tree) {
        int counted = tree.head(name);
        if (!tree.tag(name).startsWith("NNP")
                || !tree.relation(name).equals("compound")
                || counted <= name + 1
                || !tree.relation(counted).equals("obj")
                || !tree.tag(name + 1).equals("CD")
                || !tree.within(name + 1, counted)
                || tree.head(counted) > name) {
            return;
        }
        for (int i : tree.of(counted).filter(i -> i < name).toArray()) {
            tree.hang(i, name, tree.relation(i));
        }
        tree.hang(name, tree.head(counted), "iobj");
    }

    /** The place where the words of a name begin. */
    private static int first(int name, TaggedTree tree) {
        int first = name;
        while (first > 0 && tree.head(first - 1) == name && LINKS.contains(tree.relation(first - 1))) {
            first--;
        }
        return first;
    }
}
