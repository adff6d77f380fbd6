// SPDX-License-Identifier: GPL-3.0-or-later
/** Questions to the record: opening it, and from the parameters of an address to a query; the names are those of {@code entente find}. */
@NullMarked
package org.entente.server.query;

import org.jspecify.annotations.NullMarked;
