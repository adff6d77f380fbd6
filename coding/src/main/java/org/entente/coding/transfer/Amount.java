// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in a phrase.
 *
 * @param span of its words, in UTF-16 units of the phrase
 * @param min the least, or null if only an upper bound is told
 * @param max the most, or null if only a lower bound is told
 * @param unit currency or measure as written, or null for things that are counted
 * @param currency whether the unit is money
 */
record Amount(
        Span span,
        @Nullable Double min,
        @Nullable Double max,
        @Nullable String unit,
        boolean currency,
        boolean approximate) {}
