// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.List;
import java.util.Objects;
import org.entente.language.Sentence;
import org.entente.model.Party;
import org.entente.model.Sector;

/** Which parties can be the sides of a transfer that a researcher enters. */
final class TransferSides {
    private TransferSides() {}

    static boolean isSide(Party party, Item item, Sentence sentence) {
        boolean firm = party.sector() == Sector.BUS && party.name() != null;
        boolean known = party.country() != null || party.sector() == Sector.REB || party.sector() == Sector.UAF || firm;
        return known
                && (party.inferred()
                        || !(party.words().field() == sentence.field()
                                && party.words().span().contains(item.head().span())));
    }

    /** Who brings relief: an agency of many states or an association. */
    static boolean brings(Party party) {
        return switch (String.valueOf(party.country())) {
            case "UNO", "IGO", "EUR", "NGO" -> true;
            default -> false;
        };
    }

    /** Whether an official of another state than theirs tells of what has come to them, and so that he sent it. */
    static boolean isForeign(Party teller, List<Party> arrived) {
        return teller.cow() != null
                && (teller.sector() == Sector.GOV || teller.sector() == Sector.MIL)
                && !arrived.isEmpty()
                && arrived.stream().noneMatch(p -> Objects.equals(teller.country(), p.country()));
    }

    static boolean isPublic(List<Party> supplier, List<Party> recipient) {
        return supplier.stream().anyMatch(TransferSides::isPublic)
                || recipient.stream().anyMatch(TransferSides::isPublic);
    }

    private static boolean isPublic(Party party) {
        return party.country() != null
                        && (party.sector() == null
                                || switch (party.sector()) {
                                    case BUS, CVL, CRM, JRN, EDU, MED, SOC, LAB, AGR, REL -> false;
                                    default -> true;
                                })
                || party.sector() == Sector.REB
                || party.sector() == Sector.UAF;
    }

    /** What stays in one country is no transfer between parties, money apart. */
    static boolean home(Item item, List<Party> supplier, List<Party> recipient) {
        if (supplier.isEmpty() || recipient.isEmpty()) {
            return false;
        }
        boolean same = supplier.stream()
                .allMatch(s -> recipient.stream().allMatch(r -> Objects.equals(s.country(), r.country())));
        boolean guessed = supplier.stream().anyMatch(Party::inferred)
                || recipient.stream().anyMatch(Party::inferred);
        boolean sameSector = supplier.get(0).sector() == recipient.get(0).sector();
        return same
                && (sameSector
                        || guessed
                        || !item.category().equals("money") && !item.category().equals("prisoners"));
    }
}
