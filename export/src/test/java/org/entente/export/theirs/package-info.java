// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.entente.export.theirs;

import org.jspecify.annotations.NullMarked;
