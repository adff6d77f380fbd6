// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.code;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PLOVER's sectors in words such as ICEWS's column of sectors has them. */
public final class IcewsSector {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("COP", "Police,Government"),
            Map.entry("GOV", "Government"),
            Map.entry("JUD", "Judicial,Government"),
            Map.entry("LEG", "Legislative / Parliamentary,Government"),
            Map.entry("MIL", "Military,Government"),
            Map.entry("PRM", "Paramilitary"),
            Map.entry("PTY", "Parties"),
            Map.entry("REB", "Rebel,Dissident"),
            Map.entry("SPY", "Intelligence,Government"),
            Map.entry("UAF", "Unidentified Forces"),
            Map.entry("AGR", "Agricultural,Business"),
            Map.entry("BUS", "Business"),
            Map.entry("CRM", "Criminals / Gangs"),
            Map.entry("CVL", "General Population / Civilian / Social,Social"),
            Map.entry("EDU", "Education,Social"),
            Map.entry("ELI", "Elite"),
            Map.entry("JRN", "Media,Social"),
            Map.entry("LAB", "Labor,Social"),
            Map.entry("MED", "Medical / Health,Social"),
            Map.entry("OPP", "Opposition Parties,Parties"),
            Map.entry("PRE", "Separatists,Dissident"),
            Map.entry("REF", "Refugees / Displaced,Social"),
            Map.entry("REL", "Religious,Social"),
            Map.entry("SOC", "Social"));

    private IcewsSector() {}

    /** Joined by commas; empty for none and for unknown. */
    public static String words(@Nullable String sector) {
        return WORDS.getOrDefault(sector == null ? "" : sector, "");
    }
}
