// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Charts as SVG, drawn on the server: they need no script, and every mark is a link. Numbers are written with one digit
 * after the point and without regard to any locale, so that the same data give the same bytes.
 */
@NullMarked
package org.entente.server.chart;

import org.jspecify.annotations.NullMarked;
