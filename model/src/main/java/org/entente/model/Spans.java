// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the evidence of a claim's fields. Not thread-safe. */
final class Spans {
    private final List<Evidence> gathered = new ArrayList<>();

    Spans add(@Nullable Evidence words) {
        if (words != null) {
            gathered.add(words);
        }
        return this;
    }

    Spans addAll(List<Evidence> words) {
        gathered.addAll(words);
        return this;
    }

    Spans party(@Nullable Party party) {
        return party == null ? this : add(party.words()).add(party.antecedent());
    }

    Spans parties(List<Party> parties) {
        parties.forEach(this::party);
        return this;
    }

    Spans place(@Nullable Place place) {
        return place == null ? this : add(place.words());
    }

    Spans date(@Nullable When date) {
        return date == null ? this : add(date.words());
    }

    List<Evidence> list() {
        return List.copyOf(gathered);
    }
}
