// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A publication, with what the record has of it.
 *
 * @param name as its articles give it; null for those that give none
 * @param articles current articles; {@code texts} counts near-copies once, {@code claims} those of the current versions
 * @param firstPublished ISO day, as is {@code lastPublished}
 * @param lastAccepted when an article of it last came in
 */
public record Outlet(
        @Nullable String name,
        long articles,
        long texts,
        long claims,
        List<String> languages,
        @Nullable String firstPublished,
        @Nullable String lastPublished,
        Instant lastAccepted) {}
