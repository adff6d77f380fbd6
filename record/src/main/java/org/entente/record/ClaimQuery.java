// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to find; a null asks nothing. A party is given by country (code or name), sector code, or words of its name.
 *
 * @param actor who does it: actor, speaker, supplier, or party of an agreement
 * @param recipient to whom; for meetings and agreements any party other than the first
 * @param party on either side
 * @param since first day; a claim without date of its own counts by the article's
 * @param text words of the evidence sentence, all of them, in any order, without case and accents
 * @param allVersions also claims of versions that were replaced
 */
public record ClaimQuery(
        @Nullable String kind,
        @Nullable String actor,
        @Nullable String recipient,
        @Nullable String party,
        @Nullable String type,
        @Nullable String mode,
        @Nullable String status,
        @Nullable String claimant,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String place,
        @Nullable String language,
        @Nullable String outlet,
        @Nullable String text,
        boolean allVersions,
        int limit) {}
