// SPDX-License-Identifier: GPL-3.0-or-later
/** What the record's rows carry as JSON, read back: words with their offsets, parties, and the text they stand in. */
@NullMarked
package org.entente.export.told;

import org.jspecify.annotations.NullMarked;
