// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.where;

import org.entente.language.Word;
import org.entente.model.Place;

/**
 * A place named in a sentence.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param head the word that its name hangs by
 * @param capital whether the name may as well stand for a state
 */
record NamedPlace(Place place, int first, int last, Word head, boolean capital) {}
