// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The words of the pages. A language of the pages is one file, {@code messages/CODE.properties} in UTF-8; adding one is
 * adding a file with the same keys (a test compares them).
 */
@NullMarked
package org.entente.server.text;

import org.jspecify.annotations.NullMarked;
