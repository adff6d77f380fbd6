// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import org.entente.language.Word;
import org.entente.model.Party;

/**
 * A party that stands beside an event noun: the "Russian" of "Russian attack", the France of "the visit of France".
 *
 * @param word the head of its words
 * @param relation universal dependency relation to the noun
 * @param preposition lemma of the preposition between them, or the empty string
 */
public record ModifierParty(Party party, Word word, String relation, String preposition) {}
