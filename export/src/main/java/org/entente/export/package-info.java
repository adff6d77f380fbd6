// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The record in other people's formats. {@link org.entente.export.Formats} lists them.
 *
 * <p>To add one: write a class in the package of its family that implements {@link
 * org.entente.export.format.EventFormat} or {@link org.entente.export.format.ClaimFormat}, name it in {@code Formats},
 * and give it a golden file; the tests of all formats then hold it to its columns and types.
 */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
