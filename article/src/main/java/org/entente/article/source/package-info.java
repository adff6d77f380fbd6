// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads paths: files, folders, addresses and standard input, in every format that Entente takes. */
@NullMarked
package org.entente.article.source;

import org.jspecify.annotations.NullMarked;
