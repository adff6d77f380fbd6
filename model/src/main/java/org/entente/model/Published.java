// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an article says it was published or changed.
 *
 * @param date the day, in the zone that the page gave or else as written
 * @param time day, minute and zone where the page tells them, else null; its day is {@code date}
 * @param foundIn how it was found: {@code given}, {@code json-ld}, {@code meta}, {@code time}, {@code text}, {@code url} ...;
 *     {@code modified} if only a change of the article is told
 */
public record Published(LocalDate date, @Nullable OffsetDateTime time, String foundIn) {
    public Published {
        Objects.requireNonNull(date);
        if (time != null && !time.toLocalDate().equals(date)) {
            throw new IllegalArgumentException(time + " is not on " + date);
        }
    }

    /** Reads {@code 2031-05-04} or {@code 2031-05-04T18:20:00+02:00}; throws {@link DateTimeException} otherwise. */
    public static Published parse(String text, String foundIn) {
        if (text.indexOf('T') < 0) {
            return new Published(LocalDate.parse(text), null, foundIn);
        }
        OffsetDateTime time = OffsetDateTime.parse(text);
        return new Published(time.toLocalDate(), time, foundIn);
    }

    /** The ISO 8601 form: a day, or a moment with its zone. */
    public String iso() {
        return time == null ? date.toString() : java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
