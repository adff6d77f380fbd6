// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import org.entente.language.Word;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase belongs to: the "Russian" of "Russian troops", the Hamas of "a leader of Hamas".
 *
 * @param sector of the body it belongs to, if it is one that is no government
 * @param word the word that says so
 * @param inferred whether it was taken from the article around the phrase
 * @param shared whether it is one of several that all hold: "the Russian and Syrian air force", "a Peru-Chile patrol"
 */
record Tie(@Nullable String country, @Nullable Sector sector, Word word, boolean inferred, boolean shared) {}
