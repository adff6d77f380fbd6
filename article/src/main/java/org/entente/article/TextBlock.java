// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One run of text on a page that no block boundary divides.
 *
 * @param order its place in reading order, from 0
 * @param region the innermost block element around it
 * @param text without line ends, double spaces, or markup
 * @param linkLetters how many of its characters stand in links
 * @param link the first link in it
 * @param weight its length; a character of a script without spaces between words counts for three, as it says as much
 */
record TextBlock(
        int order,
        Kind kind,
        Region region,
        String text,
        int linkLetters,
        @Nullable Element link,
        int weight) {
    /** What the innermost telling element around the text says it is. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        ROW
    }

    /** Full stops, question and exclamation marks, ellipses and colons of the world's scripts. */
    private static final String ENDS = ".!?:;\u2026\u3002\uff01\uff1f\uff1a\u061f\u06d4\u0964\u104b\u17d4\u1362";

    /** A paragraph worth counting has at least this weight; shorter ones are labels as often as sentences. */
    private static final int SENTENCE = 25;

    /** An item of a list has to be this long, since menus are lists, too. */
    private static final int ITEM_SENTENCE = 80;

    double linkShare() {
        return (double) linkLetters / text.length();
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** How much it counts as an article's sentences: its weight, less without a sentence's marks, nothing if it is links. */
    double good() {
        boolean prose = kind == Kind.PARAGRAPH || kind == Kind.QUOTE
                ? weight >= SENTENCE
                : kind == Kind.ITEM && weight >= ITEM_SENTENCE;
        if (!prose || linkShare() >= 0.5) {
            return 0;
        }
        double own = weight * (1 - linkShare());
        return hasSentence() ? own : own * 0.3;
    }

    /** Whether a sentence ends in it, in any script. */
    boolean hasSentence() {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it ends as sentences do, in any script, quotation marks and brackets aside. */
    boolean endsSentence() {
        for (int i = text.length() - 1; i >= 0 && i > text.length() - 4; i--) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }
}
