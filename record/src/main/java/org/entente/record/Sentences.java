// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.text.BreakIterator;
import java.util.Locale;

/** The sentence around some words of an article, for showing and searching; evidence itself is the claim's own spans. */
final class Sentences {
    private Sentences() {}

    /** Offsets in UTF-16 units. Never leaves the paragraph; line ends become spaces. */
    static String around(String text, int start, int end, String language) {
        int from = text.lastIndexOf("\n\n", start) + 1;
        int next = text.indexOf("\n\n", end);
        String paragraph = text.substring(from, next < 0 ? text.length() : next);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        sentences.setText(paragraph);
        int first = start - from == 0 ? 0 : sentences.preceding(start - from + 1);
        int last = end - from >= paragraph.length() ? paragraph.length() : sentences.following(end - from - 1);
        return paragraph.substring(Math.max(first, 0), last).strip().replaceAll("\\s+", " ");
    }
}
