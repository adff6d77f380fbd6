// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.entente.record.merge.Happening.Member;
import org.entente.record.merge.Telling;
import org.entente.record.merge.Where;
import org.entente.record.merge.Who;
import org.entente.record.text.Folding;

/** Writes events to the end of their tables. Not thread-safe. */
final class EventRows implements AutoCloseable {
    private final Rows events;
    private final Rows parties;
    private final Rows mentions;
    private final Ties ties;

    EventRows(Connection connection) throws SQLException {
        events = new Rows(connection, "event");
        parties = new Rows(connection, "event_party");
        mentions = new Rows(connection, "mention");
        ties = new Ties(connection);
    }

    void add(EventRow event) throws SQLException {
        Telling lead = event.happening().lead();
        Where place = event.place();
        events.add(
                event.no(),
                lead.type().name(),
                event.mode(),
                event.contexts(),
                lead.type().quad(),
                lead.type().score(event.mode()),
                event.status().code(),
                event.disputed(),
                event.mutual(),
                event.from(),
                event.to(),
                event.dated(),
                place == null ? null : place.name(),
                place == null ? null : place.folded(),
                place == null ? null : place.country(),
                place == null ? null : place.geonames(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                place == null ? null : place.precision(),
                event.articles(),
                event.texts(),
                event.outlets(),
                event.languages(),
                event.happening().day(),
                event.happening().lead().published(),
                event.digest());
        side(event, "actor", event.actors());
        side(event, "recipient", event.recipients());
        ties.add(event);
        int position = 0;
        for (Member member : event.happening().members()) {
            mentions.add(
                    event.no(),
                    position++,
                    member.telling().claim(),
                    member.telling().key(),
                    member.reason(),
                    event.happening().day());
        }
    }

    private void side(EventRow event, String side, List<Who> whos) throws SQLException {
        int position = 0;
        for (Who who : whos) {
            parties.add(
                    event.no(),
                    side,
                    position++,
                    who.label(),
                    who.folded().isEmpty() ? Folding.fold(who.text()) : who.folded(),
                    who.country(),
                    who.cow(),
                    who.sector(),
                    event.happening().day());
        }
    }

    @Override
    public void close() throws SQLException {
        events.close();
        parties.close();
        mentions.close();
        ties.close();
    }
}
