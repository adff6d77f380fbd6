// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a claim says it happened.
 *
 * @param name the gazetteer's name
 * @param country ISO 3166-1 alpha-3
 * @param geonames GeoNames identifier, where known
 * @param latitude degrees north
 * @param longitude degrees east
 * @param precision {@code city}, {@code region}, {@code country}, or {@code site} where only the words are known
 * @param inferred true if the claim's own clause does not name it, but the sentence or paragraph around it
 */
public record Place(
        Evidence words,
        @Nullable String name,
        @Nullable String country,
        @Nullable Long geonames,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String precision,
        boolean inferred) {

    /** A place of which only the words are known. */
    public static Place site(Evidence words, @Nullable String name) {
        return new Place(words, name, null, null, null, null, "site", false);
    }

    /** The same place, taken from around the claim. */
    public Place asInferred() {
        return new Place(words, name, country, geonames, latitude, longitude, precision, true);
    }
}
