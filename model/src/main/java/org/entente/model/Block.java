// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Locale;

/** A part of an article's text that is no plain paragraph. */
public record Block(Kind kind, Span span) {
    /** What the part is. */
    public enum Kind {
        HEADING,
        ITEM,
        QUOTE,
        /** One row of a table, its cells separated by spaces. */
        ROW;

        /** The word that is printed and stored. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
