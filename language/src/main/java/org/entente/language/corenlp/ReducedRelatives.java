// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Mends two frequent errors of the parser: in "A report released on Monday found fraud" it takes "A report released on Monday"
 * for a clause that is the subject ({@code csubj}), in "They stopped rebels attacking a town" it leaves "rebels attacking a
 * town" beside the verb; a participle without auxiliary is no such clause, it goes with its noun.
 */
final class ReducedRelatives {
    private static final String GERUND = "VBG";

    private ReducedRelatives() {}

    /** Changes the arrays in their place. */
    static void mend(List<String> tags, int[] heads, String[] relations, WordForms forms) {
        for (int participle = 1; participle < heads.length; participle++) {
            int noun = participle - 1;
            int verb = heads[participle];
            boolean bare = heads[noun] == participle
                    && relations[noun].startsWith("nsubj")
                    && !governs(participle, "aux", heads, relations);
            if (bare
                    && relations[participle].startsWith("csubj")
                    && verb > participle
                    && forms.participle(tags.get(participle))
                    && !governs(verb, "nsubj", heads, relations)) {
                hang(participle, verb, "nsubj", heads, relations);
            } else if (bare
                    && relations[participle].equals("dep")
                    && verb >= 0
                    && verb < noun
                    && (forms.participle(tags.get(participle)) || GERUND.equals(tags.get(participle)))
                    && !governs(verb, "obj", heads, relations)) {
                hang(participle, verb, "obj", heads, relations);
            }
        }
    }

    /** The participle on the noun before it, and that on the verb. */
    private static void hang(int participle, int verb, String relation, int[] heads, String[] relations) {
        int noun = participle - 1;
        heads[noun] = verb;
        relations[noun] = relation;
        heads[participle] = noun;
        relations[participle] = "acl";
    }

    private static boolean governs(int head, String relation, int[] heads, String[] relations) {
        return IntStream.range(0, heads.length).anyMatch(i -> heads[i] == head && relations[i].startsWith(relation));
    }
}
