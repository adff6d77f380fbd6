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
    private static final Phrases CAPTION = Phrases.of("caption");
    private static final Phrases SOURCE = Phrases.of("source");
    private static final Phrases CORRECTION = Phrases.of("correction");
    private static final Phrases READING = Phrases.of("reading");
    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s.,:/|·•()%+-]*");

    private static final int SHORT = 140;
    private static final int LABEL_LENGTH = 60;
    private static final int CLOSING_LENGTH = 400;
    private static final int LONGEST_CAPTION = 300;

    private Lines() {}

    /** A button, a heading of a box, a number of comments: nothing that anybody wrote for the article. */
    static boolean label(String line) {
        return line.length() <= LABEL_LENGTH
                && (NUMBERS.matcher(line).matches() || LABEL.are(Phrases.plain(line)) || readingTime(line));
    }

    /** A short line that opens with words that sites put around articles. */
    static boolean furniture(String line) {
        if (line.length() > SHORT) {
            return false;
        }
        String plain = Phrases.plain(line);
        return label(line)
                || LINE.open(plain)
                || SOURCE.open(plain)
                || CAPTION.open(plain)
                || startsOtherArticles(line);
    }

    /** A short line that opens with words that sites put between the paragraphs of articles. */
    static boolean between(String line) {
        return line.length() <= SHORT && LINE.open(Phrases.plain(line));
    }

    /** Opens with words that lead to another article. */
    static boolean leadsElsewhere(String line) {
        return line.length() <= 2 * SHORT && MORE.open(Phrases.plain(line));
    }

    /** A heading after which only other articles follow. */
    static boolean startsOtherArticles(String line) {
        if (line.length() > LABEL_LENGTH) {
            return false;
        }
        return AFTER.open(Phrases.plain(line));
    }

    /** A line that says hardly more than that other articles follow. */
    static boolean isStartOfOthers(String line) {
        String plain = Phrases.plain(line);
        return line.length() <= LABEL_LENGTH && (AFTER.are(plain) || AFTER.opening(plain) * 2 > plain.length());
    }

    /** Opens or holds words that stand below articles: who reported, where to follow, what to subscribe to. */
    static boolean closing(String line) {
        if (line.length() > CLOSING_LENGTH) {
            return false;
        }
        String plain = Phrases.plain(line);
        int opening = CLOSE.opening(plain);
        boolean severalWords = plain.substring(0, opening).strip().indexOf(' ') > 0;
        return opening > 0 && (severalWords || line.length() <= SHORT) || INSIDE.in(plain);
    }

    /** Closing words that leave no doubt: they take with them what stands below. */
    static boolean surelyCloses(String line) {
        String plain = Phrases.plain(line);
        return line.length() <= CLOSING_LENGTH
                && (INSIDE.in(plain)
                        || plain.substring(0, CLOSE.opening(plain)).strip().indexOf(' ') > 0);
    }

    /** A note on the article itself, which belongs to it. */
    static boolean correction(String line) {
        return CORRECTION.open(Phrases.plain(line)) || SOURCE.open(Phrases.plain(line));
    }

    static boolean caption(String line) {
        return line.length() <= LONGEST_CAPTION && CAPTION.open(Phrases.plain(line));
    }

    static boolean readingTime(String line) {
        return line.length() <= LABEL_LENGTH
                && line.chars().anyMatch(Character::isDigit)
                && READING.in(Phrases.plain(line));
    }
}
