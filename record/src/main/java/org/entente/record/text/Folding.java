// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words as they are searched: without case, accents, ligatures and punctuation, so that "Corée" finds "COREE". */
public final class Folding {
    private Folding() {}

    /** The words with one space before, between and after them; a single space if there are none. */
    public static String fold(String text) {
        String plain = plain(text);
        return plain == null ? foldAny(text) : plain;
    }

    /** The same for text without accents, which most words are; null if there are others. */
    private static @Nullable String plain(String text) {
        char[] folded = new char[text.length() + 2];
        int length = 1;
        folded[0] = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                return null;
            }
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                folded[length++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                folded[length++] = (char) (c + ('a' - 'A'));
            } else if (folded[length - 1] != ' ') {
                folded[length++] = ' ';
            }
        }
        if (folded[length - 1] != ' ') {
            folded[length++] = ' ';
        }
        return new String(folded, 0, length);
    }

    private static String foldAny(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length() + 2).append(' ');
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            append(folded, c);
            i += Character.charCount(c);
        }
        if (folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
        return folded.toString();
    }

    /** The folded words, in order. */
    public static List<String> words(String text) {
        String folded = fold(text).strip();
        return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    }

    private static void append(StringBuilder folded, int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return;
        }
        switch (c) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ' -> folded.append('d');
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    folded.appendCodePoint(c);
                } else if (folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            }
        }
    }
}
