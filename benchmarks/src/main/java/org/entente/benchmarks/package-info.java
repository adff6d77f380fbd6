// SPDX-License-Identifier: GPL-3.0-or-later
/** Speed: whole runs ({@link org.entente.benchmarks.Speed}) and JMH for single steps. */
@NullMarked
package org.entente.benchmarks;

import org.jspecify.annotations.NullMarked;
