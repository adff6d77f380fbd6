// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.export.claim.Atop;
import org.entente.export.claim.AtopMembers;
import org.entente.export.claim.CowAlliances;
import org.entente.export.claim.PaxShaped;
import org.entente.export.claim.Quotations;
import org.entente.export.claim.SipriRegister;
import org.entente.export.claim.SipriTable;
import org.entente.export.event.AcledShaped;
import org.entente.export.event.GdeltEvents;
import org.entente.export.event.GdeltMentions;
import org.entente.export.event.Icews;
import org.entente.export.event.Plover;
import org.entente.export.event.Polecat;
import org.entente.export.format.ClaimFormat;
import org.entente.export.format.EventFormat;
import org.entente.export.format.Format;
import org.entente.export.web.Atom;
import org.entente.export.web.GeoJson;
import org.entente.export.web.Rss;
import org.entente.export.web.WebAnnotations;
import org.entente.export.whole.Csv;
import org.entente.export.whole.Parquet;
import org.entente.export.whole.Sqlite;
import org.entente.export.whole.WholeFormat;

/** All formats. */
public final class Formats {
    /** Formats of events, in the order in which they are listed. */
    public static final List<EventFormat> EVENTS = List.of(
            new GdeltEvents(),
            new GdeltMentions(),
            new Polecat(),
            new Plover(),
            new Icews(),
            new AcledShaped(),
            new GeoJson(),
            new Rss(),
            new Atom());

    /** Formats of claims. */
    public static final List<ClaimFormat> CLAIMS = List.of(
            new WebAnnotations(),
            new Atop(),
            new AtopMembers(),
            new CowAlliances(),
            new SipriRegister(),
            new SipriTable(),
            new PaxShaped(),
            new Quotations());

    /** Formats of the whole record. */
    public static final List<WholeFormat> WHOLE = List.of(new Csv(), new Parquet(), new Sqlite());

    private Formats() {}

    public static List<Format> all() {
        return Stream.of(EVENTS, CLAIMS, WHOLE).<Format>flatMap(List::stream).collect(Collectors.toUnmodifiableList());
    }

    public static Optional<Format> find(String name) {
        return all().stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
