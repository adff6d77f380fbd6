// SPDX-License-Identifier: GPL-3.0-or-later
/** Delimited text: columns with their types and meanings, cells that cannot break out of their place. */
@NullMarked
package org.entente.export.table;

import org.jspecify.annotations.NullMarked;
