// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/**
 * Offsets into one text, in code points: the unit of every offset that Entente prints or stores.
 *
 * <p>Building costs one pass; texts without characters beyond the Basic Multilingual Plane, which is nearly all
 * news, need no table.
 */
public final class CodePoints {
    private final int @org.jspecify.annotations.Nullable [] codePointAt;

    public CodePoints(String text) {
        codePointAt = text.codePointCount(0, text.length()) == text.length() ? null : table(text);
    }

    /** How many code points stand before the UTF-16 offset {@code unit}. */
    public int before(int unit) {
        return codePointAt == null ? unit : codePointAt[unit];
    }

    private static int[] table(String text) {
        int[] table = new int[text.length() + 1];
        int count = 0;
        for (int unit = 0; unit < text.length(); ) {
            int width = Character.charCount(text.codePointAt(unit));
            table[unit] = count;
            if (width == 2) {
                table[unit + 1] = count;
            }
            unit += width;
            count++;
        }
        table[text.length()] = count;
        return table;
    }
}
