// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.event;

import static org.entente.export.table.Column.nothing;

import java.util.List;
import java.util.Optional;
import org.entente.export.format.EventFormat;
import org.entente.export.table.Column;
import org.entente.export.table.Described;
import org.entente.export.table.Kind;
import org.entente.export.table.Table;
import org.entente.export.told.Articles;
import org.entente.export.told.ClaimReader;
import org.entente.export.told.NamedParty;
import org.entente.export.told.Source;
import org.entente.export.told.SourceText;
import org.entente.export.told.Words;
import org.entente.record.Event;
import org.entente.record.EventParty;
import org.entente.record.Mention;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2.0 mentions: 16 columns, tabs, no header, a row for each mention of each row of {@link GdeltEvents}.
 *
 * <p>Its three offsets count in the English text, so those of an article in another language are -1: an offset into
 * the original must never pass for one into a translation.
 */
public final class GdeltMentions implements EventFormat {
    private static final String NONE = "-1";

    private record Row(Dyad dyad, Mention mention, ClaimReader claim, Optional<SourceText> source) {
        boolean english() {
            return mention.language().equals("en");
        }

        String offset(Optional<Words> words) {
            return english() && words.isPresent() && !words.get().inTitle()
                    ? Integer.toString(words.get().start())
                    : NONE;
        }

        /** The words of the party in this article, if it names it as the event does. */
        String offset(@Nullable EventParty party, List<NamedParty> named) {
            return offset(named.stream()
                    .filter(one -> party != null
                            && (one.label().equals(party.name())
                                    || one.country() != null && one.country().equals(party.country())))
                    .findFirst()
                    .flatMap(NamedParty::words));
        }

        List<NamedParty> recipients() {
            return claim.parties(dyad.event().recipients().isEmpty() ? "actor" : "recipient");
        }
    }

    private static final Table<Row> TABLE = new Table<>(
            Table.Style.TABS,
            "",
            List.of(
                    new Column<>(
                            "GLOBALEVENTID",
                            Kind.INTEGER,
                            "number of the row of events",
                            row -> Long.toString(row.dyad.number())),
                    new Column<>(
                            "EventTimeDate",
                            Kind.DIGITS,
                            "DATEADDED of that row",
                            row -> Days.seconds(Days.published(
                                    row.dyad.event(), row.dyad.event().lead()))),
                    new Column<>(
                            "MentionTimeDate",
                            Kind.DIGITS,
                            "YYYYMMDDHHMMSS in UTC: when the article was published",
                            row -> Days.seconds(Days.published(row.dyad.event(), row.mention))),
                    new Column<>(
                            "MentionType",
                            Kind.INTEGER,
                            "1 web, 2 citation only (no address)",
                            row -> Source.isWeb(row.mention.url()) ? "1" : "2"),
                    new Column<>(
                            "MentionSourceName",
                            Kind.TEXT,
                            "domain; the outlet without an address",
                            row -> Source.domain(row.mention.url())
                                    .orElse(row.mention.outlet() == null ? "" : row.mention.outlet())),
                    new Column<>(
                            "MentionIdentifier",
                            Kind.ADDRESS,
                            "address, or urn:entente:article:ID",
                            row -> Source.address(row.mention.url(), row.mention.article())),
                    new Column<>(
                            "SentenceID",
                            Kind.INTEGER,
                            "sentence of the trigger; the title is 1; blank if the text is gone",
                            row -> row.source
                                    .flatMap(text -> row.claim.decisive().map(text::sentence))
                                    .map(number -> Integer.toString(number))
                                    .orElse("")),
                    new Column<>(
                            "Actor1CharOffset",
                            Kind.INTEGER,
                            "code points of the English text; -1 in other languages, for words of the title, if not named",
                            row -> row.offset(row.dyad.actor(), row.claim.parties("actor"))),
                    new Column<>(
                            "Actor2CharOffset",
                            Kind.INTEGER,
                            "likewise",
                            row -> row.offset(row.dyad.recipient(), row.recipients())),
                    new Column<>(
                            "ActionCharOffset",
                            Kind.INTEGER,
                            "likewise, of the trigger",
                            row -> row.offset(row.claim.decisive())),
                    new Column<>("InRawText", Kind.INTEGER, "always 1: nothing is rewritten", row -> "1"),
                    nothing("Confidence", "no measured probability stands behind a row"),
                    new Column<>(
                            "MentionDocLen",
                            Kind.INTEGER,
                            "code points of the English text; blank in other languages",
                            row -> row.english()
                                    ? row.source
                                            .map(text -> Integer.toString(text.length()))
                                            .orElse("")
                                    : ""),
                    nothing("MentionDocTone", "tone is not measured"),
                    new Column<>(
                            "MentionDocTranslationInfo",
                            Kind.CODE,
                            "blank if English, else 'srclc:xxx;eng:none': read in the original, never translated",
                            row -> row.english()
                                    ? ""
                                    : "srclc:" + Languages.threeLetters(row.mention.language()) + ";eng:none"),
                    nothing("Extras", "the sidecar has what has no room here")));

    @Override
    public String name() {
        return "gdelt-mentions";
    }

    @Override
    public String summary() {
        return "GDELT 2.0 mentions: 16 columns, tabs, no header; the articles of each row of gdelt";
    }

    @Override
    public List<Described> dictionary() {
        return TABLE.described();
    }

    @Override
    public List<String> ids(Event event) {
        return Dyad.numbers(event);
    }

    @Override
    public String text(Event event, Articles articles) {
        StringBuilder lines = new StringBuilder();
        List<Dyad> dyads = Dyad.of(event);
        for (Mention mention : event.mentions()) {
            ClaimReader claim = ClaimReader.of(mention.json());
            Optional<SourceText> source = articles.text(mention.article(), mention.version());
            for (Dyad dyad : dyads) {
                lines.append(TABLE.line(new Row(dyad, mention, claim, source)));
            }
        }
        return lines.toString();
    }
}
