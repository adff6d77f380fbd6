// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which events; a null asks nothing. A party is given by country (code or name), sector code, or words of its name.
 *
 * @param recipient whom it is directed at; for meetings any party
 * @param party on either side, {@code other} likewise: both together ask for a dyad
 * @param claimant to whom some mention attributes it
 * @param quad 1 to 4, verbal cooperation to material conflict
 * @param since the event may have happened on this day or later, {@code until} likewise
 * @param text words of a mention's sentence, all of them, in any order, by stem, without case and accents
 * @param article an article's id: the events that it tells
 * @param leastTexts told by at least so many distinct texts
 * @param limit at most so many, after leaving out {@code offset}
 */
public record EventQuery(
        @Nullable String type,
        @Nullable String mode,
        @Nullable String context,
        @Nullable String status,
        boolean disputed,
        @Nullable String actor,
        @Nullable String recipient,
        @Nullable String party,
        @Nullable String other,
        @Nullable String claimant,
        @Nullable Integer quad,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String place,
        @Nullable String language,
        @Nullable String outlet,
        @Nullable String text,
        @Nullable String article,
        int leastTexts,
        Order order,
        long limit,
        long offset) {

    /** In which order events are given; ties always fall the same way. */
    public enum Order {
        NEWEST,
        OLDEST,
        /** By distinct texts, then newest. */
        MOST_TOLD,
        /** By the day on which an article first told it, latest first. */
        LATEST;

        /** {@link IllegalArgumentException} if there is no such order. */
        public static Order of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Everything, newest first. */
    public static EventQuery all() {
        return where().build();
    }

    public static Builder where() {
        return new Builder();
    }

    /** Collects what is asked; not thread-safe. */
    public static final class Builder {
        private @Nullable String type;
        private @Nullable String mode;
        private @Nullable String context;
        private @Nullable String status;
        private boolean disputed;
        private @Nullable String actor;
        private @Nullable String recipient;
        private @Nullable String party;
        private @Nullable String other;
        private @Nullable String claimant;
        private @Nullable Integer quad;
        private @Nullable LocalDate since;
        private @Nullable LocalDate until;
        private @Nullable String place;
        private @Nullable String language;
        private @Nullable String outlet;
        private @Nullable String text;
        private @Nullable String article;
        private int leastTexts;
        private Order order = Order.NEWEST;
        private long limit = Long.MAX_VALUE;
        private long offset;

        private Builder() {}

        public Builder type(@Nullable String asked) {
            type = asked;
            return this;
        }

        public Builder mode(@Nullable String asked) {
            mode = asked;
            return this;
        }

        public Builder context(@Nullable String asked) {
            context = asked;
            return this;
        }

        public Builder status(@Nullable String asked) {
            status = asked;
            return this;
        }

        /** Only events that some mentions assert and others deny. */
        public Builder disputed(boolean only) {
            disputed = only;
            return this;
        }

        public Builder actor(@Nullable String asked) {
            actor = asked;
            return this;
        }

        public Builder recipient(@Nullable String asked) {
            recipient = asked;
            return this;
        }

        public Builder party(@Nullable String asked) {
            party = asked;
            return this;
        }

        /** Events between these two, in either direction or together. */
        public Builder dyad(String one, String two) {
            party = one;
            other = two;
            return this;
        }

        public Builder claimant(@Nullable String asked) {
            claimant = asked;
            return this;
        }

        public Builder quad(@Nullable Integer asked) {
            quad = asked;
            return this;
        }

        public Builder since(@Nullable LocalDate day) {
            since = day;
            return this;
        }

        public Builder until(@Nullable LocalDate day) {
            until = day;
            return this;
        }

        public Builder place(@Nullable String asked) {
            place = asked;
            return this;
        }

        public Builder language(@Nullable String code) {
            language = code;
            return this;
        }

        public Builder outlet(@Nullable String words) {
            outlet = words;
            return this;
        }

        public Builder text(@Nullable String words) {
            text = words;
            return this;
        }

        public Builder article(@Nullable String id) {
            article = id;
            return this;
        }

        public Builder leastTexts(int texts) {
            leastTexts = texts;
            return this;
        }

        public Builder order(Order asked) {
            order = asked;
            return this;
        }

        public Builder limit(long most) {
            limit = most;
            return this;
        }

        public Builder offset(long leftOut) {
            offset = leftOut;
            return this;
        }

        public EventQuery build() {
            return new EventQuery(
                    type,
                    mode,
                    context,
                    status,
                    disputed,
                    actor,
                    recipient,
                    party,
                    other,
                    claimant,
                    quad,
                    since,
                    until,
                    place,
                    language,
                    outlet,
                    text,
                    article,
                    leastTexts,
                    order,
                    limit,
                    offset);
        }
    }
}
