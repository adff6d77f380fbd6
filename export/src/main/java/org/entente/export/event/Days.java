// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.entente.export.told.Published;
import org.entente.record.Event;
import org.entente.record.Mention;

/** Days and moments as event data writes them. */
final class Days {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Days() {}

    /** The first day of an event that a format has accepted. */
    static LocalDate day(Event event) {
        return Objects.requireNonNull(event.from());
    }

    /** {@code YYYYMMDDHHMMSS} in UTC. */
    static String seconds(Instant moment) {
        return SECONDS.format(moment);
    }

    /** When the mention was published; without that the beginning of the event's day. */
    static Instant published(Event event, Mention mention) {
        return Published.moment(mention.published())
                .orElseGet(() -> day(event).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** GDELT's fraction, as measured on its files: the year and (30 times the months before, plus the day) of 365. */
    static String fraction(LocalDate day) {
        double of365 = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
        return String.format(Locale.ROOT, "%.4f", day.getYear() + of365);
    }
}
