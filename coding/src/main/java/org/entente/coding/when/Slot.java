// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

/** A class of words in a phrase; its words have numbers. */
enum Slot {
    DAY,
    /** 1 to 12. */
    MONTH,
    YEAR,
    /** The last two digits of a year. */
    SHORT,
    /** 1, Monday, to 7. */
    WEEKDAY,
    N,
    /** The ordinal of a {@link TimeUnit}. */
    UNIT,
    /** -1 last, 0 this, 1 next. */
    WHICH,
    /** 1 early, 2 middle, 3 late. */
    EDGE,
    PART,
    /** 0 spring to 3 winter. */
    SEASON,
    /** The first year. */
    DECADE,
    /** 19 for the nineteenth. */
    CENTURY
}
