// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * How much, as the words allow.
 *
 * @param min the least, or null if only an upper bound is told
 * @param max the most, or null if only a lower bound is told
 * @param unit as the article writes it, or null
 * @param approximate true for "about", "some", "environ"
 */
public record Quantity(
        Evidence words,
        @Nullable Double min,
        @Nullable Double max,
        @Nullable String unit,
        boolean approximate) {}
