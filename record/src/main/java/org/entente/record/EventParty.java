// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event, as its mentions resolve it.
 *
 * @param name the proper name, else the words of the mention that names it best
 * @param country ISO 3166-1 alpha-3 or a code of PLOVER such as {@code UNO}; null if no mention tells
 * @param cow Correlates of War number
 * @param sector PLOVER sector; null if no mention tells
 */
public record EventParty(
        String name,
        @Nullable String country,
        @Nullable Integer cow,
        @Nullable String sector) {
    /** {@code name [RUS MIL]}; the brackets only with a code. */
    public String label() {
        String codes = (country == null ? "" : country)
                + (country == null || sector == null ? "" : " ")
                + (sector == null ? "" : sector);
        return codes.isEmpty() ? name : name + " [" + codes + "]";
    }
}
