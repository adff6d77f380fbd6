// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.event;

import java.util.List;
import org.entente.coding.lexicon.Entry;
import org.entente.coding.lexicon.TriggerPattern;
import org.entente.language.Word;

/**
 * An entry whose words stand in the sentence.
 *
 * @param others entries that fit the same head as well
 */
record Match(Entry entry, TriggerPattern pattern, Word head, List<Word> parts, List<Match> others) {
    Match with(List<Match> some) {
        return new Match(entry, pattern, head, parts, List.copyOf(some));
    }

    boolean isNoun() {
        return pattern.kind() == TriggerPattern.Kind.NOUN;
    }
}
