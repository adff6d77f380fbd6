// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

/** What a name of the gazetteer stands for. */
public enum Kind {
    STATE,
    /** An adjective of a state, or its inhabitants. */
    ADJECTIVE,
    /** An ethnic or regional group, or its adjective. */
    PEOPLE,
    /** The first part of a compound: "Franco-". */
    PREFIX,
    CAPITAL,
    REGION,
    CITY,
    /** A part of the world with many states, or its adjective: of no country, and no part of a country's name. */
    CONTINENT,
    /** An organisation, armed group, party or company. */
    BODY,
    /** A part of a state: a ministry, parliament, service; or a seat that stands for it, such as the Kremlin. */
    ORGAN,
    MEDIA,
    PERSON,
    /** A head of state or government of a derived table: a bare surname counts only after a title. */
    LEADER,
    /** A minister of a derived table: only the whole name counts. */
    MINISTER;

    public boolean isPlace() {
        return this == STATE || this == CAPITAL || this == REGION || this == CITY;
    }

    boolean isAdjective() {
        return this == ADJECTIVE || this == PEOPLE;
    }

    public boolean isPerson() {
        return this == PERSON || this == LEADER || this == MINISTER;
    }
}
