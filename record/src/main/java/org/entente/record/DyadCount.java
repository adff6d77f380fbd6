// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.YearMonth;
import org.entente.model.EventType;

/**
 * Events of one month between two parties.
 *
 * @param direction who acts
 * @param score sum of the events' scores, for scaling as the user sees fit
 */
public record DyadCount(YearMonth month, Direction direction, EventType type, long events, double score) {
    /** Who acts upon whom. */
    public enum Direction {
        /** The first party asked for upon the second. */
        FORWARD,
        /** The second upon the first. */
        BACKWARD,
        /** Both on the same side, as in a meeting. */
        MUTUAL
    }
}
