// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.EventClaim;
import org.entente.model.Party;

/** Events as the examples of the lexicons write them: {@code CONSULT/visit NOR > PER}. */
final class Notation {
    private Notation() {}

    static String of(EventClaim claim) {
        return (claim.type() + (claim.mode() == null ? "" : "/" + claim.mode()) + " " + countries(claim.actor()) + " > "
                        + countries(claim.recipient()))
                .strip();
    }

    private static String countries(List<Party> parties) {
        List<String> countries =
                parties.stream().map(p -> String.valueOf(p.country())).toList();
        return countries.stream().distinct().collect(Collectors.joining("+"));
    }
}
