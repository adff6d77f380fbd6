// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The vocabulary as trees of maps, lists, strings and numbers, ready for any JSON writer: the documented format of
 * {@code extract} and {@code read}. This is the one place where offsets become code points.
 */
@NullMarked
package org.entente.model.wire;

import org.jspecify.annotations.NullMarked;
