// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.List;
import org.entente.model.Claim;
import org.entente.model.EventClaim;
import org.entente.model.Evidence;
import org.entente.model.Quotation;

/** Links a statement that is itself an event (an accusation, a refusal, a promise) to that event, by their common words. */
public final class EventLinks {
    private EventLinks() {}

    /** The same quotations, each with the id of the event whose trigger is its cue, if there is one. */
    public static List<Quotation> linked(List<Quotation> quotations, List<? extends Claim> claims) {
        return quotations.stream()
                .map(quotation -> claims.stream()
                        .filter(EventClaim.class::isInstance)
                        .map(EventClaim.class::cast)
                        .filter(event -> tells(quotation, event))
                        .findFirst()
                        .map(event -> quotation.linked(event.id()))
                        .orElse(quotation))
                .toList();
    }

    private static boolean tells(Quotation quotation, EventClaim event) {
        Evidence cue = quotation.cue();
        Evidence trigger = event.trigger();
        return cue != null && cue.field() == trigger.field() && cue.span().overlaps(trigger.span());
    }
}
