// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * A text as it is analysed: what typesetting varies is made plain, and every character knows where it stood.
 *
 * <p>Apostrophes become {@code '}, quotation marks {@code "}, special spaces plain ones, unbreakable hyphens plain;
 * soft hyphens and zero-width characters go.
 */
public final class PlainText {
    /** Capitalised words, figures, an agency in brackets, then a dash and a new sentence. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?m)^((?:(?:\\p{Lu}[\\p{L}'.]*|\\d{1,4}|de|la|le|of|el|al)[ ,/.]{1,3}){1,7}(?:\\([\\p{L}/ -]{2,25}\\) ?)?)(?:--|\u2014|\u2013|-) (?=[\\p{Lu}\"])");

    private final String text;
    private final int[] origin;

    private PlainText(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    public static PlainText of(String original) {
        StringBuilder plain = new StringBuilder(original.length());
        int[] origin = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char c = plain(original.charAt(i));
            if (c != 0) {
                origin[plain.length()] = i;
                plain.append(c);
            }
        }
        origin[plain.length()] = original.length();
        blankDatelines(plain);
        return new PlainText(plain.toString(), Arrays.copyOf(origin, plain.length() + 1));
    }

    /** "ISTANBUL, May 3 (Reuters) --" before the first sentence of a paragraph is no part of it. */
    private static void blankDatelines(StringBuilder plain) {
        Matcher dateline = DATELINE.matcher(plain);
        while (dateline.find()) {
            String place = dateline.group(1);
            boolean telling = place.equals(place.toUpperCase(Locale.ROOT))
                    || place.chars().anyMatch(c -> c == '(' || c == ',' || Character.isDigit(c));
            for (int i = dateline.start(); telling && i < dateline.end(); i++) {
                plain.setCharAt(i, ' ');
            }
        }
    }

    public String text() {
        return text;
    }

    /** The same places with other characters; the text must be as long as this one. */
    public PlainText with(String other) {
        if (other.length() != text.length()) {
            throw new IllegalArgumentException("a text of another length");
        }
        return new PlainText(other, origin);
    }

    /** Where the plain stretch {@code [start, end)} stands in the original text. */
    public Span original(int start, int end) {
        return new Span(origin[start], end == start ? origin[start] : origin[end - 1] + 1);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\u2032', '\u00B4', '`' -> '\'';
            case '\u00AB', '\u00BB', '\u201C', '\u201D', '\u201E', '\u201F', '\u2033' -> '"';
            case '\u00A0', '\u202F', '\u2009', '\u2007', '\u2002', '\u2003', '\u200A', '\t' -> ' ';
            case '\u2011', '\u2010' -> '-';
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F' -> 0;
            default -> c < ' ' && c != '\n' ? ' ' : c;
        };
    }
}
