// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Web pages and REST over a record: {@link org.entente.server.EntenteServer}. {@code server/README.md} tells what is where.
 */
@NullMarked
package org.entente.server;

import org.jspecify.annotations.NullMarked;
