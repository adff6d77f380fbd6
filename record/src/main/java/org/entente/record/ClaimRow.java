// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as columns.
 *
 * @param type event type, agreement type, category of a transfer, {@code direct} or {@code indirect}
 * @param mode event mode or the action of an agreement
 * @param mutual no recipient but several actors (a meeting, an agreement): each is also the other's recipient
 * @param firstDay of the claim's own date, else of the article's
 * @param dated whether the days are the claim's own
 */
record ClaimRow(
        @Nullable String id,
        String kind,
        @Nullable String type,
        @Nullable String mode,
        @Nullable String status,
        boolean mutual,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        boolean dated,
        @Nullable String place,
        @Nullable String placeWords,
        @Nullable String placeCountry,
        String sentence,
        List<PartyRow> parties,
        String json) {

    /** @param side {@code actor}, {@code recipient} or {@code claimant}: how {@code find} asks for the role */
    record PartyRow(
            String role,
            String side,
            int position,
            String text,
            @Nullable String name,
            String words,
            @Nullable String country,
            @Nullable Integer cow,
            @Nullable String sector) {}
}
