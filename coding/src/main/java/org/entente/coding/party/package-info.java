// SPDX-License-Identifier: GPL-3.0-or-later
/** Who is named: the gazetteer and the phrases of an article resolved to parties. */
@NullMarked
package org.entente.coding.party;

import org.jspecify.annotations.NullMarked;
