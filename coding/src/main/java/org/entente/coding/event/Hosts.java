// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.Party;
import org.entente.model.Place;
import org.jspecify.annotations.Nullable;

/** The mode of a meeting by where it was held (manual 2.0, CONSULT): with one of two states, or with a third. */
final class Hosts {
    private Hosts() {}

    /** {@code visit} if one of two countries is the host, {@code third-party} if neither is; null of other meetings. */
    static @Nullable String mode(Place place, List<Party> actor, List<Party> recipient) {
        List<Party> sides = Stream.of(actor, recipient)
                .flatMap(List::stream)
                .filter(party -> !party.words().equals(place.words()))
                .toList();
        List<String> countries = sides.stream()
                .map(Party::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean states = countries.size() == 2 && sides.stream().allMatch(party -> party.cow() != null);
        String host = place.country();
        return !states || host == null ? null : countries.contains(host) ? "visit" : "third-party";
    }
}
