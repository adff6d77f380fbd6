// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.time.LocalDate;
import org.entente.language.Word;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of a date in its sentence.
 *
 * @param span in UTF-16 units of the sentence's field
 * @param first index of its first word
 * @param last index of its last word
 * @param head the word that the others hang on
 * @param told the day told last before it, for phrases that count from there ("two days later")
 */
record PlacedDate(
        DatePhrase phrase,
        Span span,
        int first,
        int last,
        Word head,
        @Nullable LocalDate told) {
    boolean holds(Word word) {
        return first <= word.index() && word.index() <= last;
    }
}
