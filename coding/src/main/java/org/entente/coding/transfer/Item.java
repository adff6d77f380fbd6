// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import org.entente.language.Word;

/**
 * The thing that goes over.
 *
 * @param head the noun that names it: "shells" of "dozens of artillery shells"
 * @param top the noun that stands in the verb's place: "dozens"
 */
record Item(Word head, Word top, String category) {}
