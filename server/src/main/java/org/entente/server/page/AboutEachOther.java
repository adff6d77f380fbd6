// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.record.ClaimQuery;
import org.entente.record.FoundClaim;
import org.entente.record.RecordView;
import org.entente.server.claim.Words;
import org.entente.server.text.Messages;

/**
 * What two countries say of each other: quotations of one in whose words the other is named, by its name in any language
 * of the pages. "The Peruvians" and "our neighbours" are not known to be Peru.
 */
final class AboutEachOther {
    private AboutEachOther() {}

    /**
     * The quotations, newest first.
     *
     * @param toEachOther those that one says to the other, which belong here too
     */
    static List<FoundClaim> of(RecordView open, String first, String second, List<FoundClaim> toEachOther, int most) {
        Map<String, FoundClaim> found = new LinkedHashMap<>();
        toEachOther.forEach(claim -> found.put(key(claim), claim));
        add(found, open, first, second, most);
        add(found, open, second, first, most);
        return found.values().stream()
                .sorted(Comparator.comparing((FoundClaim claim) -> Objects.requireNonNullElse(claim.day(), ""))
                        .reversed())
                .limit(most)
                .toList();
    }

    private static String key(FoundClaim claim) {
        return claim.article() + " " + FoundRow.claim(claim).id();
    }

    private static void add(Map<String, FoundClaim> found, RecordView open, String speaker, String subject, int most) {
        for (String name : names(subject)) {
            List<FoundClaim> said = new ArrayList<>();
            open.claims()
                    .find(
                            ClaimQuery.where()
                                    .kind("quotation")
                                    .actor(speaker)
                                    .text(name)
                                    .limit(most)
                                    .build(),
                            said::add);
            said.stream().filter(claim -> tells(claim, name)).forEach(claim -> found.putIfAbsent(key(claim), claim));
        }
    }

    /** A country's names; none for what is no country. */
    private static Set<String> names(String code) {
        return Messages.languages().stream()
                .map(language -> Objects.requireNonNull(Messages.in(language)).country(code))
                .filter(name -> !name.equals(code))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** Whether the words of the quotation, and not only the sentence around them, hold the name. */
    private static boolean tells(FoundClaim claim, String name) {
        return FoundRow.claim(claim).words("content").stream()
                .map(Words::text)
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
    }
}
