// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;

/**
 * Mends a frequent error of the parser: in "Norway says Peru must leave" it takes the subject of a clause without
 * conjunction for the object of the verb before it, and has no relation for the clause ({@code dep}).
 */
final class ReportedClauses {
    private ReportedClauses() {}

    /** @param verbs lemmas of verbs that report a clause without a conjunction */
    static List<Word> mended(List<Word> words, Set<String> verbs) {
        List<Word> mended = new ArrayList<>(words);
        for (Word clause : words) {
            subjectTakenForObject(mended, clause, verbs).ifPresent(subject -> {
                mended.set(subject.index(), UniversalDependencies.with(subject, clause.index(), "nsubj"));
                mended.set(clause.index(), UniversalDependencies.with(clause, clause.head(), "ccomp"));
            });
        }
        return mended;
    }

    private static Optional<Word> subjectTakenForObject(List<Word> words, Word clause, Set<String> verbs) {
        boolean bare = clause.relation().equals("dep")
                && clause.is(PartOfSpeech.VERB)
                && clause.head() >= 0
                && clause.head() < clause.index()
                && verbs.contains(words.get(clause.head()).lemma())
                && finite(words, clause)
                && of(words, clause).stream()
                        .noneMatch(word -> word.plainRelation().equals("nsubj")
                                || word.relation().equals("mark"));
        return bare
                ? of(words, words.get(clause.head())).stream()
                        .filter(word -> word.relation().equals("obj") && word.isNominal())
                        .filter(word -> word.index() > clause.head() && word.index() < clause.index())
                        .reduce((first, last) -> last)
                : Optional.empty();
    }

    private static boolean finite(List<Word> words, Word clause) {
        return clause.morphology().form() == VerbForm.FINITE
                || of(words, clause).stream().anyMatch(word -> word.plainRelation().equals("aux"));
    }

    private static List<Word> of(List<Word> words, Word head) {
        return words.stream().filter(word -> word.head() == head.index()).toList();
    }
}
