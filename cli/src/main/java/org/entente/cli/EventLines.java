// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.record.Change;
import org.entente.record.Event;
import org.entente.record.EventParty;
import org.entente.record.Mention;

/** Events and changes as a reader's lines. Words from the web are bounded and have no control characters. */
final class EventLines {
    private static final int WIDEST_PARTY = 60;
    private static final int WIDEST_SENTENCE = 300;
    private static final int MOST_PARTIES = 6;

    private EventLines() {}

    /** What happened, how often it is told, the leading sentence or all of them, and an empty line. */
    static String table(Event event, boolean mentions) {
        StringBuilder lines = new StringBuilder();
        lines.append(days(event))
                .append("  ")
                .append(event.type())
                .append(event.mode() == null ? "" : "/" + event.mode())
                .append("  ")
                .append(parties(event.actors()));
        if (!event.recipients().isEmpty()) {
            lines.append(" → ").append(parties(event.recipients()));
        }
        if (!event.status().equals("asserted") || event.disputed()) {
            lines.append("  (")
                    .append(event.disputed() ? "disputed" : event.status())
                    .append(')');
        }
        if (event.place() != null) {
            lines.append("  at ").append(words(event.place().name(), WIDEST_PARTY));
        }
        lines.append("\n    ")
                .append(event.id())
                .append("  ")
                .append(told(event))
                .append('\n');
        for (Mention mention : mentions ? event.mentions() : event.mentions().subList(0, 1)) {
            mention(lines, mention, mentions);
        }
        return lines.append('\n').toString();
    }

    private static String days(Event event) {
        if (event.from() == null) {
            return "undated   ";
        }
        String days = event.from().equals(event.to()) ? event.from().toString() : event.from() + ".." + event.to();
        return event.dated() ? days : days + "~";
    }

    private static String told(Event event) {
        return count(event.articles(), "article") + ", " + count(event.texts(), "text") + ", "
                + count(event.outlets(), "outlet") + ", " + String.join(" ", event.languages());
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static void mention(StringBuilder lines, Mention mention, boolean why) {
        String source =
                mention.outlet() != null ? mention.outlet() : mention.url() != null ? mention.url() : mention.article();
        lines.append("    ").append(words(mention.sentence(), WIDEST_SENTENCE)).append("\n      ");
        lines.append(words(source, 100)).append(", ").append(FoundLines.plain(mention.language()));
        if (mention.published() != null) {
            lines.append(", ").append(words(mention.published(), 10));
        }
        if (!mention.claimants().isEmpty()) {
            lines.append(", according to ").append(parties(mention.claimants()));
        }
        if (!mention.status().equals("asserted")) {
            lines.append(", ").append(FoundLines.plain(mention.status()));
        }
        if (why) {
            lines.append("\n      ")
                    .append(words(mention.claim(), 40))
                    .append(": ")
                    .append(mention.reason());
        }
        lines.append('\n');
    }

    private static String parties(List<EventParty> parties) {
        if (parties.isEmpty()) {
            return "?";
        }
        return parties.stream()
                        .limit(MOST_PARTIES)
                        .map(party -> words(party.label(), WIDEST_PARTY))
                        .collect(Collectors.joining(", "))
                + (parties.size() > MOST_PARTIES ? " and " + (parties.size() - MOST_PARTIES) + " more" : "");
    }

    /** One line: when, what, which. */
    static String table(Change change) {
        return change.at() + "  " + change.kind().code() + "  " + change.event()
                + (change.others().isEmpty() ? "" : "  (" + String.join(" ", change.others()) + ")") + "  "
                + change.what();
    }

    private static String words(String text, int longest) {
        return FoundLines.shortened(FoundLines.plain(text), longest);
    }
}
