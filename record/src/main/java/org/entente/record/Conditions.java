// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Sector;
import org.entente.record.text.Folding;
import org.jspecify.annotations.Nullable;

/** The conditions of a query, joined by AND, and the values for their question marks. Not thread-safe. */
final class Conditions {
    private static final Set<String> SECTORS =
            Stream.of(Sector.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Countries COUNTRIES = new Countries();

    private final List<String> all = new ArrayList<>(List.of("TRUE"));
    private final List<Object> values = new ArrayList<>();

    void that(String condition, Object... with) {
        all.add(condition);
        values.addAll(List.of(with));
    }

    void equal(String column, @Nullable String value) {
        if (value != null) {
            that("lower(" + column + ") = ?", value.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Some row of a table of parties fits what a person typed.
     *
     * @param exists the sub-query up to its last condition, naming the table {@code p}
     */
    void party(@Nullable String asked, String exists) {
        if (asked != null) {
            Asked party = asked(asked);
            that("EXISTS (" + exists + " AND " + party.condition() + ")", party.value());
        }
    }

    /** The code of the country that a person typed; null if that names something else. */
    static @Nullable String country(String words) {
        return SECTORS.contains(words.strip().toUpperCase(Locale.ROOT)) ? null : COUNTRIES.code(words);
    }

    /** A condition on a row {@code p} of parties and its value. */
    record Asked(String condition, Object value) {}

    static Asked asked(String words) {
        String upper = words.strip().toUpperCase(Locale.ROOT);
        String code = COUNTRIES.code(words);
        if (SECTORS.contains(upper)) {
            return new Asked("p.sector = ?", upper);
        }
        return code != null ? new Asked("p.country = ?", code) : new Asked("contains(p.words, ?)", Folding.fold(words));
    }

    /** The place is in that country, or its name has these words. */
    void place(@Nullable String asked, String table) {
        if (asked != null) {
            String code = COUNTRIES.code(asked);
            that(
                    "(" + table + ".place_country = ? OR contains(" + table + ".place_words, ?))",
                    code == null ? "" : code,
                    Folding.fold(asked));
        }
    }

    String sql() {
        return String.join(" AND ", all);
    }

    List<Object> values() {
        return values;
    }
}
