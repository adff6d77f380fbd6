// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coding.clause.Arguments;
import org.entente.coding.clause.ClauseReader;
import org.entente.coding.clause.Reality;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.Evidence;
import org.entente.model.Obligation;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** What a sentence says that an agreement obliges its parties to: "provides for ...", "under which ...". */
final class Obligations {
    private static final Set<String> OUTSIDE = Set.of("punct", "mark", "cc", "case");

    private final Article article;
    private final Sentence sentence;
    private final Arguments arguments;
    private final ClauseReader clauses;
    private final AgreementWords words;

    Obligations(Article article, Sentence sentence, Arguments arguments, ClauseReader clauses, AgreementWords words) {
        this.article = article;
        this.sentence = sentence;
        this.arguments = arguments;
        this.clauses = clauses;
        this.words = words;
    }

    List<Obligation> of(Word head) {
        List<Obligation> found = new ArrayList<>();
        for (Word verb : sentence.words()) {
            if (verb.is(PartOfSpeech.VERB) && words.provides().contains(AgreementWords.lower(verb))) {
                Word subject = arguments.subject(verb);
                if (subject != null && subject.index() == head.index()) {
                    boolean clause =
                            !sentence.dependents(verb, "ccomp", "xcomp").isEmpty();
                    sentence.dependents(verb, "ccomp", "xcomp", "obj", "obl").stream()
                            .filter(w -> !clause || !w.plainRelation().equals("obj"))
                            .filter(w -> !w.plainRelation().equals("obl")
                                    || words.promised().contains(arguments.preposition(w)))
                            .forEach(w -> add(found, w, null));
                }
            }
        }
        Word governor = arguments.governorOrNull(head);
        if (governor != null
                && governor.is(PartOfSpeech.VERB)
                && words.under().contains(arguments.preposition(head))
                && binding(governor)) {
            add(found, governor, head);
        }
        for (Word clause : sentence.dependents(head, "acl:relcl")) {
            boolean under = sentence.dependents(clause, "obl").stream()
                    .anyMatch(w -> words.under().contains(arguments.preposition(w)));
            if (under) {
                add(found, clause, null);
            }
        }
        return found;
    }

    /** "will withdraw", "must free": what was only done is no promise. */
    private boolean binding(Word verb) {
        Reality reality = clauses.reality(verb);
        return reality.obliged() || reality.status() == Status.FUTURE || reality.status() == Status.HYPOTHETICAL;
    }

    /** "in case of an attack on one of them", "si l'une d'elles est attaquée". */
    private @Nullable Evidence condition(List<Word> told) {
        for (Word word : told) {
            boolean open = words.conditional().contains(AgreementWords.lower(word))
                    && word.plainRelation().equals("mark");
            boolean named = words.cases().contains(AgreementWords.lower(word))
                    && !sentence.dependents(word, "case").isEmpty();
            Word top = open && word.head() >= 0 ? sentence.word(word.head()) : named ? word : null;
            if (top != null) {
                List<Word> inside =
                        sentence.subtree(top).stream().filter(told::contains).toList();
                int end = inside.size();
                while (end > 1 && inside.get(end - 1).is(PartOfSpeech.PUNCT)) {
                    end--;
                }
                return sentence.evidence(article, inside.get(0), inside.get(end - 1));
            }
        }
        return null;
    }

    /** The clause or phrase of {@code top} in one piece around it, without the phrase of {@code but}. */
    private void add(List<Obligation> found, Word top, @Nullable Word but) {
        List<Word> inside = sentence.subtree(top).stream()
                .filter(w -> but == null || !sentence.isUnder(w, but))
                .filter(w -> !(w.head() == top.index() && OUTSIDE.contains(w.plainRelation())))
                .toList();
        int at = inside.indexOf(top);
        int first = at;
        while (first > 0 && inside.get(first - 1).index() == inside.get(first).index() - 1) {
            first--;
        }
        int last = at;
        while (last + 1 < inside.size()
                && inside.get(last + 1).index() == inside.get(last).index() + 1) {
            last++;
        }
        while (last > at && inside.get(last).is(PartOfSpeech.PUNCT)) {
            last--;
        }
        while (first < at && inside.get(first).is(PartOfSpeech.PUNCT)) {
            first++;
        }
        Evidence told = sentence.evidence(article, inside.get(first), inside.get(last));
        String kind = inside.subList(first, last + 1).stream()
                .map(AgreementWords::lower)
                .filter(words.obligations()::has)
                .map(w -> String.valueOf(words.obligations().of(w)))
                .findFirst()
                .orElse("other");
        found.add(new Obligation(kind, told, condition(inside.subList(first, last + 1))));
    }
}
