// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads events: triggers, parties, routing by PLOVER's manual. */
@NullMarked
package org.entente.coding.event;

import org.jspecify.annotations.NullMarked;
