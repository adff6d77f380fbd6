// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * REST under {@code /api}, described by hand in {@code openapi.yaml}; a test holds every route and every answer against
 * it.
 */
@NullMarked
package org.entente.server.api;

import org.jspecify.annotations.NullMarked;
