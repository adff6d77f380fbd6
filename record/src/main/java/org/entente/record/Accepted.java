// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.Locale;

/**
 * An article that is safely in the record.
 *
 * @param id as the article gives it
 * @param version 1 for the first content seen under this id or address, then counting
 * @param claims how many the line carries
 */
public record Accepted(String id, Outcome outcome, int version, int claims) {
    /** What adding it changed. */
    public enum Outcome {
        /** It was not there before. */
        ADDED,
        /** Other words under a known id or address; the earlier ones are kept, and no longer found by default. */
        NEW_VERSION,
        /** Other words, but by its own account modified before the version that is current. */
        OLDER_VERSION,
        /** Words that were there, read anew with another result. */
        READ_ANEW,
        /** Nothing: it was there. */
        UNCHANGED;

        /** As it is printed: lower case with spaces. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
