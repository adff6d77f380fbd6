// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.time.LocalDate;

/**
 * When a claim says it happened, as an interval of whole days.
 *
 * @param from the first day
 * @param to the last day, inclusive
 * @param reason how the words were resolved, such as {@code weekday before publication}
 */
public record When(Evidence words, LocalDate from, LocalDate to, String reason) {
    public When {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }
}
