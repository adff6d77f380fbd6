// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record.merge;

import org.jspecify.annotations.Nullable;

/**
 * A place as one claim gives it.
 *
 * @param folded name and words, folded
 * @param precision {@code city}, {@code region} or {@code country}
 */
public record Where(
        String name,
        String folded,
        @Nullable String country,
        @Nullable Long geonames,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String precision) {}
