// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text from the web made harmless for one cell. What is changed here is whole in the sidecar. */
public final class Cells {
    /** Longest text of a cell in code points: readers of the formats allot fixed widths of this order. */
    public static final int LONGEST = 2000;

    /** What a spreadsheet takes for the beginning of a formula, also in the full-width forms of East Asian input. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private Cells() {}

    /** One line: control characters, line and paragraph separators become spaces; direction overrides are left out. */
    public static String plain(String text, int longest) {
        StringBuilder plain = new StringBuilder(Math.min(text.length(), longest + 1));
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                plain.append(' ');
            } else if (type != Character.SURROGATE && !turnsText(c)) {
                plain.appendCodePoint(c);
            }
        });
        return shortened(plain.toString().strip(), longest);
    }

    /** A plain cell that a spreadsheet will not take for a formula: an apostrophe goes before one. */
    public static String guarded(String text, int longest) {
        String plain = plain(text, longest);
        return !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
    }

    /** An address of the web with everything percent-encoded that could end a cell; other addresses as guarded text. */
    public static String address(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return guarded(url, LONGEST);
        }
        StringBuilder safe = new StringBuilder();
        url.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean unsafe = Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || type == Character.CONTROL
                    || type == Character.FORMAT
                    || "\"<>\\^`{|}".indexOf(c) >= 0;
            if (unsafe) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    safe.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
                }
            } else if (type != Character.SURROGATE) {
                safe.appendCodePoint(c);
            }
        });
        return safe.length() > LONGEST ? "" : safe.toString();
    }

    /** At most so many code points, the last one an ellipsis if any are left out. */
    public static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }

    /** Without padding and exponent: {@code 34.4}, {@code -25}. */
    public static @Nullable String number(@Nullable Double value) {
        if (value == null || value.isNaN() || value.isInfinite()) {
            return null;
        }
        BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
        return number.signum() == 0 ? "0" : number.toPlainString();
    }

    /** Always one decimal: {@code 0.0}, {@code -10.0}. */
    public static String oneDecimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Embeddings and overrides of direction, which make a line look other than it is. */
    private static boolean turnsText(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF;
    }
}
