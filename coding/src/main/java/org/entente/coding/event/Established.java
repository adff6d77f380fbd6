// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * The side that an article has established: "denounced the extension" says who denounces, and the article whom everybody in
 * it blames. Parties that are filled in so are marked as inferred.
 */
final class Established {
    /** Acts against somebody, which tell of whoever is at fault in the article. */
    private static final Set<EventType> AGAINST =
            Set.of(EventType.ACCUSE, EventType.SANCTION, EventType.THREATEN, EventType.REJECT);

    /** How often the article must name it. */
    private static final int ESTABLISHED = 2;

    private Established() {}

    /**
     * @param claims of an article
     * @param open claims that were not made because nobody stands on one side
     */
    static List<EventClaim> completed(List<EventClaim> claims, List<EventClaim> open) {
        List<EventClaim> completed = new ArrayList<>();
        for (EventClaim claim : claims) {
            Party target = isAgainstNobody(claim) ? target(claims, claim) : null;
            completed.add(target == null ? claim : against(claim, List.of(target)));
        }
        for (EventClaim claim : open) {
            Party target = isAgainstNobody(claim) ? target(claims, claim) : null;
            List<Party> recipient = target == null ? Answered.by(claim, claims) : List.of(target);
            if (!recipient.isEmpty() && claim.recipient().isEmpty()) {
                completed.add(against(claim, recipient));
            }
        }
        return completed;
    }

    private static boolean isAgainstNobody(EventClaim claim) {
        return AGAINST.contains(claim.type())
                && claim.recipient().isEmpty()
                && claim.actor().stream().anyMatch(p -> p.country() != null);
    }

    private static @Nullable Party target(List<EventClaim> claims, EventClaim claim) {
        Party answered = claim.type() == EventType.REJECT ? Answered.refused(claim, claims) : null;
        return answered == null ? blamed(claims, claim.actor()) : answered;
    }

    /** Whom most of the article's hostile acts are against; null if no other party stands out. */
    private static @Nullable Party blamed(List<EventClaim> claims, List<Party> actor) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Party> parties = new LinkedHashMap<>();
        for (EventClaim claim : claims) {
            if (Answered.BLAMING.contains(claim.type())) {
                for (Party party : claim.recipient()) {
                    if (party.country() != null && !isPlace(party)) {
                        counts.merge(party.country(), 1, Integer::sum);
                        parties.putIfAbsent(party.country(), party);
                    }
                }
            }
        }
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        List<String> top = counts.keySet().stream()
                .filter(country -> counts.getOrDefault(country, 0) == most)
                .toList();
        Party target = most >= ESTABLISHED && top.size() == 1 ? parties.get(top.get(0)) : null;
        boolean oneself = target != null
                && actor.stream()
                        .anyMatch(a -> Objects.equals(a.country(), target.country())
                                && Objects.equals(a.sector(), target.sector()));
        return oneself ? null : target;
    }

    /** A town of a state, which does nothing by itself; bodies of many states have no sector either. */
    private static boolean isPlace(Party party) {
        return party.sector() == null && party.cow() != null;
    }

    private static EventClaim against(EventClaim claim, List<Party> recipient) {
        return claim.withRecipient(recipient.stream().map(Party::asInferred).toList());
    }
}
