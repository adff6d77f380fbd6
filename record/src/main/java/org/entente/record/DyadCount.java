// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import org.entente.model.EventType;

/**
 * Events of one month between two parties.
 *
 * @param direction who acts
 * @param score sum of the events' scores, for scaling as the user sees fit
 */
public record DyadCount(YearMonth month, Direction direction, EventType type, long events, double score) {
    /** Of a row of month, direction, type, count and sum of scores. */
    static DyadCount of(ResultSet row) throws SQLException {
        return new DyadCount(
                YearMonth.parse(row.getString(1)),
                Direction.valueOf(row.getString(2)),
                EventType.valueOf(row.getString(3)),
                row.getLong(4),
                row.getDouble(5));
    }

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
