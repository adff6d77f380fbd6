// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import java.util.List;
import org.entente.record.EventParty;
import org.entente.server.claim.ShownParty;
import org.entente.server.claim.Words;

/** Parties of events, shown as those of claims are. */
final class Parties {
    private Parties() {}

    static List<ShownParty> of(List<EventParty> parties) {
        return parties.stream()
                .map(party -> new ShownParty(
                        new Words(party.name(), false, -1, -1), party.name(), party.country(), party.sector(), false))
                .toList();
    }
}
