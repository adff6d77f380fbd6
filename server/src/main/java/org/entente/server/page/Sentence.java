// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import static org.entente.server.html.Html.element;
import static org.entente.server.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.entente.server.claim.MarkedText;
import org.entente.server.claim.MarkedText.Mark;
import org.entente.server.claim.ShownClaim;
import org.entente.server.claim.ShownClaim.Marked;
import org.entente.server.claim.ShownClaim.Role;
import org.entente.server.claim.Words;
import org.entente.server.html.Element;
import org.entente.server.html.Node;

/**
 * A sentence as the record keeps it for showing, with the trigger and the parties of a claim marked in it. The claim's
 * offsets are those of the article; where the sentence starts there is found by trying each occurrence of the trigger and
 * taking the one at which most of the claim's words stand in place.
 */
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

    static List<Mark> marks(String sentence, ShownClaim claim) {
        List<Marked> told = claim.marks().stream()
                .filter(marked -> marked.role() != Role.DETAIL)
                .toList();
        List<Mark> best = List.of();
        for (Marked trigger : told) {
            if (trigger.role() == Role.TRIGGER) {
                for (int start : occurrences(sentence, trigger.words().text())) {
                    List<Mark> marks = at(
                            sentence,
                            trigger.words().start() - start,
                            trigger.words().inTitle(),
                            told);
                    best = marks.size() > best.size() ? marks : best;
                }
            }
        }
        return best;
    }

    /** Where the words occur, in code points. */
    private static List<Integer> occurrences(String sentence, String words) {
        List<Integer> starts = new ArrayList<>();
        for (int at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
            starts.add(sentence.codePointCount(0, at));
        }
        return starts;
    }

    /** The marks that stand in place if the sentence starts at {@code base} of the title or the text. */
    private static List<Mark> at(String sentence, int base, boolean inTitle, List<Marked> told) {
        List<Mark> marks = new ArrayList<>();
        for (Marked marked : told) {
            Words words = marked.words();
            int start = words.start() - base;
            int end = words.end() - base;
            if (words.inTitle() == inTitle && holds(sentence, start, end, words.text())) {
                marks.add(new Mark(0, marked.role(), start, end));
            }
        }
        return marks;
    }

    private static boolean holds(String sentence, int start, int end, String words) {
        return start >= 0
                && end <= sentence.codePointCount(0, sentence.length())
                && sentence.substring(sentence.offsetByCodePoints(0, start), sentence.offsetByCodePoints(0, end))
                        .equals(words);
    }
}
