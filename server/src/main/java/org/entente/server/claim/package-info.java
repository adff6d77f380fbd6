// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Claims as the pages show them, read from the JSON that {@code entente read} prints and the record keeps. Lines of any
 * age and origin are read: a field that is missing or of another shape is left out, never an error.
 */
@NullMarked
package org.entente.server.claim;

import org.jspecify.annotations.NullMarked;
