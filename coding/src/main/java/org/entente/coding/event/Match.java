// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import org.entente.coding.lexicon.Entry;
import org.entente.coding.lexicon.TriggerPattern;
import org.entente.language.Word;

/**
 * An entry whose words stand in the sentence.
 *
 * @param otherwise the next entry that asks for as many words of the sentence, for when this one lacks a party; empty if
 *     none
 */
record Match(Entry entry, TriggerPattern pattern, Word head, List<Word> parts, List<Match> otherwise) {

    boolean isNoun() {
        return pattern.kind() == TriggerPattern.Kind.NOUN;
    }
}
