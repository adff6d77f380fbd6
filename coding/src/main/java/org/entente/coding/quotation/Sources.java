// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import java.util.Locale;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/** Recognises phrases that say whose words or view a clause is: "according to X", "d'après X", "in the eyes of X". */
final class Sources {
    private final SpeechWords words;

    Sources(SpeechWords words) {
        this.words = words;
    }

    /** The word by which {@code noun} is a source, its preposition; null if it is none. */
    @Nullable
    Word according(Sentence sentence, Word noun) {
        for (Word preposition : sentence.dependents(noun, "case")) {
            if (words.isForm("according", preposition) || words.has("according", joined(sentence, preposition))) {
                return preposition;
            }
        }
        return null;
    }

    /** "d'" and "après" are two words and one preposition. */
    private static String joined(Sentence sentence, Word preposition) {
        StringBuilder whole = new StringBuilder(preposition.form());
        for (Word part : sentence.dependents(preposition, "fixed")) {
            whole.append(part.form());
        }
        if (sentence.dependents(preposition, "fixed").isEmpty()
                && preposition.index() + 1 < sentence.words().size()) {
            whole.append(sentence.word(preposition.index() + 1).form());
        }
        return whole.toString().toLowerCase(Locale.ROOT);
    }

    /** In "in the eyes of the minister" the minister: the owner of a view; null if the noun is no view. */
    @Nullable
    Word viewer(Sentence sentence, Word noun) {
        boolean judged = !sentence.dependents(noun, "amod").isEmpty();
        if (!words.is("views", noun)
                || judged
                || sentence.dependents(noun, "case").isEmpty()) {
            return null;
        }
        for (Word owner : sentence.dependents(noun, "nmod")) {
            boolean owns = owner.relation().equals("nmod:poss")
                    || sentence.dependents(owner, "case").stream().anyMatch(w -> words.is("owning", w));
            if (owns) {
                return owner;
            }
        }
        return null;
    }
}
