// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who signs an article: persons, or where no person does, an agency or a newsroom. The outlet that shows the article is
 * none by its own name alone.
 *
 * @param name as the page signs; names of persons in capitals are written as names are
 * @param role what the page calls the person ("Senior reporter"), in its own words, if it tells
 */
public record Author(String name, @Nullable String role, Kind kind) {
    /** Who can sign. */
    public enum Kind {
        PERSON,
        /** A news agency, also where it signs together with the outlet: "Reuters", "The Harbour Post with AFP". */
        AGENCY,
        /** The editors, or some of them, without their names: "Sports desk", "Redaktion". */
        NEWSROOM;

        /** As it is printed in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Author {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
    }

    /** A person. */
    public static Author person(String name, @Nullable String role) {
        return new Author(name, role, Kind.PERSON);
    }
}
