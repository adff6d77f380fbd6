// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.EventType;
import org.entente.record.merge.Who;
import org.jspecify.annotations.Nullable;

/**
 * Which countries an event ties together: a row for each country and each of the event's countries, itself included, with
 * what is asked of countries most often, so that a timeline or a profile is read from one table. Not thread-safe.
 */
final class Ties implements AutoCloseable {
    /** Parties without a country stand beside those with one, under this name. */
    private static final String NONE = "";

    private final Rows rows;

    Ties(Connection connection) throws SQLException {
        rows = new Rows(connection, "tie");
    }

    /** Whether some party of a country acts, and whether some is acted upon. */
    private record Role(boolean acts, boolean receives) {
        Role and(Role other) {
            return new Role(acts || other.acts, receives || other.receives);
        }
    }

    void add(EventRow event) throws SQLException {
        Map<String, Role> roles = new TreeMap<>();
        for (Who who : event.actors()) {
            roles.merge(country(who), new Role(true, false), Role::and);
        }
        for (Who who : event.recipients()) {
            roles.merge(country(who), new Role(false, true), Role::and);
        }
        for (Map.Entry<String, Role> one : roles.entrySet()) {
            if (!one.getKey().equals(NONE)) {
                for (Map.Entry<String, Role> other : roles.entrySet()) {
                    add(event, one.getKey(), one.getValue(), other.getKey(), other.getValue());
                }
            }
        }
    }

    private void add(EventRow event, String country, Role role, String other, Role otherRole) throws SQLException {
        EventType type = event.happening().lead().type();
        @Nullable LocalDate from = event.from();
        rows.add(
                event.no(),
                event.happening().day(),
                country,
                role.acts,
                role.receives,
                other.equals(NONE) ? null : other,
                otherRole.acts,
                otherRole.receives,
                event.mutual(),
                type.name(),
                type.score(event.mode()),
                from,
                event.to());
    }

    private static String country(Who who) {
        return who.country() == null ? NONE : who.country();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
