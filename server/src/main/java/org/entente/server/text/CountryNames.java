// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.text;

import java.text.Collator;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Names of states by ISO 3166-1 alpha-3 from the JDK (Unicode CLDR), and of PLOVER's other codes from the messages. */
final class CountryNames {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> byName;

    CountryNames(Locale language, Map<String, String> messages) {
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale("", two);
            names.put(country.getISO3Country(), country.getDisplayCountry(language));
        }
        messages.forEach((key, words) -> {
            if (key.startsWith("country.")) {
                names.put(key.substring("country.".length()), words);
            }
        });
        Map<String, String> sorted = new TreeMap<>(Collator.getInstance(language));
        names.forEach((code, name) -> sorted.put(name, code));
        byName = Collections.unmodifiableMap(sorted);
    }

    String name(String code) {
        return names.getOrDefault(code, code);
    }

    Map<String, String> byName() {
        return byName;
    }
}
