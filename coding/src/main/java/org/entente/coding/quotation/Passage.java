// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import org.entente.model.Span;

/**
 * Words between quotation marks.
 *
 * @param words without the marks and the spaces beside them
 * @param marked with the marks
 * @param closed false if the next paragraph reopens the mark and speaks on
 */
record Passage(Span words, Span marked, boolean closed) {}
