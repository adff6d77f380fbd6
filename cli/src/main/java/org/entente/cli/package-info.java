// SPDX-License-Identifier: GPL-3.0-or-later
/** The command line. Results go to standard output, everything else to standard error. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
