// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Mends a frequent error of the parser: in "A report released on Monday found fraud" it takes "A report released on Monday"
 * for a clause that is the subject ({@code csubj}); a participle without auxiliary is none, it goes with its noun.
 */
final class ReducedRelatives {
    private ReducedRelatives() {}

    /** Changes the arrays in their place. */
    static void mend(List<String> tags, int[] heads, String[] relations, WordForms forms) {
        for (int participle = 1; participle < heads.length; participle++) {
            int noun = participle - 1;
            int verb = heads[participle];
            if (relations[participle].startsWith("csubj")
                    && verb > participle
                    && forms.participle(tags.get(participle))
                    && heads[noun] == participle
                    && relations[noun].startsWith("nsubj")
                    && !governs(participle, "aux", heads, relations)
                    && !governs(verb, "nsubj", heads, relations)) {
                heads[noun] = verb;
                relations[noun] = "nsubj";
                heads[participle] = noun;
                relations[participle] = "acl";
            }
        }
    }

    private static boolean governs(int head, String relation, int[] heads, String[] relations) {
        return IntStream.range(0, heads.length).anyMatch(i -> heads[i] == head && relations[i].startsWith(relation));
    }
}
