// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.OptionalInt;
import java.util.Set;

/**
 * Mends frequent errors of the parser about a participle that describes the noun before it and that it takes for a clause of
 * its own: the subject of another in "A report released on Monday found fraud", the main one in "Troops fired on by rebels
 * left", one beside the verb in "They arrested a man linked to rebels".
 */
final class ReducedRelatives {
    private static final String PASSIVE = "VBN";
    private static final Set<String> BESIDE = Set.of("dep", "ccomp", "acl", "advcl", "parataxis");
    private static final Set<String> TAKEN_FOR_BELOW = Set.of("dep", "ccomp", "parataxis", "conj", "advcl", "xcomp");

    private ReducedRelatives() {}

    static void mend(TaggedTree tree, WordForms forms) {
        for (int participle = 1; participle < tree.size(); participle++) {
            behindNoun(participle, tree, forms);
            OptionalInt subject = describedSubject(participle, tree, forms);
            if (subject.isEmpty()) {
                continue;
            }
            int noun = subject.getAsInt();
            int verb = tree.head(participle);
            OptionalInt clause = clauseBelow(participle, tree);
            if (tree.relation(participle).startsWith("csubj") && verb > participle && !tree.governs(verb, "nsubj")) {
                hang(participle, noun, verb, "nsubj", tree);
            } else if (clause.isPresent()) {
                promote(clause.getAsInt(), participle, noun, tree);
            } else if (BESIDE.contains(tree.relation(participle))
                    && verb >= 0
                    && verb < noun
                    && tree.isVerb(verb)
                    && !reports(tree.word(verb), tree.relation(participle), forms)
                    && !tree.governs(verb, "obj")) {
                hang(participle, noun, verb, "obj", tree);
            }
        }
    }

    /** "people accused of theft" is no adjective, and "the party, led by Quist," nothing beside the verb. */
    private static void behindNoun(int participle, TaggedTree tree, WordForms forms) {
        int head = tree.head(participle);
        if (head < 0
                || head > participle
                || !forms.participle(tree.tag(participle))
                || tree.governs(participle, "aux")) {
            return;
        }
        if (tree.relation(participle).equals("amod") && !tree.isVerb(head)) {
            tree.hang(participle, head, "acl");
        } else if (tree.relation(participle).equals("dep")
                && PASSIVE.equals(tree.tag(participle))
                && tree.isVerb(head)
                && participle - head > 2
                && tree.word(participle - 1).equals(",")
                && tree.isNoun(participle - 2)
                && tree.within(participle - 2, head)
                && !tree.governs(participle, "nsubj")) {
            tree.hang(participle, participle - 2, "acl");
        }
    }

    /** The subject, right before a participle without auxiliary. */
    private static OptionalInt describedSubject(int participle, TaggedTree tree, WordForms forms) {
        if (!forms.participle(tree.tag(participle)) || tree.governs(participle, "aux")) {
            return OptionalInt.empty();
        }
        int before = participle - 1;
        while (before > 0
                && tree.head(before) == participle
                && tree.relation(before).equals("advmod")) {
            before--;
        }
        int last = before;
        return tree.of(participle)
                .filter(i -> tree.relation(i).startsWith("nsubj") && tree.isNoun(i))
                .filter(i -> i <= last && tree.within(last, i))
                .findFirst();
    }

    private static boolean reports(String verb, String relation, WordForms forms) {
        return relation.equals("ccomp") && forms.lemmas(verb).stream().anyMatch(forms.bareReporting()::contains);
    }

    /** A finite clause without subject that hangs on the participle and nothing joins to it. */
    private static OptionalInt clauseBelow(int participle, TaggedTree tree) {
        return tree.of(participle)
                .filter(i -> i > participle && tree.isFiniteClause(i) && TAKEN_FOR_BELOW.contains(tree.relation(i)))
                .filter(i -> !tree.governs(i, "nsubj") && !tree.governs(i, "cc") && !tree.governs(i, "mark"))
                .filter(i -> tree.of(participle)
                        .noneMatch(
                                j -> j < i && j > participle && tree.relation(j).equals("cc")))
                .findFirst();
    }

    /** The clause gets the participle's place, its subject, and what follows. */
    private static void promote(int clause, int participle, int noun, TaggedTree tree) {
        tree.hang(clause, tree.head(participle), tree.relation(participle));
        for (int i : tree.of(participle).filter(i -> i > clause).toArray()) {
            tree.hang(i, clause, tree.relation(i));
        }
        hang(participle, noun, clause, "nsubj", tree);
    }

    /** The participle on the noun before it, and that on the verb. */
    private static void hang(int participle, int noun, int verb, String relation, TaggedTree tree) {
        tree.hang(noun, verb, relation);
        tree.hang(participle, tree.isNoun(participle - 1) ? participle - 1 : noun, "acl");
    }
}
