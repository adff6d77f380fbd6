// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
            giver = transfer.supplier().isEmpty() && giver == null ? exchanger(transfer, found) : giver;
            giver = transfer.supplier().isEmpty() && giver == null ? other(transfer, found, Transfer::supplier) : giver;
            Party taker = transfer.recipient().isEmpty() && !transfer.category().equals("prisoners")
                    ? taker(transfer, found)
                    : transfer.recipient().isEmpty() ? exchanger(transfer, found) : null;
            taker = transfer.recipient().isEmpty() && taker == null
                    ? other(transfer, found, Transfer::recipient)
                    : taker;
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

    /** Who gave back captives where the article tells of those of two states: the other of the two. */
    private static @Nullable Party exchanger(Transfer freed, List<Transfer> found) {
        Map<String, Party> sides = new LinkedHashMap<>();
        for (Transfer transfer : found) {
            if (freed.category().equals("prisoners") && transfer.category().equals("prisoners")) {
                transfer.recipient().forEach(p -> sides.putIfAbsent(String.valueOf(p.country()), p));
                transfer.supplier().forEach(p -> sides.putIfAbsent(String.valueOf(p.country()), p));
            }
        }
        freed.recipient().forEach(p -> sides.remove(String.valueOf(p.country())));
        freed.supplier().forEach(p -> sides.remove(String.valueOf(p.country())));
        return sides.size() == 1 ? sides.values().iterator().next() : null;
    }

    /** Of a gift told by halves, "the Fund approved a loan", "Peru received two tranches": the one side the other half names. */
    private static @Nullable Party other(Transfer half, List<Transfer> found, Function<Transfer, List<Party>> side) {
        Map<String, Party> sides = new LinkedHashMap<>();
        for (Transfer transfer : found) {
            boolean same = transfer.category().equals(half.category())
                    && !half.category().equals("prisoners");
            if (same) {
                side.apply(transfer).forEach(p -> sides.putIfAbsent(String.valueOf(p.country()), p));
            }
        }
        half.supplier().forEach(p -> sides.remove(String.valueOf(p.country())));
        half.recipient().forEach(p -> sides.remove(String.valueOf(p.country())));
        return sides.size() == 1 ? sides.values().iterator().next() : null;
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
