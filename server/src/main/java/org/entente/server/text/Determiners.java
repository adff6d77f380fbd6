// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The little words before names of states in a sentence, "the United States", « au Pérou », from four keys of the
 * messages: {@code determiners}, which word stands before which codes ({@code le =PER MLI;la =FRA}); {@code
 * determiners.several}, those after which a verb is plural; {@code determiners.fused}, how the end of a verb melts with
 * them ({@code à le =au }); {@code determiners.elided}, the same before a vowel.
 */
final class Determiners {
    private static final String VOWELS = "aàâeéèêiîoôuûy";

    private final Map<String, String> byCode = new HashMap<>();
    private final Set<String> several = new HashSet<>();
    private final Map<String, String> fused;
    private final Map<String, String> elided;

    Determiners(Map<String, String> messages) {
        pairs(messages.getOrDefault("determiners", "")).forEach((word, codes) -> {
            for (String code : codes.split(" ", -1)) {
                byCode.put(code, word);
            }
        });
        for (String word : messages.getOrDefault("determiners.several", "").split(";", -1)) {
            several.add(word);
        }
        fused = pairs(messages.getOrDefault("determiners.fused", ""));
        elided = pairs(messages.getOrDefault("determiners.elided", ""));
    }

    private static Map<String, String> pairs(String list) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : list.split(";", -1)) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                pairs.put(pair.substring(0, sign), pair.substring(sign + 1));
            }
        }
        return pairs;
    }

    /** The word before a country's name, with the space after it if it has one; often empty. */
    String before(String code) {
        return byCode.getOrDefault(code, "");
    }

    boolean several(String code) {
        String word = before(code);
        return !word.isEmpty() && several.contains(word);
    }

    /** Words, a determiner and the space between, melted as the language does; the name follows. */
    String joined(String words, String determiner, String name) {
        String whole = words + " " + determiner;
        String ended = replaced(whole, fused);
        boolean vowel =
                determiner.isEmpty() && !name.isEmpty() && VOWELS.indexOf(Character.toLowerCase(name.charAt(0))) >= 0;
        return vowel ? replaced(ended, elided) : ended;
    }

    private static String replaced(String words, Map<String, String> rules) {
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            if ((" " + words).endsWith(" " + rule.getKey())) {
                return words.substring(0, words.length() - rule.getKey().length()) + rule.getValue();
            }
        }
        return words;
    }

    /** The last word if it is one that melts: it is said again before each of several names. */
    String repeated(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return fused.keySet().stream().anyMatch(rule -> rule.startsWith(last + " ")) ? last : "";
    }
}
