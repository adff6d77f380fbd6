// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.text;

/** Numbers for words and names, by which tables are searched faster than by the words. */
public final class Hash {
    private Hash() {}

    /** FNV-1a of the UTF-16 units, 64 bits: two of a million words are alike in one of thirty million records. */
    public static long of(String word) {
        return of(word, 0, word.length());
    }

    /** Of a part of the text, the end not included. */
    public static long of(String text, int start, int end) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
