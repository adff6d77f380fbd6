// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import java.util.Locale;
import org.entente.coding.clause.Arguments;
import org.entente.coding.lexicon.Grammar;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;

/** To whom a clause is attributed: the subject of the speech verb that governs it, or "according to" (guide, "claimant"). */
public final class Attribution {
    private final Sentence sentence;
    private final Grammar grammar;
    private final Slots slots;
    private final Arguments arguments;

    public Attribution(Sentence sentence, Grammar grammar, Slots slots) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.slots = slots;
        this.arguments = new Arguments(sentence, grammar);
    }

    public List<Party> claimants(Word trigger) {
        Word at = trigger;
        for (int i = 0; i <= sentence.words().size(); i++) {
            for (Word beside : sentence.dependents(at, "parataxis", "ccomp", "advcl", "obl")) {
                List<Party> found = beside(at, beside, trigger);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            Word governor = arguments.governorOrNull(at);
            if (governor == null) {
                return List.of();
            }
            if (said(at, governor) && grammar.has("speech", governor.lemma())) {
                return slots.denoted(arguments.subject(governor));
            }
            at = governor;
        }
        return List.of();
    }

    /** A complement; or a quotation before its verb, for which the tree may have no relation. */
    private static boolean said(Word clause, Word verb) {
        return clause.plainRelation().equals("ccomp")
                || clause.plainRelation().equals("dep") && clause.index() < verb.index();
    }

    /** Whom the clause of {@code trigger} is said to: "told Peru that rights must be respected"; empty if nobody is named. */
    List<Party> addressees(Word trigger) {
        Word at = trigger;
        Word governor = arguments.governorOrNull(at);
        while (governor != null) {
            if (at.plainRelation().equals("ccomp") && grammar.has("speech", governor.lemma())) {
                return slots.denoted(arguments.addressee(governor));
            }
            at = governor;
            governor = arguments.governorOrNull(at);
        }
        return List.of();
    }

    /** "..., X said" beside the clause, or "according to X" in it. */
    private List<Party> beside(Word clause, Word beside, Word trigger) {
        if (sentence.isUnder(trigger, beside) && clause.index() != beside.index()) {
            return List.of();
        }
        if (beside.plainRelation().equals("obl")) {
            boolean according = sentence.dependents(beside, "case").stream()
                    .anyMatch(w -> grammar.has("according", w.form().toLowerCase(Locale.ROOT)));
            return according ? slots.denoted(beside) : List.of();
        }
        return grammar.has("speech", beside.lemma()) && !beside.plainRelation().equals("ccomp")
                ? slots.denoted(arguments.subject(beside))
                : List.of();
    }
}
