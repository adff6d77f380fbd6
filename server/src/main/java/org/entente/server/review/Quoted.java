// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.review;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.server.claim.ShownArticle;

/**
 * Words that a reviewer quotes, looked up in the article. A browser copies lines and spaces otherwise than the text has
 * them, and people put quotation marks around what they quote: what counts are the article's own words.
 */
final class Quoted {
    private static final String SPACE = "[\\s\\u00a0\\u202f]+";
    private static final Pattern MARKS = Pattern.compile("^[\"'“”„‘’«»\\s]+|[\"'“”„‘’«»\\s]+$");

    private Quoted() {}

    /** The words as the text or the title has them, where they stand first; empty if they do not stand there. */
    static Optional<String> in(ShownArticle article, String words) {
        return in(article.text(), words)
                .or(() -> in(article.title(), words))
                .or(() -> in(article.text(), MARKS.matcher(words).replaceAll("")))
                .or(() -> in(article.title(), MARKS.matcher(words).replaceAll("")));
    }

    private static Optional<String> in(String text, String words) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        if (text.contains(words)) {
            return Optional.of(words);
        }
        String spaced = Arrays.stream(words.strip().split(SPACE, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(SPACE));
        Matcher found = Pattern.compile(spaced).matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
