// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.export.format.ToldClaim;
import org.entente.export.table.Cells;
import org.entente.export.told.Amount;
import org.entente.export.told.Interval;
import org.entente.export.told.NamedParty;
import org.entente.export.told.Words;
import org.jspecify.annotations.Nullable;

/** What SIPRI's register asks of a claim. */
final class Transfers {
    /** Categories of arms; SIPRI itself leaves out most ammunition, and all that is not arms. */
    private static final Set<String> ARMS = Set.of("arms", "ammunition", "vehicle", "aircraft", "ship", "missile");

    /** SIPRI's categories, where ours say which: a vehicle may be unarmoured, arms may be anything. */
    private static final Map<String, String> CATEGORIES =
            Map.of("aircraft", "Aircraft", "ship", "Ships", "missile", "Missiles");

    /** "A deal enters only when an order or a delivery is reliably established." */
    private static final Set<String> ESTABLISHED = Set.of("ordered", "delivered");

    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO");
    private static final Set<String> ARMED_GROUPS = Set.of("REB", "UAF", "PRE", "PRM", "CRM");

    private Transfers() {}

    /** Each supplier with each recipient. */
    record Deal(
            ToldClaim claim,
            @Nullable NamedParty supplier,
            @Nullable NamedParty recipient) {}

    static List<Deal> deals(ToldClaim claim) {
        return side(claim, "supplier").stream()
                .flatMap(supplier -> side(claim, "recipient").stream()
                        .map(recipient -> new Deal(claim, supplier.orElse(null), recipient.orElse(null))))
                .toList();
    }

    private static List<Optional<NamedParty>> side(ToldClaim claim, String role) {
        List<Optional<NamedParty>> parties =
                claim.claim().parties(role).stream().map(Optional::of).toList();
        return parties.isEmpty() ? List.of(Optional.empty()) : parties;
    }

    static Optional<String> refusal(ToldClaim claim) {
        String category = category(claim);
        if (!ARMS.contains(category)) {
            return Optional.of("category " + category + ", which is no arms");
        }
        String status = Objects.requireNonNullElse(claim.claim().string("status"), "");
        return ESTABLISHED.contains(status)
                ? Optional.empty()
                : Optional.of("status " + status + ": neither an order nor a delivery is told");
    }

    static boolean isDelivered(ToldClaim claim) {
        return "delivered".equals(claim.claim().string("status"));
    }

    private static String category(ToldClaim claim) {
        return Objects.requireNonNullElse(claim.claim().string("category"), "");
    }

    static @Nullable String sipriCategory(ToldClaim claim) {
        return CATEGORIES.get(category(claim));
    }

    /** The model if the article tells one, else all words of the item. */
    static String designation(ToldClaim claim) {
        return Stream.of("designation", "item")
                .flatMap(key -> claim.claim().words(key).stream())
                .findFirst()
                .map(Words::text)
                .orElse("");
    }

    /** SIPRI's marks: one star for a recipient that is no state, two for an international organisation. */
    static String party(@Nullable NamedParty party, String unknown) {
        if (party == null) {
            return unknown;
        }
        if (party.country() != null && BODIES.contains(party.country())) {
            return party.label() + "**";
        }
        return party.sector() != null && ARMED_GROUPS.contains(party.sector()) ? party.label() + "*" : party.label();
    }

    /** The least number told; empty for amounts that are no count of items. */
    static Optional<Long> number(ToldClaim claim) {
        return claim.claim()
                .quantity()
                .filter(amount -> amount.unit() == null)
                .map(Amount::lowest)
                .filter(lowest -> lowest >= 0 && lowest == Math.rint(lowest) && lowest < 1e15)
                .map(Double::longValue);
    }

    /** A number is uncertain if the words give an interval or "about", or if it is somebody's figure. */
    static boolean isUncertain(ToldClaim claim) {
        return claim.claim().quantity().map(amount -> !amount.isExact()).orElse(true)
                || !claim.claim().parties("claimant").isEmpty();
    }

    /** The year of the claim's own date, else that of publication. */
    static Optional<Integer> year(ToldClaim claim) {
        return claim.when().map(when -> when.from().getYear());
    }

    /** A year is uncertain if only the article's is known, or if the claim's date spans two. */
    static boolean isYearUncertain(ToldClaim claim) {
        return !claim.claim().date().map(Interval::isOneYear).orElse(false);
    }

    static String comment(ToldClaim claim) {
        String amount = claim.claim().quantity().map(Amount::text).orElse("");
        String whose = String.join(
                ", ",
                claim.claim().parties("claimant").stream()
                        .map(NamedParty::label)
                        .toList());
        return (amount.isEmpty() ? "" : "amount: " + amount + "; ")
                + (whose.isEmpty() ? "" : "according to " + whose + "; ")
                + claim.found().language() + ": " + Cells.plain(claim.found().sentence(), 600);
    }
}
