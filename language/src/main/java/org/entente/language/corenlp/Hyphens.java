// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins what the tokeniser parts in "test-fired": with its first part apart the verb is neither tagged nor found. Other words
 * with hyphens stay in parts, as the parser learned them.
 */
final class Hyphens {
    private Hyphens() {}

    /** @param prefixes first parts of verbs with a hyphen, in small letters */
    static List<CoreLabel> joined(List<CoreLabel> labels, Set<String> prefixes) {
        List<CoreLabel> joined = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            boolean prefix = i + 2 < labels.size()
                    && labels.get(i + 1).word().equals("-")
                    && prefixes.contains(label.word().toLowerCase(Locale.ROOT))
                    && label.endPosition() == labels.get(i + 1).beginPosition()
                    && labels.get(i + 1).endPosition() == labels.get(i + 2).beginPosition();
            if (prefix) {
                CoreLabel verb = labels.get(i + 2);
                label.setWord(label.word() + "-" + verb.word());
                label.setEndPosition(verb.endPosition());
                i += 2;
            }
            label.setIndex(joined.size() + 1);
            joined.add(label);
        }
        return joined;
    }
}
