// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes from one party to another.
 *
 * @param category {@code arms ammunition vehicle aircraft ship missile troops money humanitarian energy technology
 *     prisoners other}
 * @param designation the model among the item's words, such as {@code F-16}, if told
 * @param means what carries it, such as "by sea" or "through Romania", if told
 * @param status {@code delivered ordered promised requested alleged refused stopped}
 * @param claimant whose figure or information it is; empty if the article speaks for itself
 */
public record Transfer(
        String id,
        List<Party> supplier,
        List<Party> recipient,
        Evidence item,
        String category,
        @Nullable Evidence designation,
        @Nullable Quantity quantity,
        @Nullable Evidence means,
        String status,
        Evidence trigger,
        List<Party> claimant,
        @Nullable When date,
        Rule rule)
        implements Claim {

    public Transfer {
        supplier = List.copyOf(supplier);
        recipient = List.copyOf(recipient);
        claimant = List.copyOf(claimant);
    }

    @Override
    public List<Evidence> triggers() {
        return List.of(trigger);
    }

    @Override
    public List<Evidence> spans() {
        return new Spans()
                .parties(supplier)
                .parties(recipient)
                .add(item)
                .add(designation)
                .add(means)
                .add(quantity == null ? null : quantity.words())
                .add(trigger)
                .parties(claimant)
                .date(date)
                .list();
    }
}
