// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.server.claim.ShownArticle;
import org.entente.server.claim.ShownClaim;

/** What of an article's text no claim was read from. */
final class Uncoded {
    private Uncoded() {}

    /** A sentence and where it lies, in code points. */
    private record Piece(String words, int start, int end) {}

    /** Sentences that no claim touches, in order. */
    static List<String> sentences(ShownArticle article) {
        List<ShownClaim.Marked> marks = article.claims().stream()
                .flatMap(claim -> claim.marks().stream())
                .filter(mark -> !mark.words().inTitle())
                .toList();
        return pieces(article).stream()
                .filter(piece -> marks.stream()
                        .noneMatch(mark -> mark.words().start() < piece.end
                                && piece.start < mark.words().end()))
                .map(Piece::words)
                .toList();
    }

    /** How many sentences the text has. */
    static int count(ShownArticle article) {
        return pieces(article).size();
    }

    private static List<Piece> pieces(ShownArticle article) {
        List<Piece> pieces = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(article.language()));
        int point = 0;
        for (String paragraph : article.text().split("(?<=\n\n)", -1)) {
            sentences.setText(paragraph);
            int from = sentences.first();
            for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
                String words = paragraph.substring(from, to);
                int length = words.codePointCount(0, words.length());
                if (!words.isBlank()) {
                    pieces.add(new Piece(words.strip(), point, point + length));
                }
                point += length;
                from = to;
            }
        }
        return pieces;
    }
}
