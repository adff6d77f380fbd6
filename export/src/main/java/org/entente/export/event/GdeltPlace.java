// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.event;

import java.util.Optional;
import org.entente.export.code.Country;
import org.entente.export.table.Cells;
import org.entente.record.EventPlace;

/**
 * A place as GDELT writes it. Numbers are empty where unknown.
 *
 * @param type 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 state or province elsewhere
 * @param fullName from the smallest to the country; {@code Country (general)} where the division is not known
 * @param division FIPS country and 00
 */
record GdeltPlace(
        int type, String fullName, String fips, String division, String latitude, String longitude, String feature) {

    /** Empty if the country is not known: every place of GDELT has one. */
    static Optional<GdeltPlace> of(EventPlace place) {
        return Country.of(place.country()).filter(c -> !c.fips().isEmpty()).map(country -> {
            String precision = place.precision() == null ? "city" : place.precision();
            boolean whole = precision.equals("country");
            boolean american = country.iso3().equals("USA");
            int type = whole ? 1 : precision.equals("region") ? (american ? 2 : 5) : american ? 3 : 4;
            String name = Cells.plain(place.name(), 200).replace(',', ' ');
            String general = country.name() + " (general), " + country.name();
            return new GdeltPlace(
                    type,
                    whole
                            ? country.name()
                            : precision.equals("region") ? name + ", " + country.name() : name + ", " + general,
                    country.fips(),
                    whole ? country.fips() : country.fips() + "00",
                    text(place.latitude()),
                    text(place.longitude()),
                    whole ? country.fips() : "");
        });
    }

    private static String text(@org.jspecify.annotations.Nullable Double degrees) {
        String number = Cells.number(degrees);
        return number == null ? "" : number;
    }
}
