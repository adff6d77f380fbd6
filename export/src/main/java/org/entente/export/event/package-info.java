// SPDX-License-Identifier: GPL-3.0-or-later
/** Formats of events: GDELT, POLECAT, PLOVER, ICEWS, and the shape of ACLED. */
@NullMarked
package org.entente.export.event;

import org.jspecify.annotations.NullMarked;
