// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom (PLOVER).
 *
 * @param mode one of the type's modes, or null
 * @param modeWords the words that gave the mode, if not the trigger itself
 * @param contexts what it is about, each name once
 * @param actor who did it; for meetings and two-sided fighting all sides
 * @param recipient whom it was directed at; empty if none
 * @param statusWords the words that made {@code status} other than asserted, if words did
 * @param claimant to whom the article attributes the information; empty if it speaks for itself
 * @param evidence the sentences that tell it, first the one the fields were read from
 * @param fallback true if the sentence's tree did not give the parties and they were read by position
 */
public record EventClaim(
        String id,
        EventType type,
        @Nullable String mode,
        @Nullable Evidence modeWords,
        List<Context> contexts,
        Evidence trigger,
        List<Party> actor,
        List<Party> recipient,
        @Nullable Place place,
        @Nullable When date,
        Status status,
        @Nullable Evidence statusWords,
        List<Party> claimant,
        List<Evidence> evidence,
        boolean fallback,
        Rule rule)
        implements Claim {

    public EventClaim {
        if (mode != null && !type.modes().containsKey(mode)) {
            throw new IllegalArgumentException(type + " has no mode " + mode);
        }
        contexts = List.copyOf(contexts);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        claimant = List.copyOf(claimant);
        evidence = List.copyOf(evidence);
    }

    /** The same event, done by these. */
    public EventClaim withActor(List<Party> by) {
        return with(by, recipient, evidence);
    }

    /** The same event, directed at these. */
    public EventClaim withRecipient(List<Party> at) {
        return with(actor, at, evidence);
    }

    /** The same event, told by these words too. */
    public EventClaim withEvidence(List<Evidence> words) {
        return with(actor, recipient, words);
    }

    private EventClaim with(List<Party> by, List<Party> at, List<Evidence> words) {
        return new EventClaim(
                id,
                type,
                mode,
                modeWords,
                contexts,
                trigger,
                by,
                at,
                place,
                date,
                status,
                statusWords,
                claimant,
                words,
                fallback,
                rule);
    }

    @Override
    public List<Evidence> triggers() {
        return List.of(trigger);
    }

    @Override
    public List<Evidence> spans() {
        return new Spans()
                .add(trigger)
                .parties(actor)
                .parties(recipient)
                .place(place)
                .date(date)
                .add(modeWords)
                .addAll(contexts.stream().map(Context::words).toList())
                .add(statusWords)
                .parties(claimant)
                .addAll(evidence)
                .list();
    }
}
