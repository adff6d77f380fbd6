// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.code;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A country in the codes of event data. A code is empty where a list does not have the country.
 *
 * @param iso3 ISO 3166-1 alpha-3, as PLOVER takes it
 * @param numeric ISO 3166-1 numeric, without leading zeros
 * @param fips FIPS 10-4, the two letters of GDELT's places; not ISO's (Germany GM, Japan JA)
 * @param cameo the three letters of GDELT's actors: ISO's but for Romania, East Timor, Montenegro and the Isle of Man
 * @param cow state number of the Correlates of War, {@code gw} of Gleditsch and Ward
 * @param name in English
 * @param region as ACLED divides the world
 */
public record Country(
        String iso3, String numeric, String fips, String cameo, String cow, String gw, String name, String region) {
    private static final Map<String, Country> BY_ISO3 = byIso3();
    private static final Map<String, Country> BY_CAMEO = byCameo();

    private static Map<String, Country> byIso3() {
        Map<String, Country> countries = new LinkedHashMap<>();
        for (String[] row : TsvResource.rows("countries.tsv")) {
            countries.put(row[0], new Country(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7]));
        }
        return countries;
    }

    private static Map<String, Country> byCameo() {
        Map<String, Country> countries = new LinkedHashMap<>();
        BY_ISO3.values().forEach(country -> countries.put(country.cameo, country));
        return countries;
    }

    /** Empty for null, for codes that are no states, such as {@code UNO}, and for unknown ones. */
    public static Optional<Country> of(@Nullable String iso3) {
        return iso3 == null ? Optional.empty() : Optional.ofNullable(BY_ISO3.get(iso3));
    }

    /** The country with GDELT's three letters. */
    public static Optional<Country> ofCameo(@Nullable String cameo) {
        return cameo == null ? Optional.empty() : Optional.ofNullable(BY_CAMEO.get(cameo));
    }

    public static Collection<Country> all() {
        return BY_ISO3.values();
    }
}
