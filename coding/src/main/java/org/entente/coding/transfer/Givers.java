// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.model.Party;
import org.entente.model.Transfer;
import org.jspecify.annotations.Nullable;

/** Who gave what an article says was received: the one supplier that it names for that recipient, marked as inferred. */
final class Givers {
    private Givers() {}

    /** Those with both sides; what has no one giver in the article is left out. */
    static List<Transfer> filled(List<Transfer> found) {
        List<Transfer> full = new ArrayList<>();
        for (Transfer transfer : found) {
            Party giver = transfer.supplier().isEmpty() ? giver(transfer, found) : null;
            if (!transfer.supplier().isEmpty()) {
                full.add(transfer);
            } else if (giver != null) {
                full.add(with(transfer, giver));
            }
        }
        return full;
    }

    private static @Nullable Party giver(Transfer received, List<Transfer> found) {
        Map<String, Party> givers = new LinkedHashMap<>();
        for (Transfer transfer : found) {
            boolean same = received.recipient().stream().allMatch(to -> transfer.recipient().stream()
                    .anyMatch(p -> Objects.equals(p.country(), to.country())));
            if (same) {
                transfer.supplier().forEach(p -> givers.putIfAbsent(String.valueOf(p.country()), p));
            }
        }
        return givers.size() == 1 ? givers.values().iterator().next() : null;
    }

    private static Transfer with(Transfer received, Party giver) {
        Party inferred = new Party(
                giver.words(), giver.name(), giver.antecedent(), giver.country(), giver.cow(), giver.sector(), true);
        return new Transfer(
                received.id(),
                List.of(inferred),
                received.recipient(),
                received.item(),
                received.category(),
                received.designation(),
                received.quantity(),
                received.means(),
                received.status(),
                received.trigger(),
                received.claimant(),
                received.date(),
                received.rule());
    }
}
