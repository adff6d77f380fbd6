// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.code;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A party as GDELT codes actors, from its PLOVER country and sector.
 *
 * @param code the parts joined as GDELT joins them: {@code RUSMIL}, {@code IGOUNO}
 * @param country three letters of GDELT's list of countries and regions, or empty
 * @param group known group, or empty
 * @param type role, or empty
 */
public record CameoActor(String code, String country, String group, String type) {
    /** PLOVER's sectors in CAMEO's roles. CAMEO's MED is the media, its HLH the medical people; the rest has no role. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("COP", "COP"),
            Map.entry("GOV", "GOV"),
            Map.entry("JUD", "JUD"),
            Map.entry("LEG", "LEG"),
            Map.entry("MIL", "MIL"),
            Map.entry("REB", "REB"),
            Map.entry("SPY", "SPY"),
            Map.entry("UAF", "UAF"),
            Map.entry("AGR", "AGR"),
            Map.entry("BUS", "BUS"),
            Map.entry("CRM", "CRM"),
            Map.entry("CVL", "CVL"),
            Map.entry("EDU", "EDU"),
            Map.entry("ELI", "ELI"),
            Map.entry("JRN", "MED"),
            Map.entry("LAB", "LAB"),
            Map.entry("MED", "HLH"),
            Map.entry("REF", "REF"),
            Map.entry("OPP", "OPP"),
            Map.entry("PRE", "SEP"),
            Map.entry("PRM", "UAF"));

    public static CameoActor of(@Nullable String country, @Nullable String sector) {
        String role = ROLES.getOrDefault(sector == null ? "" : sector, "");
        if (country == null) {
            return new CameoActor(role, "", "", role);
        }
        return switch (country) {
            case "UNO" -> new CameoActor("IGOUNO" + role, "", "UNO", "IGO");
            case "EUR" -> new CameoActor("IGOEUREEC" + role, "EUR", "EEC", "IGO");
            case "IGO", "NGO", "MNC", "IMG" -> new CameoActor(country + role, "", "", country);
            case "ISM" -> new CameoActor("NGM" + role, "", "", "NGM");
            default -> {
                String three = Country.of(country).map(Country::cameo).orElse("");
                yield new CameoActor(three + role, three, "", role);
            }
        };
    }
}
