// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.html;

/** A piece of a page. */
public sealed interface Node permits Element, Text, Fragment {
    /** Appends the piece as HTML. */
    void write(StringBuilder out);
}
