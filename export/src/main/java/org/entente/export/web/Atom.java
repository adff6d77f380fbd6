// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.export.format.EventFormat;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.told.Articles;
import org.entente.export.told.Source;
import org.entente.record.Event;
import org.entente.record.EventQuery;

/** An Atom feed (RFC 4287) of events, those last told first. */
public final class Atom implements EventFormat {
    @Override
    public String name() {
        return "atom";
    }

    @Override
    public String summary() {
        return "Atom feed of the newest events";
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
                new Described("id", Kind.ADDRESS, "urn:entente:event:ID"),
                new Described("title", Kind.TEXT, "type/mode: actors > recipients (status, unless asserted)"),
                new Described("updated", Kind.TEXT, "when the first article was published"),
                new Described("link", Kind.ADDRESS, "the first article, if it has an address of the web"),
                new Described("category", Kind.CODE, "PLOVER type"),
                new Described("summary", Kind.TEXT, "the first article's sentence, its outlet, how many tell it"));
    }

    @Override
    public Optional<String> refusal(Event event) {
        return Optional.empty();
    }

    @Override
    public String head(Optional<Event> first) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
                + Xml.element("title", "Entente: newest events") + "\n"
                + Xml.element("id", "urn:entente:events") + "\n"
                + Xml.element(
                        "updated",
                        first.map(Headline::published).orElse(Instant.EPOCH).toString())
                + "\n<author><name>Entente</name></author>\n";
    }

    @Override
    public String text(Event event, Articles articles) {
        String link = Source.isWeb(event.lead().url())
                ? "<link rel=\"alternate\" href=\""
                        + Xml.escaped(
                                Source.address(event.lead().url(), event.lead().article())) + "\"/>"
                : "";
        return "<entry>" + Xml.element("id", Headline.id(event)) + Xml.element("title", Headline.title(event))
                + Xml.element("updated", Headline.published(event).toString())
                + link
                + "<category term=\"" + event.type() + "\"/>"
                + Xml.element("summary", Headline.summary(event)) + "</entry>\n";
    }

    @Override
    public String foot() {
        return "</feed>\n";
    }
}
