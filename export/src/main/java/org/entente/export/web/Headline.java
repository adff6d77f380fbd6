// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.export.table.Cells;
import org.entente.export.told.Published;
import org.entente.record.Event;
import org.entente.record.EventParty;

/** An event as an entry of a feed. */
final class Headline {
    private static final int LONGEST_SIDE = 120;

    private Headline() {}

    /** {@code CONSULT/visit: Norvège [NOR GOV] > Pérou [PER] (future)}. */
    static String title(Event event) {
        String what = event.mode() == null ? event.type().name() : event.type() + "/" + event.mode();
        String who = side(event.actors());
        String whom = event.recipients().isEmpty() ? "" : " > " + side(event.recipients());
        String status = event.status().equals("asserted") ? "" : " (" + event.status() + ")";
        return what + ": " + who + whom + status;
    }

    /** The first article's sentence and how many tell it. */
    static String summary(Event event) {
        String told = String.format(
                Locale.ROOT, "%d articles, %d texts, %d outlets", event.articles(), event.texts(), event.outlets());
        return "“" + Cells.plain(event.lead().sentence(), 600) + "” " + Cells.plain(source(event), 200) + ". " + told
                + ".";
    }

    static String source(Event event) {
        return event.lead().outlet() == null
                ? event.lead().title()
                : event.lead().outlet();
    }

    /** When the first article was published, else the beginning of the event's day. */
    static Instant published(Event event) {
        return Published.moment(event.lead().published())
                .orElseGet(() -> event.from() == null
                        ? Instant.EPOCH
                        : event.from().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    static String id(Event event) {
        return "urn:entente:event:" + event.id();
    }

    private static String side(List<EventParty> parties) {
        String names = parties.stream().map(EventParty::label).collect(Collectors.joining(", "));
        return names.isEmpty() ? "?" : Cells.plain(names, LONGEST_SIDE);
    }
}
