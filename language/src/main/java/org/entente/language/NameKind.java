// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language;

/** What a word is part of the name of. */
public enum NameKind {
    NONE,
    PERSON,
    ORGANISATION,
    LOCATION,
    OTHER
}
