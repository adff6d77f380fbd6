// SPDX-License-Identifier: GPL-3.0-or-later
/** From the parameters of an address to questions to the record; the names are those of {@code entente find}. */
@NullMarked
package org.entente.server.query;

import org.jspecify.annotations.NullMarked;
