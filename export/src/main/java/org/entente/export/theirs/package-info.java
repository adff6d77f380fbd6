// SPDX-License-Identifier: GPL-3.0-or-later
/** Event data of others beside ours: which of their rows we have, and which they have that we lack. */
@NullMarked
package org.entente.export.theirs;

import org.jspecify.annotations.NullMarked;
