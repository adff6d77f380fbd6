// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.Set;
import org.entente.language.Word;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase belongs to: the "Russian" of "Russian troops", the Hamas of "a leader of Hamas".
 *
 * @param sector of the body it belongs to, if it is one that is no government
 * @param word the word that says so
 * @param inferred whether it was taken from the article around the phrase
 * @param shared whether it is one of several that all hold: "the Russian and Syrian air force", "a Peru-Chile patrol"
 */
record Tie(@Nullable String country, @Nullable Sector sector, Word word, boolean inferred, boolean shared) {
    /** What needs no sector in an international body. */
    private static final Set<Sector> UNMARKED = Set.of(Sector.GOV, Sector.CVL, Sector.PTY, Sector.SOC);

    /** The sector of somebody in that role there; null where an international body needs none. */
    @Nullable
    Sector sectorOf(Sector role) {
        if (country != null && !Focus.isState(country) && !country.equals("IMG")) {
            return UNMARKED.contains(role) ? null : role;
        }
        boolean weak = role == Sector.GOV || role == Sector.CVL || role == Sector.MIL;
        return sector != null && weak ? sector : role;
    }
}
