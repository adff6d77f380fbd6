// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Finds the passages between quotation marks of either language: guillemets, double marks curly, straight or mixed, two
 * single ones, and single ones where a paragraph has no others. A mark that its paragraph does not close quotes nothing,
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
            boolean single = paragraph.of(text).chars().noneMatch(c -> "\"“”„«»".indexOf(c) >= 0)
                    && !paragraph.of(text).contains("''");
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
            int width = opens(at) ? width(at) : 0;
            int close = width == 0 ? -1 : close(at + width, text.charAt(at));
            if (close >= 0) {
                add(at, at + width, close, close + width(close), true);
                at = close + width(close);
            } else if (width > 0 && text.charAt(at) != '\'' && text.charAt(at) != '‘') {
                int again = reopening(at + width);
                if (again >= 0) {
                    add(at, at + width, again, again, false);
                    at = again;
                } else if (reopened) {
                    add(at, at + width, end, end, false);
                    at = end;
                } else {
                    at += width;
                }
            } else {
                at++;
            }
        }
    }

    private void add(int open, int from, int to, int close, boolean closed) {
        int start = from;
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
        for (int i = from; i < end; i += Math.max(1, width(i))) {
            char c = text.charAt(i);
            if (open == '«') {
                depth += c == '«' ? 1 : c == '»' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            } else if (isDouble(open, from)) {
                if (c == '“' && spaceBefore(i)) {
                    if (begins(i)) {
                        return -1;
                    }
                    depth++;
                } else if (isDouble(c, i + width(i))) {
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
        int after = at + Math.max(1, width(at));
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
            case '`' -> width(at) == 2;
            case '\'' -> width(at) == 2 ? clear : singles && clear && letterAfter(at);
            case '‘' -> singles && clear && !spaceAfter(at);
            default -> false;
        };
    }

    private boolean closesSingle(int at) {
        char c = text.charAt(at);
        boolean inWord = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return (c == '\'' || c == '’') && !inWord && !spaceBefore(at);
    }

    private boolean isDouble(char c, int after) {
        return switch (c) {
            case '"', '“', '”', '„' -> true;
            case '\'', '`' -> after >= 2 && text.charAt(after - 2) == c;
            default -> false;
        };
    }

    /** How many characters the mark at {@code at} has; 0 if there is none. */
    private int width(int at) {
        char c = text.charAt(at);
        boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
        return switch (c) {
            case '\'', '`' -> twice ? 2 : 1;
            case '«', '»', '“', '”', '„', '"', '‘', '’' -> 1;
            default -> 0;
        };
    }

    private boolean spaceBefore(int at) {
        return at == 0 || space(text.charAt(at - 1));
    }

    private boolean spaceAfter(int at) {
        int after = at + Math.max(1, width(at));
        return after >= text.length() || space(text.charAt(after));
    }

    private boolean letterAfter(int at) {
        return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
