// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A treaty, pact, accord, ceasefire, memorandum or contract between states or armed parties.
 *
 * @param words how the article calls it
 * @param name its official name, if known
 * @param type {@code treaty alliance ceasefire peace trade arms-control memorandum contract other}
 * @param action the furthest action told: {@code signed ratified proposed negotiated entered-into-force violated
 *     suspended denounced extended rejected mentioned}
 * @param trigger the words of the action, or null if it is only mentioned
 * @param secret whether it is told to be secret; null if nothing is said
 * @param place where it was signed
 * @param duration for how long it holds, in the article's words
 * @param signatories the persons who signed it
 * @param mediators who brokered it or keeps it
 * @param follows the agreements it succeeds, replaces or resembles, as the article calls them
 */
public record Agreement(
        String id,
        Evidence words,
        @Nullable String name,
        String type,
        List<Party> parties,
        String action,
        @Nullable Evidence trigger,
        @Nullable When date,
        List<Obligation> obligations,
        @Nullable Boolean secret,
        @Nullable Place place,
        @Nullable Evidence duration,
        List<Party> signatories,
        List<Party> mediators,
        List<Evidence> follows,
        Rule rule)
        implements Claim {

    public Agreement {
        parties = List.copyOf(parties);
        obligations = List.copyOf(obligations);
        signatories = List.copyOf(signatories);
        mediators = List.copyOf(mediators);
        follows = List.copyOf(follows);
    }

    @Override
    public List<Evidence> triggers() {
        return List.of(trigger == null ? words : trigger);
    }

    @Override
    public List<Evidence> spans() {
        return new Spans()
                .add(words)
                .add(trigger)
                .parties(parties)
                .date(date)
                .addAll(obligations.stream().flatMap(Obligation::spans).toList())
                .place(place)
                .add(duration)
                .parties(signatories)
                .parties(mediators)
                .addAll(follows)
                .list();
    }
}
