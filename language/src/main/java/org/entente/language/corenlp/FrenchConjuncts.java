// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.List;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;

/**
 * Mends what "et" joins: nouns that the parser joins to the verb (« accuse les généraux d'Oslo et [de] Lima »), finite verbs
 * that it joins to an infinitive or participle, participles that it joins to the noun. In 2,000 sentences of news 3 in 100
 * had one.
 */
final class FrenchConjuncts {
    private FrenchConjuncts() {}

    static void mend(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word member = tree.word(i);
            if (member.relation().equals("conj") && member.head() >= 0 && member.head() < i) {
                Word head = tree.head(member);
                if (tree.isFinite(member)) {
                    finite(tree, member, head);
                } else if (tree.isBareParticiple(member) && head.is(PartOfSpeech.NOUN)) {
                    participle(tree, member, head);
                } else if (member.isNominal() && head.is(PartOfSpeech.VERB)) {
                    noun(tree, member, head);
                }
            }
        }
    }

    /** « veut partir et a dit » : a finite verb is told beside a finite one. */
    private static void finite(Tree tree, Word verb, Word head) {
        if (head.morphology().form() == VerbForm.INFINITIVE
                && !tree.isFinite(head)
                && tree.governs(verb, "cc")
                && !tree.governs(verb, "mark")) {
            Word main = head;
            for (int i = 0; i < tree.size() && main.head() >= 0 && !tree.isFinite(main); i++) {
                main = tree.head(main);
            }
            if (tree.isFinite(main)) {
                tree.hang(verb, main.index(), "conj");
            }
        } else if (tree.isBareParticiple(head)
                && head.relation().equals("acl")
                && !tree.governs(verb, "cc", "nsubj", "mark")) {
            // « les marins, menés par Quist, refusent » : the clause is the marines'.
            tree.hang(verb, head.head(), "acl");
        }
    }

    /** « l'accord annoncé par Lima et confirmé par Oslo » : two participles of one noun. */
    private static void participle(Tree tree, Word participle, Word noun) {
        for (int i = participle.index() - 1; i > noun.index(); i--) {
            Word first = tree.word(i);
            boolean other = first.is(PartOfSpeech.VERB) && first.morphology().form() == VerbForm.PARTICIPLE;
            if (other && tree.governs(participle, "cc") && isBelow(tree, first, noun)) {
                tree.hang(participle, i, "conj");
                return;
            }
        }
    }

    /** With a preposition beside the phrase that has the same, without one beside what stands before "et". */
    private static void noun(Tree tree, Word noun, Word verb) {
        List<Word> joining = tree.below(noun, "cc");
        if (joining.isEmpty() || tells(tree, noun)) {
            return;
        }
        List<Word> cases = tree.below(noun, "case");
        int last = joining.get(0).index() - (tree.isComma(joining.get(0).index() - 1) ? 2 : 1);
        if (last <= verb.index()) {
            return;
        }
        Word first = tree.word(last);
        for (int i = 0; i < tree.size() && first.index() > verb.index() && first.head() >= 0; i++) {
            if (isParallel(tree, first, noun, cases)) {
                tree.hang(noun, first.index(), "conj");
                return;
            }
            first = tree.head(first);
        }
    }

    private static boolean isParallel(Tree tree, Word first, Word second, List<Word> cases) {
        if (!first.isNominal() || first.relation().startsWith("flat")) {
            return false;
        }
        List<Word> own = tree.below(first, "case");
        return cases.isEmpty()
                ? first.tag() == second.tag() && tree.governs(first, "det") == tree.governs(second, "det")
                : !own.isEmpty() && own.get(0).lemma().equals(cases.get(0).lemma());
    }

    /** Whether a clause hangs on the noun that is not merely its description. */
    private static boolean tells(Tree tree, Word noun) {
        return tree.below(noun).stream()
                .anyMatch(word -> tree.isFinite(word) && !word.relation().equals("acl:relcl"));
    }

    private static boolean isBelow(Tree tree, Word word, Word top) {
        Word at = word;
        for (int i = 0; i < tree.size() && at.head() >= 0; i++) {
            at = tree.head(at);
            if (at.index() == top.index()) {
                return true;
            }
        }
        return false;
    }
}
