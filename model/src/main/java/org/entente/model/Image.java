// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A picture of the article; it is never fetched.
 *
 * @param url as the page gives it, made absolute where the page's address is known
 * @param caption caption and credit in the page's words, if it has one
 */
public record Image(String url, @Nullable String caption) {}
