// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.told;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Title and text of one version of an article: what the offsets of its claims count in.
 *
 * @param language ISO 639-1
 */
public record SourceText(String title, String text, String language) {

    /** Of the text without the title, in code points. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    /** Whether the words stand in the title or in the first paragraph. */
    public boolean leadsWith(Words words) {
        int end = text.indexOf("\n\n");
        return words.inTitle() || words.start() < text.codePointCount(0, end < 0 ? text.length() : end);
    }

    /** The number of the sentence: the title is 1, the sentences of the text follow. */
    public int sentence(Words words) {
        if (words.inTitle()) {
            return 1;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        sentences.setText(text);
        int at = unit(text, words.start());
        int number = 1;
        for (int start = sentences.first(); start != BreakIterator.DONE && start <= at; start = sentences.next()) {
            number++;
        }
        return number;
    }

    /** Up to so many code points that stand before the words. */
    public String before(Words words, int longest) {
        String field = field(words);
        int length = field.codePointCount(0, field.length());
        int end = Math.min(words.start(), length);
        return field.substring(unit(field, Math.max(0, end - longest)), unit(field, end));
    }

    /** Up to so many code points that stand after the words. */
    public String after(Words words, int longest) {
        String field = field(words);
        int length = field.codePointCount(0, field.length());
        int start = Math.min(words.end(), length);
        return field.substring(unit(field, start), unit(field, Math.min(length, start + longest)));
    }

    private String field(Words words) {
        return words.inTitle() ? title : text;
    }

    private static int unit(String field, int point) {
        int length = field.codePointCount(0, field.length());
        return field.offsetByCodePoints(0, Math.min(point, length));
    }
}
