// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds what has a country or a text in common with a claim, without looking at the rest of the day. Not thread-safe.
 *
 * @param <T> what is found; told apart as objects
 */
final class Blocks<T> {
    private final Map<String, List<T>> members = new HashMap<>();

    void add(Traits claim, T member) {
        for (String block : claim.blocks()) {
            List<T> there = members.computeIfAbsent(block, b -> new ArrayList<>());
            if (there.isEmpty() || there.get(there.size() - 1) != member) {
                there.add(member);
            }
        }
    }

    /** Gives each member that shares a block with some of these claims once. */
    void meeting(List<Traits> claims, Consumer<T> sink) {
        Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Traits claim : claims) {
            for (String block : claim.blocks()) {
                for (T member : members.getOrDefault(block, List.of())) {
                    if (seen.add(member)) {
                        sink.accept(member);
                    }
                }
            }
        }
    }
}
