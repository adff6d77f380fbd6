// SPDX-License-Identifier: GPL-3.0-or-later
/** Formats of the web: GeoJSON, Web Annotations, RSS and Atom. */
@NullMarked
package org.entente.export.web;

import org.jspecify.annotations.NullMarked;
