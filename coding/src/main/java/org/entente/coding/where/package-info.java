// SPDX-License-Identifier: GPL-3.0-or-later
/** Where a claim says it happened: names of places that its own clause gives as places. */
@NullMarked
package org.entente.coding.where;

import org.jspecify.annotations.NullMarked;
