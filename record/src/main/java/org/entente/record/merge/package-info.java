// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * From claims to events: which claims of different articles tell one happening. A pure function of the set of claims
 * and of the stored decisions; it knows no store, no clock and no order of arrival.
 */
@NullMarked
package org.entente.record.merge;

import org.jspecify.annotations.NullMarked;
