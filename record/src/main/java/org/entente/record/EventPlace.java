// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import org.jspecify.annotations.Nullable;

/**
 * Where an event happened, as its most precise mention says.
 *
 * @param name the gazetteer's name, else the words
 * @param geonames GeoNames identifier
 * @param latitude degrees north
 * @param longitude degrees east
 * @param precision {@code city}, {@code region} or {@code country}
 */
public record EventPlace(
        String name,
        @Nullable String country,
        @Nullable Long geonames,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String precision) {}
