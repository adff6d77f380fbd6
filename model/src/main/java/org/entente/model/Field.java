// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/** The two parts of an article that evidence may stand in. */
public enum Field {
    TITLE,
    TEXT
}
