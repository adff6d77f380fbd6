// SPDX-License-Identifier: GPL-3.0-or-later
/** Who said what: passages in quotation marks and their speakers. */
@NullMarked
package org.entente.coding.quotation;

import org.jspecify.annotations.NullMarked;
