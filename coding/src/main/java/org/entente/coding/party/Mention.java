// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

/**
 * A name found in a sentence.
 *
 * @param first index of its first word
 * @param last index of its last word, inside
 */
public record Mention(Entry entry, int first, int last) {
    boolean covers(int index) {
        return first <= index && index <= last;
    }
}
