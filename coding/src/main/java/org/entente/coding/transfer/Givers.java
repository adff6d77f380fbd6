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

/**
 * The side of a transfer that its sentence leaves out, marked as inferred: of what was received the one supplier that the
 * article names for that recipient, of what was given the one recipient of all that the article tells in full.
 */
final class Givers {
    private Givers() {}

    /** Those with both sides; what has no one giver in the article is left out. */
    static List<Transfer> filled(List<Transfer> found) {
        List<Transfer> full = new ArrayList<>();
        for (Transfer transfer : found) {
            Party giver = transfer.supplier().isEmpty() ? giver(transfer, found) : null;
            Party taker = transfer.recipient().isEmpty() ? taker(transfer, found) : null;
            if (!transfer.supplier().isEmpty() && !transfer.recipient().isEmpty()) {
                full.add(transfer);
            } else if (giver != null) {
                full.add(with(transfer, List.of(giver.asInferred()), transfer.recipient()));
            } else if (taker != null) {
                full.add(with(transfer, transfer.supplier(), List.of(taker.asInferred())));
            }
        }
        return full;
    }

    private static @Nullable Party giver(Transfer received, List<Transfer> found) {
        Map<String, Party> givers = new LinkedHashMap<>();
        for (Transfer transfer : found) {
            boolean same = !transfer.recipient().isEmpty()
                    && received.recipient().stream().allMatch(to -> transfer.recipient().stream()
                            .anyMatch(p -> Objects.equals(p.country(), to.country())));
            if (same) {
                transfer.supplier().forEach(p -> givers.putIfAbsent(String.valueOf(p.country()), p));
            }
        }
        return givers.size() == 1 ? givers.values().iterator().next() : null;
    }

    private static @Nullable Party taker(Transfer given, List<Transfer> found) {
        Map<String, Party> takers = new LinkedHashMap<>();
        Map<String, Party> own = new LinkedHashMap<>();
        for (Transfer transfer : found) {
            boolean full = !transfer.supplier().isEmpty()
                    && !transfer.status().equals("stopped")
                    && !transfer.status().equals("refused")
                    && !transfer.category().equals("prisoners");
            if (full) {
                transfer.recipient().forEach(p -> takers.putIfAbsent(String.valueOf(p.country()), p));
            }
            if (full && sameGiver(transfer, given)) {
                transfer.recipient().forEach(p -> own.putIfAbsent(String.valueOf(p.country()), p));
            }
        }
        Map<String, Party> established = own.isEmpty() ? takers : own;
        Party taker = established.size() == 1 ? established.values().iterator().next() : null;
        boolean itself =
                taker != null && given.supplier().stream().anyMatch(p -> Objects.equals(p.country(), taker.country()));
        return itself ? null : taker;
    }

    private static boolean sameGiver(Transfer one, Transfer other) {
        return one.supplier().stream()
                .anyMatch(p -> other.supplier().stream().anyMatch(q -> Objects.equals(p.country(), q.country())));
    }

    private static Transfer with(Transfer received, List<Party> supplier, List<Party> recipient) {
        return new Transfer(
                received.id(),
                supplier,
                recipient,
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
