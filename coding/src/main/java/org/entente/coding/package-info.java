// SPDX-License-Identifier: GPL-3.0-or-later
/** From analysed text to claims. The engine knows no language; the lexicons and gazetteers are data. */
@NullMarked
package org.entente.coding;

import org.jspecify.annotations.NullMarked;
