// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Rules as data: the lexicon files of a language, read and checked once, then immutable.
 *
 * <p>The format is described in CONTRIBUTING.md; every wrong entry is a {@link LexiconException} with file and line.
 */
@NullMarked
package org.entente.coding.lexicon;

import org.jspecify.annotations.NullMarked;
