// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

/** By what events are counted. A facet with several values per event (outlets, parties) counts the event once in each. */
public enum Facet {
    TYPE("e.type", ""),
    MODE("e.mode", ""),
    STATUS("e.status", ""),
    /** Day, month and year of the event's first day. */
    DAY("strftime(e.first_day, '%Y-%m-%d')", ""),
    MONTH("strftime(e.first_day, '%Y-%m')", ""),
    YEAR("strftime(e.first_day, '%Y')", ""),
    /** Country of the place. */
    PLACE("e.place_country", ""),
    /** 1 to 4, verbal cooperation to material conflict. */
    QUAD("CAST(e.quad AS VARCHAR)", ""),
    ACTOR("fa.country", " JOIN event_party fa ON fa.event = e.no AND fa.side = 'actor'"),
    RECIPIENT("fr.country", " JOIN event_party fr ON fr.event = e.no AND fr.side = 'recipient'"),
    /** The languages that an event is told in stand with it, each once. */
    LANGUAGE("fl.language", " CROSS JOIN unnest(string_split(e.languages, ' ')) AS fl(language)"),
    OUTLET(
            "fo.outlet",
            " JOIN mention mo ON mo.event = e.no JOIN claim co ON co.no = mo.claim"
                    + " JOIN reading fo ON fo.no = co.reading");

    private final String expression;
    private final String join;

    Facet(String expression, String join) {
        this.expression = expression;
        this.join = join;
    }

    String expression() {
        return expression;
    }

    String join() {
        return join;
    }

    /** Whether an event may have a value twice, so that it must be kept from being counted twice. */
    boolean repeats() {
        return this == ACTOR || this == RECIPIENT || this == OUTLET;
    }
}
