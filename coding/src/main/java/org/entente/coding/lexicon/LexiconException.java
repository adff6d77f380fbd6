// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.lexicon;

/** A lexicon or gazetteer file that cannot be used: which file, which line, what was expected and found. */
public final class LexiconException extends RuntimeException {
    /**
     * @param line counted from 1; 0 for the whole file
     */
    public LexiconException(String file, int line, String message) {
        super(line > 0 ? file + ":" + line + ": " + message : file + ": " + message);
    }
}
