// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the record holds of one party.
 *
 * @param asActor events it acts in, {@code asRecipient} those directed at it
 * @param quotations its quotations, {@code agreements} those it is party of, {@code transfers} those from or to it
 * @param typesAsActor counts by type, most frequent first; likewise {@code typesAsRecipient}
 * @param recipients countries it acts upon, {@code actors} those that act upon it, most frequent first
 * @param months events it takes part in, by month, in order
 */
public record ActorProfile(
        String party,
        long asActor,
        long asRecipient,
        long quotations,
        long agreements,
        long transfers,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Count> typesAsActor,
        List<Count> typesAsRecipient,
        List<Count> recipients,
        List<Count> actors,
        List<Count> months) {}
