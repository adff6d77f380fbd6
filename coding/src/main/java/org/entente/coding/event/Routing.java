// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/** PLOVER's routing rules (manual 2.0, chapters of the types; guide, section 1 and rulings). */
final class Routing {
    private Routing() {}

    /** The mode of asking for, or refusing, an act of that type; that somebody resign is a change (manual, REQUEST). */
    static @Nullable String modeOfRequest(
            @Nullable EventType content, @Nullable String mode, @Nullable String otherwise) {
        if (content == null) {
            return otherwise;
        }
        if ("resign".equals(mode)) {
            return "change";
        }
        return switch (content) {
            case CONSULT -> "meet";
            case AID, COOPERATE, SUPPORT -> "assist";
            case RETREAT, CONCEDE -> "yield";
            default -> otherwise;
        };
    }

    /** The mode of threatening with an act of that type. */
    static @Nullable String modeOfThreat(
            @Nullable EventType content, @Nullable String mode, @Nullable String otherwise) {
        if (content == null) {
            return otherwise;
        }
        return switch (content) {
            case ASSAULT, MOBILIZE -> "violence";
            case COERCE -> "arrest".equals(mode) ? "arrest" : "deport".equals(mode) ? "expel" : "restrict";
            case SANCTION -> "expel".equals(mode) ? "expel" : "withdraw".equals(mode) ? "relations" : "restrict";
            default -> otherwise;
        };
    }

    /** What a promise or plan of an act of that type is: future cooperation is AGREE, a future retreat stays CONCEDE. */
    static @Nullable EventType promised(EventType type) {
        return switch (type) {
            case CONSULT, SUPPORT, COOPERATE, AID -> EventType.AGREE;
            case RETREAT -> EventType.CONCEDE;
            default -> null;
        };
    }

    /** Whether refusing it is REJECT. */
    static boolean refusable(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, COOPERATE, AID, RETREAT, CONCEDE -> true;
            default -> false;
        };
    }
}
