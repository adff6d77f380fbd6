// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coding.clause.Arguments;
import org.entente.coding.clause.Mandative;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;

/** Whom the content of a demand, refusal, threat or promise concerns. */
final class Concerned {
    /** How far below the trigger the party of a demand's content may stand. */
    private static final int CONTENT_DEPTH = 3;

    private final Sentence sentence;
    private final Arguments arguments;
    private final Grammar grammar;
    private final Denoted denoted;
    private final Others others;

    Concerned(Sentence sentence, Arguments arguments, Grammar grammar, Denoted denoted, Others others) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.grammar = grammar;
        this.denoted = denoted;
        this.others = others;
    }

    /**
     * Whom the content of a demand, refusal or protest concerns: the subject of the clause that tells it, else the first
     * party in it.
     */
    List<Party> concerned(Word head, List<Party> actor) {
        List<Word> clauses = new ArrayList<>(sentence.dependents(head, "ccomp", "xcomp", "acl", "advcl"));
        for (Word threatened : sentence.dependents(head, "xcomp")) {
            sentence.dependents(threatened, "advcl").stream()
                    .filter(this::conditional)
                    .forEach(clauses::add);
        }
        for (Word clause : clauses) {
            if (!quotedBefore(clause, head) && (tellsContent(clause) || conditional(clause))) {
                for (Word subject : sentence.dependents(clause, "nsubj")) {
                    List<Party> found = others.unlike(denoted.of(subject), actor);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return below(head, actor, CONTENT_DEPTH);
    }

    private List<Party> below(Word head, List<Party> actor, int depth) {
        for (Word dependent : sentence.dependents(head, "obj", "ccomp", "xcomp", "acl", "advcl", "nmod", "obl")) {
            boolean phrase = dependent.isNominal() || dependent.is(PartOfSpeech.ADJ);
            if (phrase && grammar.has("placeNouns", dependent.lemma())
                    || phrase && grammar.has("locative", arguments.preposition(dependent))
                    || !phrase && !tellsContent(dependent)
                    || sourced(dependent)
                    || quotedBefore(dependent, head)) {
                continue;
            }
            List<Party> found = phrase ? others.unlike(denoted.of(dependent), actor) : List.of();
            if (found.isEmpty() && depth > 0) {
                found = below(dependent, actor, depth - 1);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "According to the ministry" names who says so. */
    private boolean sourced(Word phrase) {
        return sentence.dependents(phrase, "case").stream()
                .anyMatch(marker -> grammar.has("according", marker.form().toLowerCase(Locale.ROOT)));
    }

    /** « La ville est tombée », déplore Lima: what was said stands before who says it, and is no act of whom it names. */
    private static boolean quotedBefore(Word clause, Word head) {
        return clause.plainRelation().equals("ccomp") && clause.index() < head.index();
    }

    /** "Threatened to strike if Peru did not pay." */
    private boolean conditional(Word clause) {
        return sentence.dependents(clause, "mark").stream()
                .anyMatch(mark -> grammar.has("conditions", mark.form().toLowerCase(Locale.ROOT)));
    }

    /** Complement clauses, infinitives and participles; not what happened before or because. */
    private boolean tellsContent(Word clause) {
        return switch (clause.relation()) {
            case "ccomp", "xcomp" -> true;
            case "acl", "advcl" -> sentence.dependents(clause, "nsubj").isEmpty();
            default -> false;
        };
    }

    /** The authority that a clause of demand or blame under a protest names: "marched, demanding the minister's resignation". */
    List<Party> protestedTo(Word head, List<Party> actor) {
        for (Word clause : sentence.dependents(head, "advcl", "xcomp", "acl", "conj")) {
            if (grammar.has("demanding", clause.lemma())
                    && sentence.dependents(clause, "nsubj").isEmpty()) {
                List<Party> found = new ArrayList<>(denoted.of(arguments.object(clause)));
                if (found.isEmpty()) {
                    found.addAll(concerned(clause, actor));
                }
                for (Word phrase : found.isEmpty() ? sentence.dependents(clause, "obl") : List.<Word>of()) {
                    found.addAll(found.isEmpty() ? denoted.of(phrase) : List.of());
                }
                found.removeIf(party -> !Sides.hasPower(party));
                List<Party> others = this.others.unlike(found, actor);
                if (!others.isEmpty()) {
                    return others;
                }
            }
        }
        return List.of();
    }

    /** The subject of a clause under {@code head} that says what somebody must do; empty if none does. */
    List<Party> obliged(Word head, List<Party> actor) {
        for (Word clause : sentence.dependents(head, "ccomp")) {
            List<Word> auxiliaries = sentence.dependents(clause, "aux");
            boolean must = Mandative.is(sentence, clause)
                    || grammar.has("obligation", clause.lemma())
                    || auxiliaries.size() == 1
                            && grammar.has("obligation", auxiliaries.get(0).lemma());
            if (must) {
                Word subject = sentence.firstDependent(clause, "nsubj");
                return others.unlike(denoted.of(subject == null ? arguments.object(head) : subject), actor);
            }
        }
        return List.of();
    }
}
