// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import org.entente.coding.clause.Reality;
import org.entente.coding.lexicon.Entry;
import org.entente.language.Word;
import org.entente.model.EventType;
import org.entente.model.Party;

/**
 * A claim in the making: what is known by now of the act that one match tells. Each step of {@link ClaimMaker} gives another.
 *
 * @param content the triggers that stand in what the match governs
 * @param again the other words of the sentence that tell the same act
 * @param routed the entry's own type and mode until the clause around it has been heard
 * @param fallback whether a party was read by position and not from the tree
 */
record Draft(
        Match match,
        List<Match> content,
        List<Match> again,
        List<Party> actor,
        List<Party> recipient,
        List<Party> claimant,
        Reality reality,
        Routed routed,
        boolean fallback) {

    Entry entry() {
        return match.entry();
    }

    Word head() {
        return match.head();
    }

    /** The type it has by now. */
    EventType type() {
        return routed.type();
    }

    /** Whether it is still the act that its entry tells, and has become no other by what stands around it. */
    boolean isOfEntry() {
        return routed.type() == entry().type();
    }

    Draft with(List<Party> newActor, List<Party> newRecipient) {
        return new Draft(match, content, again, newActor, newRecipient, claimant, reality, routed, fallback);
    }

    Draft withRecipient(List<Party> newRecipient) {
        return with(actor, newRecipient);
    }

    Draft withClaimant(List<Party> newClaimant) {
        return new Draft(match, content, again, actor, recipient, newClaimant, reality, routed, fallback);
    }

    Draft withReality(Reality newReality) {
        return new Draft(match, content, again, actor, recipient, claimant, newReality, routed, fallback);
    }

    Draft with(Routed newRouted) {
        return new Draft(match, content, again, actor, recipient, claimant, reality, newRouted, fallback);
    }
}
