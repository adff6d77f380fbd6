// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.language.Morphology.VerbForm;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;

/**
 * Mends a frequent error of the parser: in "Norway says Peru must leave" it takes the subject of a clause without
 * conjunction for the object of the verb before it, and has no relation for the clause ({@code dep}); or it takes "Norway
 * says Peru" for the subject of the clause ({@code csubj}).
 */
final class ReportedClauses {
    private static final Set<String> OPENING = Set.of("what", "who", "which", "whom", "whatever", "that");

    private ReportedClauses() {}

    /** @param verbs lemmas of verbs that report a clause without a conjunction */
    static List<Word> mended(List<Word> words, Set<String> verbs) {
        Tree tree = new Tree(words);
        Tree mended = new Tree(words);
        for (Word clause : words) {
            verbTakenForSubject(mended, clause, verbs).ifPresent(verb -> {
                mended.hang(verb, clause.head(), clause.relation());
                mended.hang(clause, verb.index(), "ccomp");
                lastObject(mended, verb, clause)
                        .filter(object -> !hasSubject(tree, clause))
                        .ifPresent(subject -> mended.hang(subject, clause.index(), "nsubj"));
            });
            subjectTakenForObject(mended, clause, verbs).ifPresent(subject -> {
                mended.hang(subject, clause.index(), "nsubj");
                mended.hang(clause, clause.head(), "ccomp");
            });
        }
        return mended.words();
    }

    private static Optional<Word> subjectTakenForObject(Tree tree, Word clause, Set<String> verbs) {
        boolean bare = clause.relation().equals("dep")
                && clause.is(PartOfSpeech.VERB)
                && clause.head() >= 0
                && clause.head() < clause.index()
                && verbs.contains(tree.word(clause.head()).lemma())
                && finite(tree, clause)
                && tree.below(clause).stream()
                        .noneMatch(word -> word.plainRelation().equals("nsubj")
                                || word.relation().equals("mark"));
        return bare ? lastObject(tree, tree.word(clause.head()), clause) : Optional.empty();
    }

    /** A verb with a subject of its own, and no "what" or "that" before it, is no subject of the clause it reports. */
    private static Optional<Word> verbTakenForSubject(Tree tree, Word clause, Set<String> verbs) {
        return tree.below(clause).stream()
                .filter(word -> word.relation().startsWith("csubj") && word.index() < clause.index())
                .filter(word -> verbs.contains(word.lemma()) && finite(tree, word))
                .filter(verb -> lastObject(tree, verb, clause).isPresent() || hasSubject(tree, clause))
                .filter(verb -> tree.below(verb).stream().noneMatch(ReportedClauses::opensClause))
                .filter(verb -> hasSubject(tree, verb))
                .findFirst();
    }

    private static boolean opensClause(Word word) {
        return word.relation().equals("mark") || word.is(PartOfSpeech.PRON) && OPENING.contains(word.lemma());
    }

    private static boolean hasSubject(Tree tree, Word clause) {
        return tree.below(clause).stream()
                .anyMatch(word -> word.plainRelation().equals("nsubj")
                        || word.plainRelation().equals("expl"));
    }

    /** The last object of a verb that stands between it and the clause. */
    private static Optional<Word> lastObject(Tree tree, Word verb, Word clause) {
        return tree.below(verb).stream()
                .filter(word -> word.relation().equals("obj") && word.isNominal())
                .filter(word -> word.index() > verb.index() && word.index() < clause.index())
                .reduce((first, last) -> last);
    }

    private static boolean finite(Tree tree, Word clause) {
        return clause.morphology().form() == VerbForm.FINITE
                || tree.below(clause).stream()
                        .anyMatch(word -> word.plainRelation().equals("aux"));
    }
}
