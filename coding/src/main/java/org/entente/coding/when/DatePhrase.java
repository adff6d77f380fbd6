// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of a date, as the words have it; {@link DateResolver} gives it days.
 *
 * @param span in UTF-16 units of the text it was found in
 * @param fixed the days, of phrases that mean the same whatever the anchor
 * @param since whether it is the beginning of a time that lasts until publication
 * @param until the end of "from ... to ..."
 */
public record DatePhrase(
        Meaning meaning,
        Span span,
        Map<Slot, List<Integer>> values,
        @Nullable Interval fixed,
        boolean since,
        @Nullable DatePhrase until) {

    public DatePhrase {
        values = values.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(values));
    }

    DatePhrase asSince(Span wider) {
        return new DatePhrase(meaning, wider, values, fixed, true, until);
    }

    DatePhrase asRange(Span wider, DatePhrase end) {
        return new DatePhrase(meaning, wider, values, fixed, since, end);
    }

    /** The date with which it begins. */
    DatePhrase itself() {
        return new DatePhrase(meaning, span, values, fixed, false, null);
    }

    @Nullable
    Integer value(Slot slot) {
        return value(slot, 0);
    }

    @Nullable
    Integer value(Slot slot, int at) {
        List<Integer> all = values.get(slot);
        return all == null || all.size() <= at ? null : all.get(at);
    }

    int valueOr(Slot slot, int otherwise) {
        Integer value = value(slot);
        return value == null ? otherwise : value;
    }
}
