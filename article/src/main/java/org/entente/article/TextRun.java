// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.regex.Pattern;

/** The text between two block boundaries while a page is read, with single spaces and without what only lays it out. */
final class TextRun {
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:p|div|span|br|a|b|i|em|strong|img|script|style|table|tbody|tr|td|th|ul|ol|li|h[1-6]|iframe|figure|section|article|blockquote|font|center|hr|sup|sub|html|body|head|meta|link)(?:\\s[^<>]{0,500})?/?>");
    /** Marks of publishing systems and forums that stay in the page where what would read them is gone. */
    private static final Pattern SHORTCODE = Pattern.compile("\\[/?[a-z_-]{1,30}(?:[ =][^\\[\\]]{0,300})?\\]");

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private int linkLetters;
    /** Characters of scripts without spaces between words. */
    private int wide;

    void append(String run, boolean inLink) {
        int before = text.length();
        int start = 0;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c > ' ' && c < '\u007f') {
                continue;
            }
            if (c <= ' ' || c <= '\u00a0' || c >= '\u2000' && Character.isSpaceChar(c)) {
                appendWords(run, start, i);
                start = i + 1;
                space = true;
            } else if (invisible(c)) {
                appendWords(run, start, i);
                start = i + 1;
            } else if (c >= '\u2e80' && c < '\ud800') {
                wide++;
            }
        }
        appendWords(run, start, run.length());
        if (inLink) {
            linkLetters += text.length() - before;
        }
    }

    /** A part of a run without spaces; of the spaces before it one is kept, unless it begins a block. */
    private void appendWords(String run, int start, int end) {
        if (start < end) {
            if (space && text.length() > 0) {
                text.append(' ');
            }
            space = false;
            text.append(run, start, end);
        }
    }

    /** Soft hyphens, zero-width characters and controls: marks for the page's layout, not part of a word. */
    private static boolean invisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\ufffe' || c == '\uffff';
    }

    /** What was read; some sites escape their markup once too often: it is no text. */
    String text() {
        if (text.length() == 0) {
            return "";
        }
        String run = text.toString();
        String plain = run.indexOf('<') < 0 ? run : TAG.matcher(run).replaceAll("");
        return plain.contains("[/") ? SHORTCODE.matcher(plain).replaceAll("") : plain;
    }

    int linkLetters() {
        return linkLetters;
    }

    int wide() {
        return wide;
    }

    void clear() {
        text.setLength(0);
        space = false;
        linkLetters = 0;
        wide = 0;
    }
}
