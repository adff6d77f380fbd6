// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/**
 * Where the bytes of an article came from.
 *
 * @param kind {@code file}, {@code url}, {@code stdin}, {@code line} (of a corpus)
 * @param source the path or address that was asked for, with {@code #line} for a corpus
 */
public record Origin(String kind, String source) {}
