// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A person who signs an article.
 *
 * @param role what the page calls the person ("Senior reporter"), in its own words, if it tells
 */
public record Author(String name, @Nullable String role) {}
