// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.record.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What a person types for a country: {@code RUS}, {@code rus}, {@code RU}, {@code Russia}, {@code Russie}. Names are the
 * JDK's (Unicode CLDR) in the languages that articles are read in. Immutable, thread-safe.
 */
final class Countries {
    private static final List<Locale> NAMES_IN = List.of(Locale.ENGLISH, Locale.FRENCH);
    /** Codes of PLOVER that are no states. */
    private static final List<String> OTHERS = List.of("UNO", "EUR", "IGO", "NGO", "MNC", "IMG", "ISM", "KOS");

    private final Map<String, String> codes = new HashMap<>();

    Countries() {
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale("", two);
            String three = country.getISO3Country();
            for (Locale language : NAMES_IN) {
                codes.put(Folding.fold(country.getDisplayCountry(language)).strip(), three);
            }
            codes.put(two.toLowerCase(Locale.ROOT), three);
            codes.put(three.toLowerCase(Locale.ROOT), three);
        }
        for (String other : OTHERS) {
            codes.put(other.toLowerCase(Locale.ROOT), other);
        }
        codes.put("uk", "GBR");
    }

    @Nullable
    String code(String words) {
        return codes.get(Folding.fold(words).strip());
    }
}
