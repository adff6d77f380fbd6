// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.format;

import java.util.List;
import java.util.Optional;

/** A format whose rows are claims of single articles. */
public interface ClaimFormat extends TextFormat<ToldClaim> {
    /** {@code agreement}, {@code transfer}, {@code quotation} or {@code event}; empty for all. */
    Optional<String> kind();

    @Override
    default List<String> ids(ToldClaim claim) {
        return List.of(claim.id());
    }
}
