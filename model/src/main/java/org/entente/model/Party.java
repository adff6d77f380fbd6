// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Who took part: the words at the place where the article names it for this claim, and who that is.
 *
 * @param words the words; a pronoun if nothing better stands in the sentence
 * @param name the proper name it was resolved to, if any
 * @param antecedent where the article gives that name, if not inside {@code words}
 * @param country ISO 3166-1 alpha-3 by PLOVER's rules, or UNO EUR IGO NGO MNC IMG ISM; null if the text does not tell
 * @param cow the Correlates of War number of the state, where it has one
 * @param inferred true if the party was not named for this claim but taken from the article around it
 */
public record Party(
        Evidence words,
        @Nullable String name,
        @Nullable Evidence antecedent,
        @Nullable String country,
        @Nullable Integer cow,
        @Nullable Sector sector,
        boolean inferred) {
    /** The same party where it was not named for the claim but taken from the article around it. */
    public Party asInferred() {
        return new Party(words, name, antecedent, country, cow, sector, true);
    }
}
