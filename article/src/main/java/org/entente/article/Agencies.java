// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The news agencies of {@code words/agencies.txt}, by all names that they sign with. */
final class Agencies {
    /** A longer name is taken in any case; a shorter one may be a word in small letters. */
    private static final int SHORT = 5;

    /** Each name, with all names of its agency. */
    private static final Map<String, List<String>> NAMES = read();

    private Agencies() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> names = new HashMap<>();
        for (String line : WordList.lines("words/agencies.txt")) {
            List<String> all = Arrays.stream(
                            line.substring(line.indexOf(':') + 1).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            for (String name : all) {
                names.putIfAbsent(name, all);
                names.putIfAbsent(name.toUpperCase(Locale.ROOT), all);
                if (name.length() > SHORT) {
                    names.putIfAbsent(name.toLowerCase(Locale.ROOT), all);
                }
            }
        }
        return Map.copyOf(names);
    }

    /** Whether an agency signs with this name. */
    static boolean are(String name) {
        return NAMES.containsKey(name) || name.length() > SHORT && NAMES.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** Whether one of the names between slashes, commas and hyphens is an agency's: "dpa/AFP", "Reuters-". */
    static boolean amongst(String credit) {
        return are(credit.strip())
                || Arrays.stream(credit.split("[/,;+&]|\\s[-\u2013\u2014]\\s", -1))
                        .anyMatch(part -> are(part.strip()));
    }

    /** All names of the agency that signs with this one. */
    static List<String> namesOf(String name) {
        return NAMES.getOrDefault(name, NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }
}
