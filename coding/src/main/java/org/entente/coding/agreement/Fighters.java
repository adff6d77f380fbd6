// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Who an article tells of fighting each other: whose a truce is that it mentions without naming anybody. Parties that are
 * filled in so are marked as inferred.
 *
 * @param pairs the two sides of each pair of states, with how many acts tell of them
 */
record Fighters(Map<List<Party>, Integer> pairs) {

    static Fighters of(List<EventClaim> events) {
        Map<String, List<Party>> sides = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (EventClaim event : events) {
            List<Party> all = new ArrayList<>(event.actor());
            all.addAll(event.recipient());
            List<Party> states = new ArrayList<>();
            for (Party party : event.type() == EventType.ASSAULT ? all : List.<Party>of()) {
                boolean again = states.stream().anyMatch(p -> Objects.equals(p.country(), party.country()));
                if (party.country() != null && !again) {
                    states.add(party);
                }
            }
            states.addAll(states.size() == 1 ? within(states.get(0), all) : List.of());
            if (states.size() == 2) {
                TreeSet<String> key = new TreeSet<>();
                states.forEach(p -> key.add(String.valueOf(p.country())));
                sides.putIfAbsent(String.join(" ", key), List.copyOf(states));
                counts.merge(String.join(" ", key), 1, Integer::sum);
            }
        }
        Map<List<Party>, Integer> pairs = new LinkedHashMap<>();
        sides.forEach((key, pair) -> pairs.put(pair, counts.getOrDefault(key, 0)));
        return new Fighters(pairs);
    }

    /** Who fights a party of the same state: the rebels whom its army fights. */
    private static List<Party> within(Party one, List<Party> all) {
        return all.stream()
                .filter(p -> p.country() != null && Objects.equals(p.country(), one.country()))
                .filter(p -> armed(p) && armed(one) && irregular(p) != irregular(one))
                .limit(1)
                .toList();
    }

    private static boolean armed(Party party) {
        return irregular(party) || party.sector() == Sector.MIL || party.sector() == Sector.GOV;
    }

    private static boolean irregular(Party party) {
        return party.sector() == Sector.REB || party.sector() == Sector.PRM || party.sector() == Sector.UAF;
    }

    /** The one pair told of most, if it fights where the truce holds; else those of the state where it holds; else nobody. */
    List<Party> sides(@Nullable Party where) {
        List<List<Party>> near = pairs.keySet().stream()
                .filter(pair ->
                        where == null || pair.stream().anyMatch(p -> Objects.equals(p.country(), where.country())))
                .toList();
        int most = near.stream()
                .mapToInt(pair -> pairs.getOrDefault(pair, 0))
                .max()
                .orElse(0);
        List<List<Party>> top = near.stream()
                .filter(pair -> pairs.getOrDefault(pair, 0) == most)
                .toList();
        List<Party> sides = top.size() == 1 ? top.get(0) : where == null ? List.of() : List.of(where);
        return sides.stream().map(Party::asInferred).toList();
    }
}
