// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** The history of a record's events, oldest first. Thread-safe. */
public final class ChangeFeed {
    private static final String CHANGES = "SELECT no, stamp, kind, event, others, what FROM change WHERE ";
    private final Tables tables;

    ChangeFeed(Tables tables) {
        this.tables = tables;
    }

    /** What changed at this time or later. */
    public void since(Instant from, Consumer<Change> sink) {
        tables.each(CHANGES + "stamp >= ? ORDER BY no", List.of(Stamp.of(from)), row -> sink.accept(change(row)));
    }

    /** What changed after the change of this number: for readers that come again; 0 gives all. */
    public void after(long no, Consumer<Change> sink) {
        tables.each(CHANGES + "no > ? ORDER BY no", List.of(no), row -> sink.accept(change(row)));
    }

    /** The history of one event, also of those it took in or came from. */
    public void of(String event, Consumer<Change> sink) {
        OptionalLong no = EventId.parse(event);
        if (no.isPresent()) {
            tables.each(
                    CHANGES + "event = ? OR contains(' ' || others || ' ', ?) ORDER BY no",
                    List.of(no.getAsLong(), " " + event + " "),
                    row -> sink.accept(change(row)));
        }
    }

    private static Change change(ResultSet row) throws SQLException {
        String others = row.getString(5);
        return new Change(
                row.getLong(1),
                Stamp.of(row.getString(2)),
                Change.Kind.of(row.getString(3)),
                EventId.of(row.getLong(4)),
                others.isEmpty() ? List.of() : List.of(others.split(" ", -1)),
                row.getString(6));
    }
}
