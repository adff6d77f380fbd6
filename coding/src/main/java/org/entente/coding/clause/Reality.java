// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.clause;

import org.entente.language.Word;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Whether a clause is said to hold.
 *
 * @param negated true also beside {@code FUTURE} ("will not")
 * @param idle true if it is a mere purpose, wish, condition or question: nobody says that it happens or is being considered
 * @param obliged true for "must", "devrait": somebody should do it
 * @param words the word that decided, or null
 */
public record Reality(
        Status status,
        boolean negated,
        boolean idle,
        boolean obliged,
        @Nullable Word words) {

    /**
     * Of an act that is made by saying it, whatever the clause's tense or negation: the refusal of "will not accept", the
     * threat of "they will pay a heavy price".
     */
    public Reality made() {
        return new Reality(idle ? status : Status.ASSERTED, false, idle, false, words);
    }
}
