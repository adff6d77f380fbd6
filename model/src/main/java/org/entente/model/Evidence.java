// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.Objects;

/**
 * Words of an article that a field of a claim was read from.
 *
 * @param text the words, character for character as the article has them
 * @param field where they stand
 * @param span their place there, in UTF-16 units; its length equals that of {@code text}
 */
public record Evidence(String text, Field field, Span span) {
    public Evidence {
        Objects.requireNonNull(field);
        if (text.length() != span.length() || text.isEmpty()) {
            throw new IllegalArgumentException("words \"" + text + "\" do not fill " + span);
        }
    }

    /** The words that stand at {@code span} in that field of the article. */
    public static Evidence of(Article article, Field field, Span span) {
        return new Evidence(span.of(article.field(field)), field, span);
    }

    /** Whether the article has these very words at this very place. */
    public boolean holdsIn(Article article) {
        String words = article.field(field);
        return span.end() <= words.length() && span.of(words).equals(text);
    }

    /** Whether the other words stand inside these. */
    public boolean covers(Evidence other) {
        return field == other.field && span.start() <= other.span.start() && other.span.end() <= span.end();
    }
}
