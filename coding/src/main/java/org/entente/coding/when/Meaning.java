// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.util.Locale;

/** How the parts of a phrase make a date; each is a list of phrases in {@code dates.yaml}. */
enum Meaning {
    /** "in the coming weeks": no days. */
    VAGUE,
    /** A day of a month, with or without its year. */
    DATE,
    /** "from 3 to 5 May". */
    DAYS,
    /** "on the 20th". */
    DAY_OF_MONTH,
    WEEKDAY,
    MONTH,
    /** Counts only after "since" or in "from ... to ...". */
    WEAK_MONTH,
    YEAR,
    /** As {@link #WEAK_MONTH}. */
    WEAK_YEAR,
    AGO,
    /** "in the past two weeks". */
    WITHIN,
    /** "in two weeks", of what is to come. */
    AHEAD,
    /** "last week", "this year". */
    UNIT,
    SEASON,
    DECADE,
    CENTURY,
    TODAY,
    YESTERDAY,
    BEFORE_YESTERDAY,
    TOMORROW,
    AFTER_TOMORROW,
    /** "that day", "le même jour": the day told last. */
    SAME_DAY,
    /** "two days earlier", "la veille", before the day told last. */
    EARLIER,
    /** "the next day", after the day told last. */
    LATER,
    /** "two days after he left": when he left, of a sentence that tells another day. */
    AFTER_WHICH,
    /** "two days before he left". */
    BEFORE_WHICH,
    /** A time with a name, such as a world war. */
    PERIOD;

    /** Whether it counts from a day that the article told before. */
    boolean fromTold() {
        return this == SAME_DAY || this == EARLIER || this == LATER || ofOther();
    }

    /** Whether it gives the time of what the words after it tell, and not of the clause that it stands in. */
    boolean ofOther() {
        return this == AFTER_WHICH || this == BEFORE_WHICH;
    }

    /** Its key in the file: {@code beforeYesterday}. */
    String key() {
        StringBuilder key = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }
}
