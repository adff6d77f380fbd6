// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.format;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.export.told.ClaimReader;
import org.entente.export.told.Interval;
import org.entente.export.told.Published;
import org.entente.model.ContentId;
import org.entente.record.FoundClaim;

/** A claim of the record with its fields read. */
public record ToldClaim(FoundClaim found, ClaimReader claim) {
    public static ToldClaim of(FoundClaim found) {
        return new ToldClaim(found, ClaimReader.of(found.json()));
    }

    /** Names the claim in the whole record: claims of two articles may share their own id. */
    public String id() {
        String own = claim.string("id");
        return ContentId.of("c-", found.article(), Integer.toString(found.version()), own == null ? found.json() : own);
    }

    /** The claim's own date, else the day of publication. */
    public Optional<Interval> when() {
        return claim.date().or(() -> Published.day(found.published()).map(day -> new Interval(day, day)));
    }

    /** The first day it may be about. */
    public Optional<LocalDate> day() {
        return when().map(Interval::from);
    }
}
