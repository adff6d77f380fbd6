// SPDX-License-Identifier: GPL-3.0-or-later
/** Formats of claims: agreements as ATOP, COW and PA-X hold them, transfers as SIPRI does, quotations. */
@NullMarked
package org.entente.export.claim;

import org.jspecify.annotations.NullMarked;
