// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

/** Which way from the day of publication a clause looks. */
public enum Tense {
    PAST,
    /** A present or an infinitive: either way. */
    OPEN,
    FUTURE
}
