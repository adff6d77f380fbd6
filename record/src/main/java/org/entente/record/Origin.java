// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file, feed or page that articles were read from.
 *
 * @param name path or address, without the part of an article in it; null for articles that give none
 * @param articles current articles; {@code texts} counts near-copies once, {@code replaced} the versions that later ones
 *     replaced
 * @param lastAccepted when an article of it last came in
 */
public record Origin(@Nullable String name, long articles, long texts, long replaced, Instant lastAccepted) {}
