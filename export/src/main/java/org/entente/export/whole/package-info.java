// SPDX-License-Identifier: GPL-3.0-or-later
/** The whole record as tables: CSV, Parquet, SQLite. */
@NullMarked
package org.entente.export.whole;

import org.jspecify.annotations.NullMarked;
