// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.theirs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.entente.export.code.CameoCode;
import org.entente.export.code.Country;
import org.entente.model.EventType;
import org.entente.record.TheirEvent;
import org.jspecify.annotations.Nullable;

/** Rows of GDELT and POLECAT in our terms. A wrong row is an {@link IllegalArgumentException} with a reason for people. */
final class TheirRow {
    private static final String NONE = "None";

    private TheirRow() {}

    static TheirEvent gdelt(String file, long line, Map<String, String> cells) {
        String code = cell(cells, "EventCode");
        if (CameoCode.find(code).isEmpty()) {
            throw new IllegalArgumentException("EventCode \"" + code + "\" is no CAMEO code of GDELT");
        }
        String day = cell(cells, "SQLDATE");
        return new TheirEvent(
                file,
                line,
                cell(cells, "GLOBALEVENTID"),
                day(day, DateTimeFormatter.BASIC_ISO_DATE, "SQLDATE"),
                CameoCode.type(code).orElse(null),
                cameoCountry(cells, "Actor1"),
                cameoCountry(cells, "Actor2"),
                web(cells.get("SOURCEURL")));
    }

    static TheirEvent polecat(String file, long line, Map<String, String> cells) {
        String type = cell(cells, "Event Type");
        return new TheirEvent(
                file,
                line,
                cell(cells, "Event ID"),
                day(cell(cells, "Event Date"), DateTimeFormatter.ISO_LOCAL_DATE, "Event Date"),
                Arrays.stream(EventType.values())
                        .filter(one -> one.name().equals(type))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("Event Type \"" + type + "\" is no type of PLOVER")),
                first(cells.get("Actor Country")),
                first(cells.get("Recipient Country")),
                null);
    }

    /** The codes that PLOVER has in the place of countries, from GDELT's groups and roles. */
    private static @Nullable String cameoCountry(Map<String, String> cells, String actor) {
        String country = cells.getOrDefault(actor + "CountryCode", "");
        String group = cells.getOrDefault(actor + "KnownGroupCode", "");
        if (group.equals("UNO")) {
            return "UNO";
        }
        if (group.equals("EEC")) {
            return "EUR";
        }
        Optional<Country> state = Country.ofCameo(country);
        if (state.isPresent()) {
            return state.get().iso3();
        }
        String type = cells.getOrDefault(actor + "Type1Code", "");
        return switch (type) {
            case "IGO", "NGO", "MNC", "IMG" -> type;
            default -> null;
        };
    }

    private static String cell(Map<String, String> cells, String name) {
        String cell = cells.get(name);
        if (cell == null || cell.isEmpty() || cell.equals(NONE)) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return cell;
    }

    private static LocalDate day(String text, DateTimeFormatter format, String name) {
        try {
            return LocalDate.parse(text, format);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + " \"" + text + "\" is no day", e);
        }
    }

    /** Of several values joined by "; " the first that is there. */
    private static @Nullable String first(@Nullable String joined) {
        return joined == null
                ? null
                : Arrays.stream(joined.split(";", -1))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty() && !one.equals(NONE))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String web(@Nullable String url) {
        return url != null && url.startsWith("http") ? url : null;
    }
}
