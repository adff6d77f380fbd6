// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as columns.
 *
 * @param key names the claim whatever its row
 * @param type event type, agreement type, category of a transfer, {@code direct} or {@code indirect}
 * @param mode event mode or the action of an agreement
 * @param contexts joined by spaces
 * @param mutual no recipient but several actors (a meeting, an agreement): each is also the other's recipient
 * @param day under which its event is looked for; null for claims that are no events
 * @param firstDay of the claim's own date, else of the article's
 * @param dated whether the days are the claim's own
 */
record ClaimRow(
        long key,
        @Nullable String id,
        String kind,
        @Nullable String type,
        @Nullable String mode,
        String contexts,
        @Nullable String status,
        boolean mutual,
        @Nullable LocalDate day,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        boolean dated,
        @Nullable PlaceRow place,
        String sentence,
        String stems,
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

    /** @param words name and text, folded */
    record PlaceRow(
            String name,
            String words,
            @Nullable String country,
            @Nullable Long geonames,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String precision) {}
}
