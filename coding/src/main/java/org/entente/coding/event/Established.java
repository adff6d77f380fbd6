// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.model.EventClaim;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/** Gives acts that leave one side open the party that the article has established on that side. */
final class Established {
    private Established() {}

    static List<EventClaim> completed(List<EventClaim> claims, List<EventClaim> open) {
        List<EventClaim> all = new ArrayList<>(claims);
        for (EventClaim claim : open) {
            boolean actorOpen = claim.actor().isEmpty();
            Party known = (actorOpen ? claim.recipient() : claim.actor()).get(0);
            Party other = counterpart(claims, known);
            System.err.println("OPEN " + claim.id() + " " + claim.type() + " " + claim.trigger().text() + " " + claim.rule() + " " + (actorOpen ? "?" : known.country()) + " > "
                    + (actorOpen ? known.country() : "?") + " => " + (other == null ? "-" : other.country()) + " | " + claim.evidence().get(0).text().replace('\n', ' '));
        }
        return all;
    }

    private static @Nullable Party counterpart(List<EventClaim> claims, Party known) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Party> party = new LinkedHashMap<>();
        for (EventClaim claim : claims) {
            if (claim.actor().size() == 1 && claim.recipient().size() == 1) {
                Party a = claim.actor().get(0);
                Party r = claim.recipient().get(0);
                Party other = Objects.equals(a.country(), known.country()) ? r : Objects.equals(r.country(), known.country()) ? a : null;
                if (other != null && other.country() != null) {
                    counts.merge(other.country(), 1, Integer::sum);
                    party.putIfAbsent(other.country(), other);
                }
            }
        }
        int best = counts.values().stream().mapToInt(i -> i).max().orElse(0);
        List<String> top = counts.keySet().stream().filter(c -> counts.getOrDefault(c, 0) == best).toList();
        return top.size() == 1 ? party.get(top.get(0)) : null;
    }
}
