// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Field;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** One event told several times in an article is one claim with several mentions (guide, section 1). */
final class Mentions {
    /** Acts that an article tells now from one side and now from the other: who attacked, who was killed. */
    private static final Set<EventType> MATERIAL = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

    /** Characters between two sentences that follow one another: a space, a quotation mark, an empty line. */
    private static final int NEXT_SENTENCE = 4;

    private Mentions() {}

    static List<EventClaim> merged(List<EventClaim> claims) {
        List<EventClaim> events = new ArrayList<>();
        for (EventClaim claim : claims) {
            int same = 0;
            while (same < events.size() && !tellTheSame(events.get(same), claim)) {
                same++;
            }
            if (same == events.size()) {
                events.add(claim);
            } else {
                events.set(same, with(events.get(same), claim));
            }
        }
        return List.copyOf(events);
    }

    /** Same type, status and parties, and no other time or place; a mention may leave one side open, as a title does. */
    private static boolean tellTheSame(EventClaim one, EventClaim other) {
        if (one.type() != other.type()
                || one.status() != other.status()
                || !sameTime(one.date(), other.date())
                || !samePlace(one.place(), other.place())) {
            return false;
        }
        boolean actor = same(one.actor(), other.actor());
        boolean recipient = same(one.recipient(), other.recipient());
        boolean mode = one.mode() == null || other.mode() == null || one.mode().equals(other.mode());
        boolean open = mode
                && (inTitle(one) || inTitle(other) || one.rule().equals(other.rule()) || MATERIAL.contains(one.type()));
        return actor && recipient
                || victims(one, other)
                || actor && open && !one.actor().isEmpty() && eitherOpen(one.recipient(), other.recipient())
                || recipient && open && !one.recipient().isEmpty() && eitherOpen(one.actor(), other.actor());
    }

    /** Who was attacked, and after it, with nobody who did it, who was killed: the same people, or in the next sentence. */
    private static boolean victims(EventClaim one, EventClaim other) {
        return one.type() == EventType.ASSAULT
                && !one.actor().isEmpty()
                && other.actor().isEmpty()
                && (shareCountry(one.recipient(), other.recipient()) || follows(one, other));
    }

    private static boolean shareCountry(List<Party> one, List<Party> other) {
        return one.stream()
                .anyMatch(a -> a.country() != null
                        && other.stream().anyMatch(b -> a.country().equals(b.country())));
    }

    /** Whether the one's last sentence ends where the other's first begins. */
    private static boolean follows(EventClaim one, EventClaim other) {
        Evidence last = one.evidence().get(one.evidence().size() - 1);
        Evidence next = other.evidence().get(0);
        int gap = next.span().start() - last.span().end();
        return last.field() == next.field() && gap >= 0 && gap <= NEXT_SENTENCE;
    }

    private static boolean sameTime(@Nullable When one, @Nullable When other) {
        return one == null
                || other == null
                || !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }

    /** Two cities are two places; a city and its country may be one. */
    private static boolean samePlace(@Nullable Place one, @Nullable Place other) {
        return one == null
                || other == null
                || Objects.equals(one.name(), other.name())
                || !"city".equals(one.precision())
                || !"city".equals(other.precision());
    }

    /** The first place, unless a later mention names one inside that country. */
    private static @Nullable Place nearer(@Nullable Place one, @Nullable Place other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        if (one.inferred() != other.inferred()) {
            return one.inferred() ? other : one;
        }
        if ("site".equals(one.precision()) && one.name() == null && other.country() != null && !other.inferred()) {
            return "country".equals(other.precision()) ? one : other;
        }
        boolean inside = "country".equals(one.precision())
                && !"country".equals(other.precision())
                && Objects.equals(one.country(), other.country());
        return inside ? other : one;
    }

    private static boolean inTitle(EventClaim claim) {
        return claim.trigger().field() == Field.TITLE;
    }

    private static boolean eitherOpen(List<Party> one, List<Party> other) {
        return one.isEmpty() || other.isEmpty();
    }

    private static boolean same(List<Party> one, List<Party> other) {
        return identities(one).equals(identities(other));
    }

    /** The first's, and those of the second that are of another country. */
    private static List<Party> together(List<Party> one, List<Party> other) {
        List<Party> all = new ArrayList<>(one);
        other.stream()
                .filter(b ->
                        b.country() != null && one.stream().noneMatch(a -> Objects.equals(a.country(), b.country())))
                .forEach(all::add);
        return one.isEmpty() ? other : all;
    }

    private static Set<String> identities(List<Party> parties) {
        Set<String> identities = new TreeSet<>();
        for (Party party : parties) {
            identities.add(party.country() == null ? party.words().text() : party.country());
        }
        return identities;
    }

    private static EventClaim with(EventClaim one, EventClaim other) {
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        other.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
        return new EventClaim(
                one.id(),
                one.type(),
                one.mode() == null ? other.mode() : one.mode(),
                one.mode() == null ? other.modeWords() : one.modeWords(),
                one.contexts(),
                one.trigger(),
                one.actor().isEmpty() ? other.actor() : one.actor(),
                together(one.recipient(), other.recipient()),
                nearer(one.place(), other.place()),
                one.date() == null ? other.date() : one.date(),
                one.status(),
                one.statusWords(),
                one.claimant().isEmpty() ? other.claimant() : one.claimant(),
                evidence,
                one.fallback(),
                one.rule());
    }
}
