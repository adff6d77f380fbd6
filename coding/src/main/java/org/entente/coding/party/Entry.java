// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What one name of the gazetteer means.
 *
 * @param name the whole name: of an alias, the name that it is short for
 * @param country ISO alpha-3 by PLOVER's rules, or one of its international codes
 * @param sector in office or otherwise; null if the entry does not fix one
 * @param tenures when {@code sector} holds; empty for always
 * @param surname whether this is only the last part of a person's name
 * @param others what else the same name may mean; {@link Meanings} chooses
 */
public record Entry(
        String name,
        String country,
        Kind kind,
        @Nullable Sector sector,
        List<Tenure> tenures,
        boolean surname,
        List<Entry> others) {

    public Entry {
        tenures = List.copyOf(tenures);
        others = List.copyOf(others);
    }

    Entry(String name, String country, Kind kind, @Nullable Sector sector, List<Tenure> tenures, boolean surname) {
        this(name, country, kind, sector, tenures, surname, List.of());
    }

    Entry or(Entry other) {
        List<Entry> all = new ArrayList<>(others);
        all.add(other);
        return new Entry(name, country, kind, sector, tenures, surname, all);
    }

    boolean inOfficeOn(LocalDate day) {
        return tenures.stream().anyMatch(tenure -> tenure.holds(day));
    }

    /** The sector on that day: a person out of office is of the elite afterwards; an armed group in power is the government. */
    @Nullable
    Sector sectorOn(@Nullable LocalDate day) {
        if (day == null || tenures.isEmpty() || tenures.stream().anyMatch(t -> t.holds(day))) {
            return sector;
        }
        if (!kind.isPerson()) {
            return Sector.GOV;
        }
        return sector == Sector.GOV && tenures.stream().anyMatch(t -> t.isBefore(day)) ? Sector.ELI : null;
    }
}
