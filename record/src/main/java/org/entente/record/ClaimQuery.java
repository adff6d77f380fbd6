// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to find; a null asks nothing. A party is given by country (code or name), sector code, or words of its name.
 *
 * @param actor who does it: actor, speaker, supplier, or party of an agreement
 * @param recipient to whom; for meetings and agreements any party other than the first
 * @param party on either side
 * @param since first day; a claim without date of its own counts by the article's
 * @param text words of the evidence sentence, all of them, in any order, without case and accents
 * @param allVersions also claims of versions that were replaced
 */
public record ClaimQuery(
        @Nullable String kind,
        @Nullable String actor,
        @Nullable String recipient,
        @Nullable String party,
        @Nullable String type,
        @Nullable String mode,
        @Nullable String status,
        @Nullable String claimant,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String place,
        @Nullable String language,
        @Nullable String outlet,
        @Nullable String text,
        boolean allVersions,
        int limit) {

    /** Nothing asked yet: all claims, newest first. */
    public static Builder where() {
        return new Builder();
    }

    /** Collects what is asked; not thread-safe. */
    public static final class Builder {
        private @Nullable String kind;
        private @Nullable String actor;
        private @Nullable String recipient;
        private @Nullable String party;
        private @Nullable String type;
        private @Nullable String mode;
        private @Nullable String status;
        private @Nullable String claimant;
        private @Nullable LocalDate since;
        private @Nullable LocalDate until;
        private @Nullable String place;
        private @Nullable String language;
        private @Nullable String outlet;
        private @Nullable String text;
        private boolean allVersions;
        private int limit = Integer.MAX_VALUE;

        private Builder() {}

        /** {@code event}, {@code quotation}, {@code agreement} or {@code transfer}. */
        public Builder kind(@Nullable String asked) {
            kind = asked;
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

        public Builder type(@Nullable String asked) {
            type = asked;
            return this;
        }

        public Builder mode(@Nullable String asked) {
            mode = asked;
            return this;
        }

        public Builder status(@Nullable String asked) {
            status = asked;
            return this;
        }

        public Builder claimant(@Nullable String asked) {
            claimant = asked;
            return this;
        }

        public Builder since(@Nullable LocalDate asked) {
            since = asked;
            return this;
        }

        public Builder until(@Nullable LocalDate asked) {
            until = asked;
            return this;
        }

        public Builder place(@Nullable String asked) {
            place = asked;
            return this;
        }

        public Builder language(@Nullable String asked) {
            language = asked;
            return this;
        }

        public Builder outlet(@Nullable String asked) {
            outlet = asked;
            return this;
        }

        public Builder text(@Nullable String asked) {
            text = asked;
            return this;
        }

        public Builder allVersions(boolean also) {
            allVersions = also;
            return this;
        }

        public Builder limit(int most) {
            limit = most;
            return this;
        }

        public ClaimQuery build() {
            return new ClaimQuery(
                    kind,
                    actor,
                    recipient,
                    party,
                    type,
                    mode,
                    status,
                    claimant,
                    since,
                    until,
                    place,
                    language,
                    outlet,
                    text,
                    allVersions,
                    limit);
        }
    }
}
