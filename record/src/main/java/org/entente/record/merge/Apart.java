// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.util.Set;

/** Decisions of people that two claims do not tell the same. Immutable. */
public record Apart(Set<Pair> pairs) {
    public static final Apart NONE = new Apart(Set.of());

    public Apart {
        pairs = Set.copyOf(pairs);
    }

    /** The keys of two claims, the lower first. */
    public record Pair(long low, long high) {
        public static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    boolean holds(Telling a, Telling b) {
        return !pairs.isEmpty() && pairs.contains(Pair.of(a.key(), b.key()));
    }
}
