// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.model.EventClaim;
import org.entente.model.Evidence;
import org.entente.model.Quotation;

/**
 * What an article lets others say in their own words. It is kept as their quotation; what they tell in it is opinion and
 * demand far more often than an event that a careful coder would enter (guide, section 1: statements of opinion are no
 * events). Measured over our own and the development articles: of the events read inside quotations 15 in 100 were right,
 * of the others 56.
 */
public final class OwnWords {
    /** Shorter quoted pieces belong to the sentence around them: the police said they had "neutralized" him. */
    private static final int SHORTEST = 5;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Evidence> quoted;

    public OwnWords(List<Quotation> quotations) {
        this.quoted = quotations.stream()
                .filter(Quotation::direct)
                .flatMap(quotation -> quotation.content().stream())
                .filter(content -> SPACE.split(content.text()).length >= SHORTEST)
                .toList();
    }

    /** Those whose trigger stands in no quotation. */
    List<EventClaim> without(List<EventClaim> claims) {
        return claims.stream().filter(claim -> !isQuoted(claim.trigger())).toList();
    }

    private boolean isQuoted(Evidence trigger) {
        return quoted.stream()
                .anyMatch(content -> content.field() == trigger.field()
                        && content.span().start() <= trigger.span().start()
                        && trigger.span().end() <= content.span().end());
    }
}
