// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import java.util.Locale;
import org.entente.coding.clause.ClauseReader;
import org.entente.coding.clause.Reality;
import org.entente.coding.lexicon.Entry;
import org.entente.coding.lexicon.Grammar;
import org.entente.model.Party;

/** Begins a draft: who stands in a match's own places, and whether its clause is said to hold. */
final class NamedSides {
    private final Grammar grammar;
    private final ClauseReader clauses;
    private final Slots slots;
    private final SameAct sameAct;

    NamedSides(Grammar grammar, ClauseReader clauses, Slots slots, SameAct sameAct) {
        this.grammar = grammar;
        this.clauses = clauses;
        this.slots = slots;
        this.sameAct = sameAct;
    }

    Draft draft(Match match, List<Match> content, List<Match> again) {
        Slots.Filled filled = filled(match, again);
        Reality reality = reality(match);
        Entry entry = match.entry();
        return new Draft(
                match,
                content,
                again,
                filled.actor(),
                directed(match, content, filled),
                List.of(),
                reality,
                new Routed(entry.type(), entry.mode(), reality.status()),
                filled.fallback());
    }

    /** The recipient; of an entry that tells a content, whom that content concerns if nobody else is named. */
    private List<Party> directed(Match match, List<Match> content, Slots.Filled filled) {
        Entry entry = match.entry();
        if (entry.needs() == Entry.Need.OBLIGED) {
            return slots.obliged(match.head(), filled.actor());
        }
        boolean ofContent = entry.content() && !(entry.joint() && isAgainst(content));
        return filled.recipient().isEmpty() && ofContent
                ? ofContent(match, content, filled.actor())
                : filled.recipient();
    }

    /** "Agreed on sanctions against Peru": whom the content hurts is not whom it was agreed with. */
    private static boolean isAgainst(List<Match> content) {
        return content.stream().anyMatch(match -> Sides.threat(match.entry().type()));
    }

    /**
     * The parties that the words name, and where they name none those that the same act has in other words: who is killed in
     * a clash "with" somebody is killed by him.
     */
    private Slots.Filled filled(Match match, List<Match> again) {
        Slots.Filled filled = slots.fill(match);
        boolean toldBySubject = match.entry().actor().contains("subject")
                && again.stream().anyMatch(other -> sameAct.isSubject(other, match));
        List<Party> actor = toldBySubject ? List.of() : filled.actor();
        List<Party> recipient = filled.recipient();
        for (Match other : again) {
            Slots.Filled more = slots.fill(other);
            boolean foe = other.entry().joint()
                    && more.actor().isEmpty()
                    && more.recipient().size() == 1
                    && !recipient.isEmpty();
            actor = actor.isEmpty() ? foe ? more.recipient() : more.actor() : actor;
            boolean nameless = recipient.stream().allMatch(party -> party.country() == null)
                    && more.recipient().stream().anyMatch(party -> party.country() != null);
            boolean better = recipient.isEmpty() && !match.entry().joint() || nameless && !other.isNoun();
            recipient = better ? more.recipient() : recipient;
        }
        return new Slots.Filled(actor, slots.otherThan(recipient, actor), filled.fallback());
    }

    /** Whom a demand, refusal or promise is directed at: who is to do its content, or to whom it would be done. */
    private List<Party> ofContent(Match match, List<Match> content, List<Party> actor) {
        if (!content.isEmpty()) {
            Slots.Filled told = slots.fill(content.get(0));
            List<Party> doers = slots.notAgain(told.actor(), actor);
            List<Party> found = doers.isEmpty() ? slots.notAgain(told.recipient(), actor) : doers;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return slots.concerned(match.head(), actor);
    }

    /** The reality of the clause; a negation that is one of the trigger's own words negates nothing. */
    private Reality reality(Match match) {
        Reality reality = clauses.reality(match.head());
        boolean own = match.parts().stream()
                .anyMatch(part -> grammar.has("negators", part.form().toLowerCase(Locale.ROOT)));
        return own ? reality.made() : reality;
    }
}
