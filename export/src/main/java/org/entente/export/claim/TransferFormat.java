// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.claim;

import java.util.List;
import java.util.Optional;
import org.entente.export.format.ClaimFormat;
import org.entente.export.format.RowNumber;
import org.entente.export.format.ToldClaim;

/** What the formats of arms transfers take: arms that are ordered or delivered. */
interface TransferFormat extends ClaimFormat {
    @Override
    default Optional<String> kind() {
        return Optional.of("transfer");
    }

    @Override
    default Optional<String> refusal(ToldClaim claim) {
        return Transfers.refusal(claim);
    }

    @Override
    default List<String> ids(ToldClaim claim) {
        return List.of(number(claim));
    }

    static String number(ToldClaim claim) {
        return Long.toString(RowNumber.of(claim.id()));
    }
}
