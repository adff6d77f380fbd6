// SPDX-License-Identifier: GPL-3.0-or-later
/** Treaties, accords, ceasefires and contracts: found by their nouns or known names, with parties, action and obligations. */
@NullMarked
package org.entente.coding.agreement;

import org.jspecify.annotations.NullMarked;
