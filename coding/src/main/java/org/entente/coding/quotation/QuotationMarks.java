// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;

/** Finds the passages between quotation marks. A mark that is not closed by the end of its paragraph quotes nothing. */
final class QuotationMarks {
    private QuotationMarks() {}

    /** The spans of the words inside, without marks and the spaces beside them, in order; nested ones are left out. */
    static List<Span> passages(String text) {
        List<Span> passages = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            char close = closing(text.charAt(from));
            if (close == 0) {
                from++;
                continue;
            }
            int end = end(text, from + 1, text.charAt(from), close);
            if (end < 0) {
                from++;
                continue;
            }
            int start = from + 1;
            int stop = end;
            while (start < stop && space(text.charAt(start))) {
                start++;
            }
            while (stop > start && space(text.charAt(stop - 1))) {
                stop--;
            }
            if (stop > start) {
                passages.add(new Span(start, stop));
            }
            from = end + 1;
        }
        return passages;
    }

    private static int end(String text, int from, char open, char close) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                return -1;
            }
            if (c == close && --depth == 0) {
                return i;
            }
            if (c == open && open != close) {
                depth++;
            }
        }
        return -1;
    }

    private static char closing(char c) {
        return switch (c) {
            case '\u00AB' -> '\u00BB';
            case '\u201C', '\u201E' -> '\u201D';
            case '"' -> '"';
            default -> 0;
        };
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
    }
}
