// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What merging knows of one claim.
 *
 * @param key names the claim for ever; orders claims where nothing else does
 * @param claim the claim's row
 * @param article no two claims of one article tell the same happening, unless they say it in the same words
 * @param text near-copies of one text share it
 * @param day the last day it may tell of, not after publication; claims are compared within days of it
 * @param from first day by its own words; null if it gives no date
 * @param stems of its sentence, with spaces between
 */
public record Telling(
        long key,
        long claim,
        String article,
        long text,
        @Nullable String outlet,
        String language,
        @Nullable LocalDate published,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        Status status,
        LocalDate day,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Who> actors,
        List<Who> recipients,
        @Nullable Where place,
        String stems) {
    /** Claims are compared only where they have one of these in common: a country, none known, or a text. */
    Set<String> blocks() {
        Set<String> blocks = new HashSet<>();
        actors.forEach(who -> blocks.add(String.valueOf(who.country())));
        recipients.forEach(who -> blocks.add(String.valueOf(who.country())));
        blocks.add(Long.toString(text));
        return blocks;
    }

    /** Days between the first and the last that it may tell of. */
    public long width() {
        return from == null || to == null ? 0 : to.toEpochDay() - from.toEpochDay();
    }

    /** Whether its own words give a date. */
    public boolean dated() {
        return from != null;
    }
}
