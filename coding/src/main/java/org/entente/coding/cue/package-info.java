// SPDX-License-Identifier: GPL-3.0-or-later
/** Words beside a trigger that say how something was done (mode) and what it is about (context). */
@NullMarked
package org.entente.coding.cue;

import org.jspecify.annotations.NullMarked;
