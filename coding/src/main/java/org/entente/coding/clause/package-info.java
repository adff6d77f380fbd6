// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads a clause: who its subject and object are, through passives, relatives and control, and whether it is said to hold. */
@NullMarked
package org.entente.coding.clause;

import org.jspecify.annotations.NullMarked;
