// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.claim;

import java.util.Optional;
import org.entente.export.format.ClaimFormat;
import org.entente.export.format.ToldClaim;

/** What the formats of alliances take: agreements with one of ATOP's five obligations. */
interface AllianceFormat extends ClaimFormat {
    @Override
    default Optional<String> kind() {
        return Optional.of("agreement");
    }

    @Override
    default Optional<String> refusal(ToldClaim claim) {
        return Agreements.isAlliance(claim) ? Optional.empty() : Optional.of("none of ATOP's five obligations is told");
    }
}
