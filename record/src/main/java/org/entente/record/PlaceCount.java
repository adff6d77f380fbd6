// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * How many events happened at a place.
 *
 * @param name as one of its events calls it
 * @param latitude degrees north, {@code longitude} degrees east; null if no mention of it is that precise
 * @param precision {@code city}, {@code region} or {@code country}
 */
public record PlaceCount(
        String name,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String precision,
        long events) {

    /** Whether no more than a country is told. */
    public boolean wholeCountry() {
        return "country".equals(precision);
    }

    static PlaceCount of(ResultSet row) throws SQLException {
        return new PlaceCount(
                row.getString(1),
                row.getString(2),
                row.getObject(3, Double.class),
                row.getObject(4, Double.class),
                row.getString(5),
                row.getLong(6));
    }
}
