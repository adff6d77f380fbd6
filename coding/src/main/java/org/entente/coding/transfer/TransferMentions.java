// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Party;
import org.entente.model.Quantity;
import org.entente.model.Transfer;
import org.jspecify.annotations.Nullable;

/** Mentions of one transfer in an article made one: the same parties and things, and no other quantity. */
final class TransferMentions {
    private TransferMentions() {}

    static List<Transfer> merged(List<Transfer> found) {
        List<Transfer> kept = new ArrayList<>();
        for (Transfer transfer : found) {
            int same = -1;
            for (int i = 0; i < kept.size() && same < 0; i++) {
                same = same(kept.get(i), transfer) ? i : -1;
            }
            if (same < 0) {
                kept.add(transfer);
            } else if (kept.get(same).quantity() == null && transfer.quantity() != null
                    || isSum(kept.get(same)) && !isSum(transfer) && transfer.quantity() != null) {
                kept.set(same, transfer);
            }
        }
        kept.removeIf(one -> isExchange(one) && kept.stream().anyMatch(other -> isHalfOf(other, one)));
        return kept;
    }

    /** Whether it is called by its sum alone: "430 million euros" tells less than "a loan". */
    private static boolean isSum(Transfer transfer) {
        Quantity quantity = transfer.quantity();
        return quantity != null
                && transfer.category().equals("money")
                && quantity.words().span().overlaps(transfer.item().span());
    }

    private static boolean isExchange(Transfer transfer) {
        return transfer.category().equals("prisoners")
                && sides(transfer.supplier()).equals(sides(transfer.recipient()));
    }

    /** Whether it tells of one direction of an exchange, which then needs no row of its own. */
    private static boolean isHalfOf(Transfer half, Transfer exchange) {
        return half.category().equals("prisoners")
                && !isExchange(half)
                && half.status().equals(exchange.status())
                && sides(exchange.supplier()).containsAll(sides(half.supplier()))
                && sides(exchange.supplier()).containsAll(sides(half.recipient()));
    }

    private static boolean same(Transfer one, Transfer other) {
        return sides(one.supplier()).equals(sides(other.supplier()))
                && sides(one.recipient()).equals(sides(other.recipient()))
                && (one.category().equals(other.category())
                        || one.category().equals("other")
                        || other.category().equals("other"))
                && halted(one) == halted(other)
                && sameAmount(one.quantity(), other.quantity());
    }

    /** What was stopped is not what went over. */
    private static boolean halted(Transfer transfer) {
        return transfer.status().equals("stopped") || transfer.status().equals("refused");
    }

    private static boolean sameAmount(@Nullable Quantity one, @Nullable Quantity other) {
        return one == null
                || other == null
                || Objects.equals(one.min(), other.min()) && Objects.equals(one.max(), other.max());
    }

    private static Set<String> sides(List<Party> parties) {
        Set<String> sides = new LinkedHashSet<>();
        parties.forEach(p -> sides.add(String.valueOf(p.country())));
        return sides;
    }
}
