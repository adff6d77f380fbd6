// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.entente.server.claim.MarkedText;
import org.entente.server.claim.MarkedText.Mark;
import org.entente.server.claim.ShownClaim;
import org.entente.server.claim.Words;
import org.entente.server.html.Element;
import org.entente.server.html.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A sentence as the record keeps it for showing, with the trigger and the parties of a claim marked in it. */
final class Sentence {
    private Sentence() {}

    static Element of(String sentence, String language, ShownClaim claim) {
        Element paragraph =
                element("p").classes("sentence").with("lang", language).with("dir", "auto");
        for (MarkedText.Piece piece : MarkedText.cut(sentence, marks(sentence, claim))) {
            Node words = text(piece.words());
            paragraph.add(
                    piece.marks().isEmpty()
                            ? words
                            : element("span", words)
                                    .classes("mark "
                                            + piece.marks().get(0).role().code()));
        }
        return paragraph;
    }

    private static List<Mark> marks(String sentence, ShownClaim claim) {
        Integer base = base(sentence, claim);
        List<Mark> marks = new ArrayList<>();
        for (ShownClaim.Marked marked : claim.marks()) {
            Mark mark = mark(sentence, marked, base);
            if (mark != null && marked.role() != ShownClaim.Role.DETAIL) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static @Nullable Mark mark(String sentence, ShownClaim.Marked marked, @Nullable Integer base) {
        Words words = marked.words();
        if (base != null) {
            int start = words.start() - base;
            int end = words.end() - base;
            return holds(sentence, start, end, words.text()) ? new Mark(0, marked.role(), start, end) : null;
        }
        int at = sentence.indexOf(words.text());
        if (at < 0) {
            return null;
        }
        int start = sentence.codePointCount(0, at);
        return new Mark(
                0,
                marked.role(),
                start,
                start + words.text().codePointCount(0, words.text().length()));
    }

    private static boolean holds(String sentence, int start, int end, String words) {
        return start >= 0
                && end <= sentence.codePointCount(0, sentence.length())
                && sentence.substring(sentence.offsetByCodePoints(0, start), sentence.offsetByCodePoints(0, end))
                        .equals(words);
    }

    /** Where the sentence starts in the article, if one of the claim's evidence is that very sentence; else null. */
    private static @Nullable Integer base(String sentence, ShownClaim claim) {
        for (JsonNode evidence : claim.tree().path("evidence")) {
            String words = evidence.path("text").asString("");
            if (words.strip().equals(sentence) && evidence.path("start").isInt()) {
                int blank = words.length() - words.stripLeading().length();
                return evidence.path("start").asInt() + blank;
            }
        }
        return null;
    }
}
