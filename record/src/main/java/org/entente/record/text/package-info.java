// SPDX-License-Identifier: GPL-3.0-or-later
/** Words as the record compares and searches them: folded, stemmed, and as signatures of whole texts. */
@NullMarked
package org.entente.record.text;

import org.jspecify.annotations.NullMarked;
