// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.regex.Pattern;

/** What a line of text is by its words, in any language of the word lists. Lines that are too long for it are text. */
final class Lines {
    private static final Phrases LABEL = Phrases.of("label");
    private static final Phrases LINE = Phrases.of("line");
    private static final Phrases MORE = Phrases.of("more");
    private static final Phrases AFTER = Phrases.of("after");
    private static final Phrases CLOSE = Phrases.of("close");
    private static final Phrases INSIDE = Phrases.of("inside");
    private static final Phrases EMBED = Phrases.of("embed");
    private static final Phrases CAPTION = Phrases.of("caption");
    private static final Phrases SOURCE = Phrases.of("source");
    private static final Phrases CORRECTION = Phrases.of("correction");
    private static final Phrases READING = Phrases.of("reading");
    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s.,:/|·•()%+-]*");

    private static final Phrases PUBLISHED = Phrases.of("published");
    private static final Phrases MODIFIED = Phrases.of("modified");
    /** A shorter label of a date opens sentences, too: "am", "le". */
    private static final int LONG_LABEL = 5;

    private static final Pattern CONTACT = Pattern.compile("(?iu)\\S@\\S+\\.\\p{L}{2}"
            + "|\\b(?:tel|tél|telefon|téléphone|phone|fax|mobil)[.:]*\\s{0,2}[+(]?\\d"
            + "|(?<![\\d.,])(?:\\+\\d{2}|0\\d)[\\d ./()-]{7,20}\\d");

    private static final int SHORT = 140;
    private static final int LABEL_LENGTH = 60;
    private static final int CLOSING_LENGTH = 400;
    private static final int LONGEST_CAPTION = 300;

    private Lines() {}

    /** A button, a heading of a box, a number of comments: nothing that anybody wrote for the article. */
    static boolean label(String line) {
        return line.length() <= LABEL_LENGTH
                && (NUMBERS.matcher(line).matches() || LABEL.are(line) || readingTime(line));
    }

    /** A short line that opens with words that sites put around articles. */
    static boolean furniture(String line) {
        if (line.length() > SHORT) {
            return false;
        }
        return label(line) || LINE.open(line) || SOURCE.open(line) || CAPTION.open(line) || startsOtherArticles(line);
    }

    /** A short line that opens with words that sites put between the paragraphs of articles. */
    static boolean between(String line) {
        return line.length() <= SHORT && LINE.open(line);
    }

    /** A notice in the place of embedded content that a reader has to allow first. */
    static boolean standsForEmbedded(String line) {
        return line.length() <= CLOSING_LENGTH && EMBED.in(line);
    }

    /** Opens with words that lead to another article. */
    static boolean leadsElsewhere(String line) {
        return line.length() <= 2 * SHORT && MORE.open(line);
    }

    /** A heading after which only other articles follow. */
    static boolean startsOtherArticles(String line) {
        if (line.length() > LABEL_LENGTH) {
            return false;
        }
        return AFTER.open(line);
    }

    /** A line that says hardly more than that other articles follow. */
    static boolean isStartOfOthers(String line) {
        return line.length() <= LABEL_LENGTH && (AFTER.are(line) || AFTER.opening(line) * 2 > line.length());
    }

    /** Opens or holds words that stand below articles: who reported, where to follow, what to subscribe to. */
    static boolean closing(String line) {
        if (line.length() > CLOSING_LENGTH) {
            return false;
        }
        int opening = CLOSE.opening(line);
        boolean severalWords = line.substring(0, opening).strip().indexOf(' ') > 0;
        return opening > 0 && (severalWords || line.length() <= SHORT) || INSIDE.in(line);
    }

    /** Closing words that leave no doubt: they take with them what stands below. */
    static boolean surelyCloses(String line) {
        return line.length() <= CLOSING_LENGTH
                && (INSIDE.in(line)
                        || line.substring(0, CLOSE.opening(line)).strip().indexOf(' ') > 0);
    }

    /** Says when the article was published or changed, and is no sentence. */
    static boolean dated(String line) {
        if (line.length() > SHORT || line.endsWith(".")) {
            return false;
        }
        int label = Math.max(PUBLISHED.opening(line), MODIFIED.opening(line));
        return label >= LONG_LABEL && DateWords.find(line, DatelineReader.LANGUAGES) != null;
    }

    /** Whom to write to or to call. */
    static boolean contact(String line) {
        return line.length() <= CLOSING_LENGTH
                && !line.endsWith(".")
                && CONTACT.matcher(line).find();
    }

    /** A note on the article itself, which belongs to it. */
    static boolean correction(String line) {
        return CORRECTION.open(line) || SOURCE.open(line);
    }

    static boolean caption(String line) {
        return line.length() <= LONGEST_CAPTION && CAPTION.open(line);
    }

    static boolean readingTime(String line) {
        return line.length() <= LABEL_LENGTH && line.chars().anyMatch(Character::isDigit) && READING.in(line);
    }
}
