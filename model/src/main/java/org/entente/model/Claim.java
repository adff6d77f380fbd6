// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;

/** What one article says. Every claim has at least one trigger. */
public sealed interface Claim permits EventClaim, Quotation, Agreement, Transfer {
    /** Derived from the article's id and the claim's kind, code and place, so the same words give the same id. */
    String id();

    /** The words that called for the claim, first the decisive ones. */
    List<Evidence> triggers();

    /** Every span of the article that a field of this claim was read from. */
    List<Evidence> spans();

    Rule rule();
}
