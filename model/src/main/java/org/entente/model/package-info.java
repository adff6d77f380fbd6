// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The vocabulary of Entente: what an article is, what it claims, and the words each field was read from.
 *
 * <p>Spans are half-open and count UTF-16 units in memory; {@link org.entente.model.CodePoints} turns them
 * into code points, which is what everything printed or stored holds.
 */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
