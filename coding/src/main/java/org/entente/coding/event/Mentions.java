// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.EventClaim;
import org.entente.model.Evidence;
import org.entente.model.Party;

/** One event told several times in an article is one claim with several mentions (guide, section 1). */
final class Mentions {
    private Mentions() {}

    static List<EventClaim> merged(List<EventClaim> claims) {
        Map<String, EventClaim> first = new LinkedHashMap<>();
        for (EventClaim claim : claims) {
            first.merge(key(claim), claim, Mentions::with);
        }
        return List.copyOf(first.values());
    }

    private static String key(EventClaim claim) {
        return claim.type() + "|" + claim.status() + "|" + parties(claim.actor()) + "|" + parties(claim.recipient());
    }

    private static String parties(List<Party> parties) {
        return parties.stream()
                .map(p -> p.country() == null ? p.words().text() : p.country() + p.sector())
                .sorted()
                .distinct()
                .collect(Collectors.joining("+"));
    }

    private static EventClaim with(EventClaim one, EventClaim other) {
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        other.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
        return new EventClaim(
                one.id(),
                one.type(),
                one.mode() == null ? other.mode() : one.mode(),
                one.contexts(),
                one.trigger(),
                one.actor(),
                one.recipient(),
                one.place(),
                one.date(),
                one.status(),
                one.statusWords(),
                one.claimant(),
                evidence,
                one.fallback(),
                one.rule());
    }
}
