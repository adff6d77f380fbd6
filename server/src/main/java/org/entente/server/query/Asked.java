// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.record.ClaimQuery;
import org.entente.record.EventQuery;
import org.entente.server.http.BadRequest;
import org.entente.server.http.Request;
import org.entente.server.text.Messages;
import org.jspecify.annotations.Nullable;

/** What a request asks of the record; {@link BadRequest} for values that no claim can have. */
public final class Asked {
    /** Parameters that narrow down events. */
    public static final List<String> EVENT_FILTERS = List.of(
            "text",
            "type",
            "mode",
            "status",
            "quad",
            "actor",
            "recipient",
            "party",
            "other",
            "claimant",
            "since",
            "until",
            "place",
            "language",
            "outlet",
            "article");

    /** Parameters that narrow down claims of one kind. */
    public static final List<String> CLAIM_FILTERS = List.of(
            "text",
            "type",
            "mode",
            "status",
            "actor",
            "recipient",
            "party",
            "claimant",
            "since",
            "until",
            "place",
            "language",
            "outlet");

    private static final List<String> KINDS = List.of("event", "quotation", "agreement", "transfer");
    /** Rows on a page unless asked otherwise. */
    private static final int USUAL = 50;
    /** Rows on a page at most. */
    private static final int MOST = 500;
    /** Rows that paging may leave out at most; beyond it, narrow down or export. */
    private static final int FURTHEST = 1_000_000;

    private final Request request;

    public Asked(Request request) {
        this.request = request;
    }

    /** Events that fit, without limit. */
    public EventQuery.Builder events() {
        EventQuery.Builder query = EventQuery.where()
                .text(value("text"))
                .type(code("type", types()))
                .mode(code("mode", modes()))
                .status(code("status", statuses()))
                .quad(quad())
                .actor(named("actor"))
                .recipient(named("recipient"))
                .claimant(named("claimant"))
                .party(named("party"))
                .since(Days.of("since", value("since"), false))
                .until(Days.of("until", value("until"), true))
                .place(named("place"))
                .language(value("language"))
                .outlet(value("outlet"))
                .article(value("article"))
                .order(order());
        String party = named("party");
        String other = named("other");
        return other == null ? query : party == null ? query.party(other) : query.dyad(party, other);
    }

    /** Claims of a kind that fit; a null kind takes the one asked for, if any. */
    public ClaimQuery claims(@Nullable String kind, int limit) {
        return new ClaimQuery(
                kind == null ? code("kind", KINDS) : kind,
                named("actor"),
                named("recipient"),
                named("party"),
                value("type"),
                value("mode"),
                value("status"),
                named("claimant"),
                Days.of("since", value("since"), false),
                Days.of("until", value("until"), true),
                named("place"),
                value("language"),
                value("outlet"),
                value("text"),
                false,
                limit);
    }

    /** Refuses what cannot be asked of events. */
    public void checkEvents() {
        events().build();
        offset();
    }

    /** Refuses what cannot be asked of claims of this kind. */
    public void checkClaims(String kind) {
        claims(kind, size());
        offset();
    }

    /** The page of the result, from 1. */
    public int page() {
        int page = number("page", 1, 1, FURTHEST);
        if ((long) (page - 1) * size() > FURTHEST) {
            throw new BadRequest(
                    "only the first " + FURTHEST + " rows can be paged through; narrow down, or export",
                    "error.far",
                    String.valueOf(FURTHEST));
        }
        return page;
    }

    /** Rows on a page. */
    public int size() {
        return number("limit", USUAL, 1, MOST);
    }

    public int offset() {
        return (page() - 1) * size();
    }

    /** Whether any filter is set. */
    public boolean narrows(List<String> filters) {
        return filters.stream().anyMatch(filter -> value(filter) != null);
    }

    private EventQuery.Order order() {
        String asked = value("order");
        try {
            return asked == null ? EventQuery.Order.NEWEST : EventQuery.Order.of(asked);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(
                    "order is newest, oldest, most-told or latest, not \"" + asked + "\"", "error.order", asked);
        }
    }

    private @Nullable Integer quad() {
        return value("quad") == null ? null : (Integer) number("quad", 1, 1, 4);
    }

    private int number(String name, int usual, int least, int most) {
        String asked = value(name);
        if (asked == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(asked);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, with the bounds.
        }
        throw new BadRequest(
                name + " is a number from " + least + " to " + most + ", not \"" + asked + "\"",
                "error.number",
                name,
                String.valueOf(least),
                String.valueOf(most),
                asked);
    }

    private @Nullable String value(String name) {
        return request.asked(name);
    }

    /** A party or a place: the name of a country in a language of the pages is its code. */
    private @Nullable String named(String name) {
        String asked = value(name);
        return asked == null ? null : Messages.countryCode(asked);
    }

    private @Nullable String code(String name, Collection<String> codes) {
        String asked = value(name);
        if (asked == null) {
            return null;
        }
        return codes.stream()
                .filter(asked::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new BadRequest(
                        name + " is one of " + String.join(", ", codes) + ", not \"" + asked + "\"",
                        "error.code",
                        name,
                        String.join(", ", codes),
                        asked));
    }

    /** The event types by their codes. */
    public static List<String> types() {
        return Arrays.stream(EventType.values()).map(Enum::name).toList();
    }

    /** The modes of all types, sorted. */
    public static List<String> modes() {
        return Arrays.stream(EventType.values())
                .flatMap(type -> type.modes().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The statuses of an event by their codes. */
    public static List<String> statuses() {
        return Stream.of(Status.values()).map(Status::code).toList();
    }
}
