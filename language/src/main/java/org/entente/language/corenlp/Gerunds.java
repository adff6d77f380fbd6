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

    static void mend(TaggedTree tree, WordForms forms) {
        for (int i = 1; i + 1 < tree.size(); i++) {
            if (tree.tag(i).equals(GERUND) && tree.head(i) >= 0) {
                switch (tree.relation(i)) {
                    case "mark" -> conjunction(i, tree);
                    case "amod" -> adjective(i, tree, forms);
                    case "dep" -> beside(i, tree);
                    default -> {}
                }
                if (BELOW.contains(tree.relation(i))) {
                    adverbial(i, tree);
                }
            }
        }
    }

    private static void conjunction(int gerund, TaggedTree tree) {
        int clause = tree.head(gerund);
        if (clause > gerund && tree.isVerb(clause) && tree.head(clause) >= 0) {
            tree.hang(gerund, tree.head(clause), "advcl");
            tree.hang(clause, gerund, "ccomp");
        }
    }

    private static void adjective(int gerund, TaggedTree tree, WordForms forms) {
        int noun = tree.head(gerund);
        if (noun > gerund && tree.isNoun(noun) && takesObject(gerund, noun, tree, forms)) {
            tree.hang(gerund - 1, gerund, "case");
            tree.hang(gerund, tree.head(noun), tree.relation(noun));
            tree.hang(noun, gerund, "obj");
            phraseBehind(noun, tree).ifPresent(phrase -> tree.hang(phrase, gerund, "obl"));
        }
    }

    /** Behind a preposition that hangs above it, or behind a verb: "stopped buying oil", "He left, calling for talks". */
    private static void beside(int gerund, TaggedTree tree) {
        int head = tree.head(gerund);
        if (head < gerund && tree.tag(head).equals("IN") && tree.head(head) >= 0) {
            tree.hang(gerund, tree.head(head), "obl");
            tree.hang(head, gerund, "case");
        } else if (head < gerund && tree.isVerb(head) && !tree.governs(gerund, "nsubj")) {
            boolean comma = tree.word(gerund - 1).equals(",");
            tree.hang(gerund, head, comma ? "advcl" : gerund == head + 1 ? "xcomp" : "dep");
        }
    }

    /** "of supplying drones to Peru": the phrase right behind the object, which hangs on the verb above. */
    private static OptionalInt phraseBehind(int object, TaggedTree tree) {
        int preposition = object + 1;
        if (preposition == tree.size() || !tree.relation(preposition).equals("case")) {
            return OptionalInt.empty();
        }
        int phrase = tree.head(preposition);
        return tree.relation(phrase).equals("obl") && tree.isVerb(Math.max(0, tree.head(phrase)))
                ? OptionalInt.of(phrase)
                : OptionalInt.empty();
    }

    /** With the verb above, even where it stands behind a noun. */
    private static void adverbial(int gerund, TaggedTree tree) {
        OptionalInt conjunction = tree.of(gerund)
                .filter(i -> i < gerund && tree.relation(i).equals("case") && ADVERBIAL.contains(tree.word(i)))
                .findFirst();
        OptionalInt verb = tree.above(gerund, tree::isVerb);
        if (conjunction.isPresent() && verb.isPresent()) {
            tree.hang(conjunction.getAsInt(), gerund, "mark");
            tree.hang(gerund, verb.getAsInt(), "advcl");
        }
    }

    /**
     * Right behind a preposition and before a noun with an article, or the name of a people; else no adjective of the
     * dictionary, and before a name or a noun in the plural: "of leading parties" has one.
     */
    private static boolean takesObject(int gerund, int noun, TaggedTree tree, WordForms forms) {
        boolean named = tree.tag(noun).startsWith("NNP") || tree.tag(noun).equals("NNS");
        return tree.head(gerund - 1) == noun
                && tree.relation(gerund - 1).equals("case")
                && tree.head(noun) >= 0
                && (tree.determined(noun, gerund)
                        || tree.tag(noun).equals("NNPS")
                        || named && !forms.adjective(tree.word(gerund)));
    }
}
