// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.export.format.ToldClaim;
import org.entente.export.table.Cells;
import org.entente.export.told.Interval;
import org.entente.export.told.NamedParty;
import org.entente.export.told.Source;
import org.entente.export.told.Words;

/** What the registers of agreements ask of a claim. */
final class Agreements {
    /** ATOP's five obligations, by our names; an agreement with one of them is an alliance in ATOP. */
    static final Map<String, String> OBLIGATIONS = Map.of(
            "defense", "defense",
            "offense", "offense",
            "neutral", "neutrality",
            "nonagg", "nonaggression",
            "consul", "consultation");

    /** Actions after which an agreement is concluded. */
    private static final Set<String> CONCLUDED = Set.of("signed", "ratified", "entered-into-force");

    private Agreements() {}

    static boolean has(ToldClaim claim, String obligation) {
        return !claim.claim().obligations(obligation).isEmpty();
    }

    static boolean isAlliance(ToldClaim claim) {
        return OBLIGATIONS.values().stream().anyMatch(obligation -> has(claim, obligation));
    }

    static List<NamedParty> parties(ToldClaim claim) {
        return claim.claim().parties("parties");
    }

    /** The parties' COW numbers, each once, in the order named. */
    static List<Integer> members(ToldClaim claim) {
        return parties(claim).stream()
                .map(NamedParty::cow)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static boolean isConcluded(ToldClaim claim) {
        return CONCLUDED.contains(Objects.requireNonNullElse(claim.claim().string("action"), ""));
    }

    /** When it was concluded: only if the article dates that action itself. */
    static Optional<Interval> concluded(ToldClaim claim) {
        return isConcluded(claim) ? claim.claim().date() : Optional.empty();
    }

    /** The official name, else what the article calls it. */
    static String name(ToldClaim claim) {
        String name = claim.claim().string("name");
        return name != null ? name : claim.claim().ownWords().map(Words::text).orElse("");
    }

    /** Words with where they stand, as PA-X pastes its passages: {@code "words" [URL, title|characters 10-25]}. */
    static String passage(ToldClaim claim, Words words) {
        String source =
                Cells.address(Source.address(claim.found().url(), claim.found().article()));
        return "\"" + Cells.plain(words.text(), 600) + "\" [" + source + ", "
                + (words.inTitle() ? "title" : "characters " + words.start() + "-" + words.end()) + "]";
    }
}
