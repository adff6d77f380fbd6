// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.Morphology.Tense;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;

/**
 * Mends voices that the parser mixes up, which would turn doer and victim round: "the rebels who had attacked Lima" is
 * active whatever it calls the subject, for its auxiliary is not the passive's; "elle était détenue" is passive whatever it
 * calls the auxiliary. In 4,400 English sentences of news 7 in 100, in 850 French ones 5 in 100 had such a subject.
 */
final class Voices {
    private static final Set<String> REFLEXIVES = Set.of("se", "s'");

    private Voices() {}

    /** @param tags the model's, one for each word */
    static List<Word> mended(List<Word> words, List<String> tags, WordForms forms) {
        List<Word> mended = new ArrayList<>(words);
        for (Word word : words) {
            if (word.head() < 0) {
                continue;
            }
            Word verb = words.get(word.head());
            if (word.relation().equals("nsubj:pass")
                    && isActive(words, verb, word, forms.finite(tags.get(verb.index())), forms.passiveAuxiliary())) {
                mended.set(word.index(), UniversalDependencies.with(word, word.head(), "nsubj"));
            } else if (word.relation().equals("aux") && isPassive(words, verb, word, forms)) {
                mended.set(word.index(), UniversalDependencies.with(word, word.head(), "aux:pass"));
            }
        }
        return mended;
    }

    private static boolean isActive(
            List<Word> words, Word verb, Word subject, boolean taggedFinite, String passiveAuxiliary) {
        List<Word> parts = UniversalDependencies.of(words, verb);
        if (parts.stream().anyMatch(part -> part.relation().equals("aux:pass"))) {
            return false;
        }
        boolean object = parts.stream().anyMatch(part -> part.relation().equals("obj"));
        return taggedFinite
                || parts.stream()
                        .anyMatch(part ->
                                part.relation().equals("aux") && !part.lemma().equals(passiveAuxiliary))
                || verb.morphology().form() == VerbForm.FINITE && (object || subject.is(PartOfSpeech.PRON));
    }

    private static boolean isPassive(List<Word> words, Word verb, Word auxiliary, WordForms forms) {
        return auxiliary.lemma().equals(forms.passiveAuxiliary())
                && verb.is(PartOfSpeech.VERB)
                && verb.morphology().form() == VerbForm.PARTICIPLE
                && verb.morphology().tense() == Tense.PAST
                && !forms.activeWithPassiveAuxiliary().contains(verb.lemma())
                && UniversalDependencies.of(words, verb).stream()
                        .noneMatch(part -> REFLEXIVES.contains(part.lemma())
                                || REFLEXIVES.contains(part.form())
                                || part.relation().startsWith("expl")
                                || part.relation().equals("aux:pass"));
    }
}
