// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.model.Published;
import org.jspecify.annotations.Nullable;

/** Reads the article's own date where text shows it: as a line, or opening the text ("3 juillet 2012. -", "May 3, 2012 -"). */
final class DatelineReader {
    /** The languages that are tried where none is known, commonest first. */
    static final List<String> LANGUAGES =
            List.of("en", "fr", "de", "es", "it", "pt", "nl", "ru", "uk", "pl", "tr", "ar", "zh", "ja", "sv");

    /** What may stand on a date's line beside it: a time, a zone. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?iuU)\\b\\d{1,2}\\s*[:h.]\\s*\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?|\\b(?:gmt|utc|msk|[cm]?e?[sdt]t|mesz|mez|bst|at|à|às|de|a las|alle|om|um|uhr|uur|ore|o|le|on|feira|г|[ap]\\.?m\\.?)\\b"
                    + "|[+-]\\d{2}:?\\d{2}|[\\p{P}\\p{S}\\s]");

    private static final Phrases LABEL = Phrases.of("published");
    private static final int LONGEST = 80;
    private static final int LONGEST_ISO = 35;
    private static final int OPENING = 60;
    /** What may stand before the date that opens a text: where it was written. */
    private static final Pattern PLACE =
            Pattern.compile("\\(?(?:\\p{Lu}[\\p{L}.'/ -]{1,30}[,(/]\\s*(?:(?:den|le|am|il|el)\\s)?)?");

    private DatelineReader() {}

    /** The date of a line that says nothing else: "Published: Tuesday, 4 May 2031, 18:20 GMT". */
    static @Nullable Published line(String line) {
        return line(line, LANGUAGES);
    }

    static @Nullable Published line(String line, List<String> languages) {
        if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        if (Character.isDigit(line.charAt(0)) && line.length() <= LONGEST_ISO) {
            Published moment = Moments.iso(line, "text");
            if (moment != null) {
                return moment;
            }
        }
        DateWords.Found found = DateWords.find(line, languages);
        if (found == null) {
            return null;
        }
        String beside = line.substring(0, found.start()) + " " + line.substring(found.end());
        String plain = beside.strip();
        String rest = BESIDE.matcher(plain.substring(LABEL.opening(plain)))
                .replaceAll(" ")
                .strip();
        for (String word : rest.split("\\s+", -1)) {
            boolean weekday = languages.stream()
                    .anyMatch(language -> MonthNames.of(language).isDay(word));
            if (!word.isEmpty() && !weekday && !word.matches("\\d{1,2}")) {
                return null;
            }
        }
        return Moments.withClock(found.date(), beside, "text");
    }

    /** The date that opens a text, before a dash or a stop. */
    static @Nullable Published published(String text, List<String> languages) {
        String opening = text.substring(0, Math.min(OPENING, text.length()));
        DateWords.Found found = DateWords.find(opening, languages);
        return found == null
                        || !PLACE.matcher(opening.substring(0, found.start())).matches()
                ? null
                : new Published(found.date(), null, "text");
    }
}
