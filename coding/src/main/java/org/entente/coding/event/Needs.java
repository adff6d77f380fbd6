// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import org.entente.coding.lexicon.Entry;
import org.entente.language.Sentence;
import org.entente.model.Party;

/** Whether a trigger has found what its entry needs to make a claim. */
final class Needs {
    private final Sentence sentence;
    private final Slots slots;

    Needs(Sentence sentence, Slots slots) {
        this.sentence = sentence;
        this.slots = slots;
    }

    boolean met(Draft draft) {
        Match match = draft.match();
        Entry entry = match.entry();
        List<Match> content = draft.content();
        List<Party> actor = draft.actor();
        List<Party> recipient = draft.recipient();
        boolean alone = match.isNoun() && !slots.supported(match.head());
        return switch (alone ? entry.alone() : entry.needs()) {
            case ANY -> true;
            case NEVER -> false;
            case ACTOR -> !actor.isEmpty();
            case RECIPIENT -> !recipient.isEmpty() || entry.joint() && actor.size() > 1;
            case OBLIGED -> !actor.isEmpty() && !recipient.isEmpty();
            case BOTH ->
                !actor.isEmpty() && !recipient.isEmpty()
                        || entry.joint() && actor.size() + recipient.size() > 1
                        || entry.joint() && !alone && Sides.assembly(entry.type(), actor);
            case SIDES -> !actor.isEmpty() && !recipient.isEmpty() || actor.size() > 1;
            case ACT -> !actor.isEmpty() && !content.isEmpty();
            case CONTENT ->
                !actor.isEmpty()
                        && (!content.isEmpty()
                                || !sentence.dependents(match.head(), "xcomp", "ccomp", "acl")
                                        .isEmpty());
        };
    }

    /** Whether it is for want of a party, and not of something told, that an entry of this need makes no claim. */
    static boolean lacksOnlyParties(Entry.Need need) {
        return switch (need) {
            case ANY, ACTOR, RECIPIENT, BOTH, SIDES -> true;
            case CONTENT, ACT, OBLIGED, NEVER -> false;
        };
    }
}
