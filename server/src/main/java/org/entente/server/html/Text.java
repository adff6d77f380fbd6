// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.html;

/**
 * Words. What HTML gives meaning to is escaped; characters that HTML forbids become U+FFFD; directional embeddings,
 * overrides and isolates are left out, since they can make a line read as the opposite of what it says (direction is
 * given by {@code dir="auto"} around it).
 */
public record Text(String words) implements Node {
    @Override
    public void write(StringBuilder out) {
        escape(words, out);
    }

    static void escape(String words, StringBuilder out) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(c);
                default -> {
                    if (Character.isSurrogate(c)) {
                        i += surrogate(words, i, out) ? 1 : 0;
                    } else if (forbidden(c)) {
                        out.append('\uFFFD');
                    } else if (!directional(c)) {
                        out.append(c);
                    }
                }
            }
        }
    }

    /** Whether two units were taken; a lone surrogate would not survive UTF-8. */
    private static boolean surrogate(String words, int at, StringBuilder out) {
        boolean pair = at + 1 < words.length() && Character.isSurrogatePair(words.charAt(at), words.charAt(at + 1));
        out.append(pair ? words.substring(at, at + 2) : "\uFFFD");
        return pair;
    }

    private static boolean forbidden(char c) {
        return c < ' ' || c >= 0x7F && c <= 0x9F || c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean directional(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
