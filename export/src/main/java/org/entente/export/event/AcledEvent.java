// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.record.Event;
import org.entente.record.EventParty;
import org.jspecify.annotations.Nullable;

/**
 * An event in ACLED's classes. Only violence, demonstrations and arrests have one; a class that needs what the record
 * does not have (whether a protest met with force, which chemical agent) is left blank.
 *
 * <p>Source: ACLED codebook 2025, event and sub-event types, actor types.
 *
 * @param disorder disorder type
 * @param type event type
 * @param subType sub-event type, or empty
 */
record AcledEvent(String disorder, String type, String subType) {
    private static final String VIOLENCE = "Political violence";
    private static final String REMOTE = "Explosions/Remote violence";
    private static final String CIVILIANS = "Violence against civilians";
    private static final String STRATEGIC = "Strategic developments";

    /** The sectors of those who bear arms. */
    private static final Set<String> ARMED = Set.of("MIL", "COP", "REB", "UAF", "PRM", "SPY", "PRE");

    private static final Set<String> STATE = Set.of("MIL", "COP", "GOV", "SPY", "JUD", "LEG");

    /** Actor types in the order of their former numbers, 1 to 8, in which an interaction names them. */
    static final List<String> ACTORS = List.of(
            "State forces",
            "Rebel group",
            "Political militia",
            "Identity militia",
            "Rioters",
            "Protesters",
            "Civilians",
            "External/Other forces");

    static Optional<AcledEvent> of(Event event) {
        String mode = event.mode() == null ? "" : event.mode();
        return switch (event.type()) {
            case PROTEST ->
                Optional.of(
                        mode.equals("riot") || mode.equals("vandalize")
                                ? new AcledEvent("Demonstrations", "Riots", "Violent demonstration")
                                : new AcledEvent("Demonstrations", "Protests", ""));
            case COERCE ->
                mode.equals("arrest") ? Optional.of(new AcledEvent(STRATEGIC, STRATEGIC, "Arrests")) : Optional.empty();
            case ASSAULT -> Optional.of(assault(event, mode));
            default -> Optional.empty();
        };
    }

    private static AcledEvent assault(Event event, String mode) {
        return switch (mode) {
            case "heavy-weapons" -> new AcledEvent(VIOLENCE, REMOTE, "Shelling/artillery/missile attack");
            case "aerial", "drone" -> new AcledEvent(VIOLENCE, REMOTE, "Air/drone strike");
            case "explosives" -> new AcledEvent(VIOLENCE, REMOTE, "Remote explosive/landmine/IED");
            case "suicide-attack" -> new AcledEvent(VIOLENCE, REMOTE, "Suicide bomb");
            case "unconventional" -> new AcledEvent(VIOLENCE, REMOTE, "");
            case "abduct" -> new AcledEvent(VIOLENCE, CIVILIANS, "Abduction/forced disappearance");
            case "sexual" -> new AcledEvent(VIOLENCE, CIVILIANS, "Sexual violence");
            case "destroy" -> new AcledEvent(STRATEGIC, STRATEGIC, "Looting/property destruction");
            case "crowd-control" -> new AcledEvent("Demonstrations", "Protests", "Protest with intervention");
            default ->
                isBattle(event)
                        ? new AcledEvent(VIOLENCE, "Battles", "Armed clash")
                        : new AcledEvent(VIOLENCE, CIVILIANS, "Attack");
        };
    }

    /** Both sides bear arms. */
    private static boolean isBattle(Event event) {
        List<EventParty> all = Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
        return all.size() > 1 && all.stream().allMatch(party -> ARMED.contains(sector(party)));
    }

    boolean isViolence() {
        return disorder.equals(VIOLENCE);
    }

    /** The type of an actor; empty if its sector is not known. */
    String actor(@Nullable EventParty party, @Nullable String country) {
        if (party == null) {
            return "";
        }
        String sector = sector(party);
        if (STATE.contains(sector)) {
            return country != null && country.equals(party.country()) ? ACTORS.get(0) : ACTORS.get(7);
        }
        return switch (sector) {
            case "REB", "PRE" -> ACTORS.get(1);
            case "PRM", "UAF", "CRM" -> ACTORS.get(2);
            case "", "UNK" -> "";
            default -> type.equals("Riots") ? ACTORS.get(4) : type.equals("Protests") ? ACTORS.get(5) : ACTORS.get(6);
        };
    }

    private static String sector(EventParty party) {
        return party.sector() == null ? "" : party.sector();
    }
}
