// SPDX-License-Identifier: GPL-3.0-or-later
/** What a format is: a pure function from rows of the record to text, with its data dictionary. */
@NullMarked
package org.entente.export.format;

import org.jspecify.annotations.NullMarked;
