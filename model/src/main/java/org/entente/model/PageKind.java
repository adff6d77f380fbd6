// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Locale;

/** What a page is. Only an article has a text; every other kind is said to be one and gives none. */
public enum PageKind {
    ARTICLE,
    /** A front page, a section, a list of articles. */
    INDEX,
    VIDEO,
    GALLERY,
    /** Results of a search. */
    SEARCH,
    /** Not found, gone, forbidden, broken, or a test for robots. */
    ERROR,
    /** A wall that asks for consent before it shows the page. */
    CONSENT,
    /** None of these could be told, and there is no text. */
    UNKNOWN;

    /** The word that is printed and stored. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
