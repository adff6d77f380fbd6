// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.List;
import org.entente.record.merge.Ground;
import org.jspecify.annotations.Nullable;

/**
 * One claim that tells an event, with the article that makes it.
 *
 * @param claim the claim's id inside its article
 * @param article the article's id; {@code version} counts from 1
 * @param published ISO date or time, as the article gives it
 * @param sentence the article's sentence around the trigger
 * @param trigger the words that were read
 * @param status what this article says of it, which may differ from the event's status
 * @param claimants to whom the article attributes it; empty if it speaks for itself
 * @param rule the lexicon entry that read it
 * @param text names the text that this article carries: near-copies of one text share it
 * @param reason why this claim is held to tell this event
 * @param json the claim as {@code read} prints it, with all offsets
 */
public record Mention(
        String claim,
        String article,
        int version,
        @Nullable String url,
        @Nullable String outlet,
        String language,
        @Nullable String published,
        String title,
        String sentence,
        String trigger,
        String status,
        @Nullable String mode,
        List<EventParty> claimants,
        @Nullable String rule,
        String text,
        String reason,
        String json) {
    public Mention {
        claimants = List.copyOf(claimants);
    }

    /** The reason part by part, to be told in other languages. */
    public List<Ground> grounds() {
        return Ground.read(reason);
    }
}
