// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** What an article may call an organisation after it has named it: "the group", "the company", "the alliance". */
enum BodyKind {
    ARMED,
    CIVIC,
    PARTY,
    LABOUR,
    FIRM,
    PRESS,
    /** Of several states. */
    LEAGUE,
    /** A ministry, service or court of one state. */
    ORGAN;

    static @Nullable BodyKind of(Entry entry) {
        return switch (entry.kind()) {
            case MEDIA -> PRESS;
            case ORGAN -> ORGAN;
            case BODY -> ofBody(entry);
            default -> null;
        };
    }

    private static @Nullable BodyKind ofBody(Entry entry) {
        BodyKind bySector = entry.sector() == null ? null : of(entry.sector());
        if (bySector != null) {
            return bySector;
        }
        return switch (entry.country()) {
            case "IMG" -> ARMED;
            case "NGO", "ISM" -> CIVIC;
            case "MNC" -> FIRM;
            case "UNO", "EUR", "IGO" -> LEAGUE;
            default -> null;
        };
    }

    static @Nullable BodyKind of(Sector sector) {
        return switch (sector) {
            case REB, PRM, CRM, UAF -> ARMED;
            case SOC, REL, CVL, EDU -> CIVIC;
            case PTY, OPP -> PARTY;
            case LAB -> LABOUR;
            case BUS -> FIRM;
            case JRN -> PRESS;
            case SPY, COP, GOV, JUD, LEG -> ORGAN;
            default -> null;
        };
    }
}
