// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * Reads the moments that pages declare: ISO 8601 with all the liberties that are taken with it, RFC 1123, seconds since
 * 1970, and dates in words. A moment without a zone counts as its day.
 */
final class Moments {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[T ,]+(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9}))?)?)?\\s*(.*)");

    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?\\s*([+-])(\\d{1,2}):?(\\d{2})?.*");
    private static final Pattern CLOCK = Pattern.compile(
            "(?i)(?<![\\d:])(\\d{1,2})(?:[:.h]|\\s?h\\s?)(\\d{2})(?::(\\d{2}))?\\s*([ap])?\\.?m?\\.?\\s*(?:\\(?([A-Z]{1,5}|[+-]\\d{2}:?\\d{2})\\)?)?(?![\\p{L}\\d])");
    private static final Pattern SECONDS = Pattern.compile("1\\d{9}|1\\d{12}");

    /** Abbreviations that mean one offset on news pages; many others mean several. In hours from Greenwich. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("WET", 0),
            Map.entry("BST", 1),
            Map.entry("WEST", 1),
            Map.entry("CET", 1),
            Map.entry("MEZ", 1),
            Map.entry("CEST", 2),
            Map.entry("MESZ", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("JST", 9),
            Map.entry("KST", 9),
            Map.entry("AEST", 10),
            Map.entry("AEDT", 11),
            Map.entry("EDT", -4),
            Map.entry("EST", -5),
            Map.entry("CDT", -5),
            Map.entry("MDT", -6),
            Map.entry("MST", -7),
            Map.entry("PDT", -7),
            Map.entry("PST", -8));

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private Moments() {}

    /**
     * @param languages whose words months are in, where they are words; the first says whether day or month comes first
     * @return null if the text holds no date of the web's age
     */
    static @Nullable Published read(@Nullable String text, List<String> languages, String foundIn) {
        if (text == null || text.length() < 6 || text.length() > 200) {
            return null;
        }
        String plain = text.strip();
        try {
            Matcher iso = ISO.matcher(plain);
            if (SECONDS.matcher(plain).matches()) {
                long number = Long.parseLong(plain);
                Instant instant = plain.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
                return of(instant.atOffset(ZoneOffset.UTC), foundIn);
            }
            if (iso.matches()) {
                return iso(iso, foundIn);
            }
            DateWords.Found date = DateWords.find(plain, languages);
            return date == null
                    ? null
                    : withClock(
                            date.date(), plain.substring(0, date.start()) + " " + plain.substring(date.end()), foundIn);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day or a moment as ISO 8601 writes it and nothing else; null if the text is none. */
    static @Nullable Published iso(String text, String foundIn) {
        Matcher iso = ISO.matcher(text);
        try {
            return iso.matches() && (iso.group(8).isEmpty() || offset(iso.group(8)) != null) ? iso(iso, foundIn) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Published iso(Matcher iso, String foundIn) {
        LocalDate date = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        if (!plausible(date)) {
            return null;
        }
        ZoneOffset offset = iso.group(4) == null ? null : offset(iso.group(8));
        if (offset == null || number(iso, 4) > 23) {
            return new Published(date, null, foundIn);
        }
        String fraction = iso.group(7) == null ? "0" : (iso.group(7) + "000000000").substring(0, 9);
        LocalTime time = LocalTime.of(number(iso, 4), number(iso, 5), number(iso, 6), Integer.parseInt(fraction));
        return of(OffsetDateTime.of(date, time, offset), foundIn);
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable Published of(OffsetDateTime time, String foundIn) {
        return plausible(time.toLocalDate()) ? new Published(time.toLocalDate(), time, foundIn) : null;
    }

    /** A day with the time that stands beside it, if its zone is told. */
    static Published withClock(LocalDate date, String beside, String foundIn) {
        Matcher clock = CLOCK.matcher(beside);
        if (clock.find() && clock.group(5) != null) {
            ZoneOffset offset = offset(clock.group(5));
            int hour = number(clock, 1);
            if (clock.group(4) != null) {
                hour = hour % 12 + (clock.group(4).equalsIgnoreCase("p") ? 12 : 0);
            }
            if (offset != null && hour < 24 && number(clock, 2) < 60 && number(clock, 3) < 60) {
                LocalTime time = LocalTime.of(hour, number(clock, 2), number(clock, 3));
                return new Published(date, OffsetDateTime.of(date, time, offset), foundIn);
            }
        }
        return new Published(date, null, foundIn);
    }

    private static @Nullable ZoneOffset offset(String zone) {
        String plain = zone.strip().toUpperCase(Locale.ROOT);
        Integer hours = ZONES.get(plain);
        if (hours != null) {
            return ZoneOffset.ofHours(hours);
        }
        Matcher offset = OFFSET.matcher(plain);
        if (!offset.matches()) {
            return null;
        }
        int minutes = number(offset, 2) * 60 + number(offset, 3);
        return minutes > 18 * 60
                ? null
                : ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -60 : 60) * minutes);
    }

    /** Between the beginning of the web and its foreseeable end. */
    static boolean plausible(LocalDate date) {
        return date.getYear() >= EARLIEST && date.getYear() < LATEST;
    }
}
