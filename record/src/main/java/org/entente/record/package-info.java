// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The store: one folder, one writing process. What counts is {@code articles.jsonl}, the accepted lines in order, each
 * on the disk before it is reported; the DuckDB file beside it is a projection that is rebuilt whenever it is missing,
 * damaged or of another schema. {@code record/README.md} documents both.
 *
 * <p>To add a column: put it into {@code schema.sql}, fill it in {@link org.entente.record.LineRows} and
 * {@link org.entente.record.ArticleTables}, and raise {@code Projection.SCHEMA}.
 */
@NullMarked
package org.entente.record;

import org.jspecify.annotations.NullMarked;
