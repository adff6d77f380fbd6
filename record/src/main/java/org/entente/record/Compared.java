// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of a comparison: one of theirs with the event of ours that fits best, or one of ours that they lack.
 *
 * @param file where their row stands; null if the row is ours alone
 * @param theirs id of their row; {@code day}, {@code type}, {@code actor}, {@code recipient}, {@code url} are theirs too,
 *     or ours in a row that is ours alone
 * @param event our event, if one fits
 * @param ourType its PLOVER type
 */
public record Compared(
        Verdict verdict,
        Basis basis,
        @Nullable String file,
        long line,
        @Nullable String theirs,
        String day,
        @Nullable String type,
        @Nullable String actor,
        @Nullable String recipient,
        @Nullable String url,
        @Nullable String event,
        @Nullable String ourType) {

    /** What the comparison says of a row. */
    public enum Verdict {
        /** Both: same countries and same PLOVER type. */
        BOTH,
        /** Both have something between the same countries, of another type. */
        OTHER_TYPE,
        /** Theirs, and we have the article or the day but not this. */
        ONLY_THEIRS,
        /** Ours, and they have the article or the day but not this. */
        ONLY_OURS,
        /** Theirs, of an article and a day that we have nothing of. */
        OUTSIDE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** By what the row was held beside the other side's. */
    public enum Basis {
        /** Both have the same article. */
        ARTICLE,
        /** Both have something of that day. */
        DAY,
        NONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
