// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.List;

/**
 * A number that one mention's sentence gives, whoever says it; never averaged with another's.
 *
 * @param value the number, as its digits say
 * @param words the number with the words that follow it, as the article has them ("12 soldiers")
 * @param claimants to whom the article attributes the mention; empty if it speaks for itself
 * @param article the article that says so
 * @param claim the claim of that article
 */
public record Figure(double value, String words, List<EventParty> claimants, String article, String claim) {
    public Figure {
        claimants = List.copyOf(claimants);
    }
}
