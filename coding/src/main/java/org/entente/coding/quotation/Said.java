// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke, and by which word the article tells it.
 *
 * @param cue the verb, or "selon", or the speaker's own word where only a colon follows it
 * @param implied whether the words of saying belong to another statement or only name who acts
 */
record Said(Sentence sentence, Word cue, Party speaker, boolean implied) {
    boolean sameCue(@Nullable Said other) {
        return other != null && other.sentence.index() == sentence.index() && other.cue.index() == cue.index();
    }

    Said again() {
        return new Said(sentence, cue, speaker, true);
    }
}
