// SPDX-License-Identifier: GPL-3.0-or-later
/** Full-form dictionaries: every form of a language with its lemma and morphology. */
@NullMarked
package org.entente.language.dictionary;

import org.jspecify.annotations.NullMarked;
