// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.entente.export.format.EventFormat;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.told.Articles;
import org.entente.export.told.Source;
import org.entente.record.Event;
import org.entente.record.EventQuery;

/** An RSS 2.0 feed of events, those last told first. */
public final class Rss implements EventFormat {
    @Override
    public String name() {
        return "rss";
    }

    @Override
    public String summary() {
        return "RSS 2.0 feed of the newest events";
    }

    /** Whoever polls a feed asks for what he has not seen; an old happening may be told only now. */
    @Override
    public Optional<EventQuery.Order> order() {
        return Optional.of(EventQuery.Order.LATEST);
    }

    @Override
    public boolean tellsStatus() {
        return true;
    }

    @Override
    public List<Described> dictionary() {
        return List.of(
                new Described("title", Kind.TEXT, "type/mode: actors > recipients (status, unless asserted)"),
                new Described("link", Kind.ADDRESS, "the first article, if it has an address of the web"),
                new Described("description", Kind.TEXT, "the first article's sentence, its outlet, how many tell it"),
                new Described("category", Kind.CODE, "PLOVER type"),
                new Described("guid", Kind.ADDRESS, "urn:entente:event:ID"),
                new Described("pubDate", Kind.TEXT, "when the first article was published"));
    }

    @Override
    public Optional<String> refusal(Event event) {
        return Optional.empty();
    }

    @Override
    public String head(Optional<Event> first) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\">\n<channel>\n"
                + Xml.element("title", "Entente: newest events") + "\n"
                + Xml.element("link", "urn:entente:events") + "\n"
                + Xml.element("description", "What the articles of this record tell to have happened") + "\n"
                + Xml.element("pubDate", date(first.map(Headline::published).orElse(Instant.EPOCH))) + "\n";
    }

    @Override
    public String text(Event event, Articles articles) {
        String link = Source.isWeb(event.lead().url())
                ? Xml.element(
                        "link", Source.address(event.lead().url(), event.lead().article()))
                : "";
        // A reader may take a description for HTML: it is escaped once as HTML and once as XML.
        return "<item>" + Xml.element("title", Headline.title(event)) + link
                + Xml.element("description", Xml.escaped(Headline.summary(event)))
                + Xml.element("category", event.type().name())
                + "<guid isPermaLink=\"false\">" + Headline.id(event) + "</guid>"
                + Xml.element("pubDate", date(Headline.published(event))) + "</item>\n";
    }

    @Override
    public String foot() {
        return "</channel>\n</rss>\n";
    }

    private static String date(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
