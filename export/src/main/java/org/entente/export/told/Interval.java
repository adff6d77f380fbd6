// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.told;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Whole days from the first to the last, both inside. */
public record Interval(LocalDate from, LocalDate to) {

    static Optional<Interval> of(JsonNode node) {
        try {
            LocalDate from = LocalDate.parse(node.path("from").asString(""));
            LocalDate to = LocalDate.parse(node.path("to").asString(""));
            return Optional.of(new Interval(from, to));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean isOneDay() {
        return from.equals(to);
    }

    public boolean isOneMonth() {
        return from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
    }

    public boolean isOneYear() {
        return from.getYear() == to.getYear();
    }
}
