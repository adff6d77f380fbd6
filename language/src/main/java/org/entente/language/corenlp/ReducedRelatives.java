// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

/**
 * Mends two frequent errors of the parser: in "A report released on Monday found fraud" it takes "A report released on Monday"
 * for a clause that is the subject ({@code csubj}), in "They stopped rebels attacking a town" it leaves "rebels attacking a
 * town" beside the verb; a participle without auxiliary is no such clause, it goes with its noun.
 */
final class ReducedRelatives {
    private static final String GERUND = "VBG";

    private ReducedRelatives() {}

    static void mend(Tree tree, WordForms forms) {
        for (int participle = 1; participle < tree.size(); participle++) {
            int noun = participle - 1;
            int verb = tree.head(participle);
            boolean bare = tree.head(noun) == participle
                    && tree.relation(noun).startsWith("nsubj")
                    && !tree.governs(participle, "aux");
            if (bare
                    && tree.relation(participle).startsWith("csubj")
                    && verb > participle
                    && forms.participle(tree.tag(participle))
                    && !tree.governs(verb, "nsubj")) {
                hang(participle, verb, "nsubj", tree);
            } else if (bare
                    && tree.relation(participle).equals("dep")
                    && verb >= 0
                    && verb < noun
                    && (forms.participle(tree.tag(participle)) || GERUND.equals(tree.tag(participle)))
                    && !tree.governs(verb, "obj")) {
                hang(participle, verb, "obj", tree);
            }
        }
    }

    /** The participle on the noun before it, and that on the verb. */
    private static void hang(int participle, int verb, String relation, Tree tree) {
        int noun = participle - 1;
        tree.hang(noun, verb, relation);
        tree.hang(participle, noun, "acl");
    }
}
