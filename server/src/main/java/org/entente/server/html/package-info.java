// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * HTML and SVG that cannot be written wrongly: elements are built from code, text and attribute values are always
 * escaped, and there is no way to put in markup as a string. Event handlers, inline styles, inline scripts and addresses
 * other than http, https and paths of ours are refused where they are built.
 *
 * <p>Why not a template library: JTE and JStachio escape well, but both have a raw output and need a compile step of their own;
 * these pages are made from records in Java, and some two hundred lines without a way around the escaping are easier
 * to trust with text from the web.
 */
@NullMarked
package org.entente.server.html;

import org.jspecify.annotations.NullMarked;
