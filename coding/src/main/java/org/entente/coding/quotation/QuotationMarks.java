// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Finds the passages between quotation marks of either language: guillemets, double marks curly, straight or mixed,
 * and single ones where a paragraph has no others. Two apostrophes are no mark of either language. A mark that its paragraph does not close quotes nothing,
 * unless it is opened again right after: at the next paragraph, or where paragraphs were lost in a new sentence.
 */
final class QuotationMarks {
    /** A blank line, or the end of a line that ends a sentence. */
    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n|(?<=[.!?:»”\"’'…])[ \\t\\u00A0]*\\n");

    /** A passage between single straight marks that is longer was more likely opened by an apostrophe. */
    private static final int LONGEST_SINGLE = 400;

    private final String text;
    private final int end;
    private final boolean singles;
    private final List<Passage> found = new ArrayList<>();

    private QuotationMarks(String text, Span paragraph, boolean singles) {
        this.text = text;
        this.end = paragraph.end();
        this.singles = singles;
    }

    /** In order; nested ones are left out. */
    static List<Passage> passages(String text) {
        List<Passage> passages = new ArrayList<>();
        List<Span> paragraphs = paragraphs(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            boolean single = paragraph.of(text).chars().noneMatch(c -> "\"“”„«»".indexOf(c) >= 0);
            QuotationMarks marks = new QuotationMarks(text, paragraph, single);
            boolean reopened = i + 1 < paragraphs.size() && marks.opens(first(text, paragraphs.get(i + 1)));
            marks.read(paragraph.start(), reopened);
            passages.addAll(marks.found);
        }
        return passages;
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        Matcher gap = PARAGRAPH.matcher(text);
        int from = 0;
        while (gap.find()) {
            paragraphs.add(new Span(from, gap.start()));
            from = gap.end();
        }
        paragraphs.add(new Span(from, text.length()));
        return paragraphs;
    }

    private static int first(String text, Span paragraph) {
        int at = paragraph.start();
        while (at < paragraph.end() && space(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void read(int start, boolean reopened) {
        int at = start;
        while (at < end) {
            boolean opens = opens(at);
            int close = opens ? close(at + 1, text.charAt(at)) : -1;
            if (close >= 0) {
                add(at, close, close + 1, true);
                at = close + 1;
            } else if (opens && text.charAt(at) != '\'' && text.charAt(at) != '‘') {
                int again = reopening(at + 1);
                if (again >= 0) {
                    add(at, again, again, false);
                    at = again;
                } else if (reopened) {
                    add(at, end, end, false);
                    at = end;
                } else {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private void add(int open, int to, int close, boolean closed) {
        int start = open + 1;
        int stop = to;
        while (start < stop && space(text.charAt(start))) {
            start++;
        }
        while (stop > start && space(text.charAt(stop - 1))) {
            stop--;
        }
        if (stop > start) {
            found.add(new Passage(new Span(start, stop), new Span(open, close), closed));
        }
    }

    /** The place of the mark that closes what {@code open} opened, or -1. */
    private int close(int from, char open) {
        int depth = 1;
        int possible = -1;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (open == '«') {
                depth += c == '«' ? 1 : c == '»' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            } else if (isDouble(open)) {
                if (c == '“' && spaceBefore(i)) {
                    if (begins(i)) {
                        return -1;
                    }
                    depth++;
                } else if (isDouble(c)) {
                    if (c == '"' && open == '"' && spaceBefore(i) && !spaceAfter(i) && begins(i)) {
                        return -1;
                    }
                    if (--depth == 0) {
                        return i;
                    }
                }
            } else if (closesSingle(i)) {
                if (i - from > LONGEST_SINGLE) {
                    return possible;
                }
                if (text.charAt(i - 1) != 's') {
                    return i;
                }
                possible = possible < 0 ? i : possible;
            }
        }
        return possible;
    }

    /** Where the open mark is opened again before it was closed, or -1. */
    private int reopening(int from) {
        for (int i = from; i < end; i++) {
            if (opens(i) && spaceBefore(i) && begins(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a new sentence begins with the mark at {@code at}. */
    private boolean begins(int at) {
        int before = at - 1;
        while (before >= 0 && space(text.charAt(before))) {
            before--;
        }
        int after = at + 1;
        return before >= 0
                && ".!?…".indexOf(text.charAt(before)) >= 0
                && after < end
                && (Character.isUpperCase(text.charAt(after)) || "[‘'".indexOf(text.charAt(after)) >= 0);
    }

    private boolean opens(int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean clear = spaceBefore(at) || "([{—–-/".indexOf(text.charAt(at - 1)) >= 0;
        return switch (c) {
            case '«', '“', '„' -> true;
            case '"', '”' -> clear || at > 0 && "’'".indexOf(text.charAt(at - 1)) >= 0 && !spaceAfter(at);
            case '\'' -> singles && clear && letterAfter(at);
            case '‘' -> singles && clear && !spaceAfter(at);
            default -> false;
        };
    }

    private boolean closesSingle(int at) {
        char c = text.charAt(at);
        boolean inWord = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return (c == '\'' || c == '’') && !inWord && !spaceBefore(at);
    }

    private static boolean isDouble(char c) {
        return "\"“”„".indexOf(c) >= 0;
    }

    private boolean spaceBefore(int at) {
        return at == 0 || space(text.charAt(at - 1));
    }

    private boolean spaceAfter(int at) {
        int after = at + 1;
        return after >= text.length() || space(text.charAt(after));
    }

    private boolean letterAfter(int at) {
        return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
