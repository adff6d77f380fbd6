// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One entry of the record's history.
 *
 * @param no counts up, in the order of the changes
 * @param at when the articles that made the change were accepted
 * @param event the event's id; of a withdrawn or split one the id it had
 * @param others for {@code MERGED} the ids that it took in, for {@code SPLIT} those it fell into, for {@code CHANGED} the
 *     id it had before, if it got another
 * @param what in words, for people
 */
public record Change(long no, Instant at, Kind kind, String event, List<String> others, String what) {
    public Change {
        others = List.copyOf(others);
    }

    /** What happened to the event. */
    public enum Kind {
        ADDED,
        /** Mentions came or went, or its fields changed. */
        CHANGED,
        /** No article tells it any more. */
        WITHDRAWN,
        MERGED,
        SPLIT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** {@link IllegalArgumentException} if there is no such kind. */
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
