// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Claims that are held to tell one happening.
 *
 * @param members the leading one first; never empty
 */
public record Happening(List<Member> members) {
    /** The first published leads, so that later articles seldom change the name of an event. */
    static final Comparator<Telling> LEADING = Comparator.comparing(
                    Telling::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Telling::day)
            .thenComparingLong(Telling::key);

    public Happening {
        members = members.stream()
                .sorted(Comparator.comparing(Member::telling, LEADING))
                .toList();
    }

    /**
     * One claim of the happening.
     *
     * @param reason why it is held to tell the same as the others
     */
    public record Member(Telling telling, String reason) {}

    /** Whether it is of the very same claims, read from the tables but once, held together for the same reasons. */
    public boolean unchanged(Happening before) {
        boolean same = members.size() == before.members.size();
        for (int i = 0; same && i < members.size(); i++) {
            Member one = members.get(i);
            Member other = before.members.get(i);
            same = one.telling == other.telling && one.reason.equals(other.reason);
        }
        return same;
    }

    public Telling lead() {
        return members.get(0).telling();
    }

    /** The first of the days that its claims are compared at. */
    public LocalDate day() {
        return members.stream()
                .map(m -> m.telling().day())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
