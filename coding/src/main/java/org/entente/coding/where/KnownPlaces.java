// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.where;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.coding.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;

/**
 * Cities and first-level divisions by name: {@code gazetteer/cities.tsv} (GeoNames, CC BY 4.0), {@code exonyms.tsv} and
 * {@code regions.tsv} (CLDR, Unicode-3.0). Immutable; thread-safe.
 */
public final class KnownPlaces {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<KnownPlace>> byName = new HashMap<>();

    /**
     * A city or region.
     *
     * @param country alpha-3, dependencies folded into their state
     * @param geonames GeoNames identifier; null for regions
     * @param latitude degrees north; null for regions, which are no points
     * @param longitude degrees east; null for regions
     * @param inhabitants 0 for regions
     * @param precision {@code city} or {@code region}
     */
    record KnownPlace(
            String name,
            String country,
            @Nullable Long geonames,
            @Nullable Double latitude,
            @Nullable Double longitude,
            int inhabitants,
            String precision) {}

    private KnownPlaces() {}

    /** The tables that come with the program; {@code LexiconException} with file and line if one is wrong. */
    public static KnownPlaces load() {
        KnownPlaces places = new KnownPlaces();
        read("gazetteer/cities.tsv", 7, cells -> {
            KnownPlace city = new KnownPlace(
                    cells[0].split("\\|", -1)[0],
                    cells[1],
                    Long.valueOf(cells[2]),
                    Double.valueOf(cells[3]),
                    Double.valueOf(cells[4]),
                    Integer.parseInt(cells[5]),
                    "city");
            places.add(cells[0], city);
        });
        read("gazetteer/regions.tsv", 3, cells -> {
            String name = cells[0].split("\\|", -1)[0];
            places.add(cells[0], new KnownPlace(name, cells[1], null, null, null, 0, "region"));
        });
        read("gazetteer/exonyms.tsv", 3, cells -> {
            KnownPlace city = places.inOrNull(cells[0], cells[1]);
            if (city == null) {
                throw new IllegalArgumentException(
                        "neither cities.tsv nor regions.tsv has " + cells[0] + " in " + cells[1]);
            }
            places.add(cells[2], city);
        });
        return places;
    }

    private void add(String names, KnownPlace place) {
        for (String name : names.split("\\|", -1)) {
            List<KnownPlace> all = byName.computeIfAbsent(plain(name), key -> new ArrayList<>(1));
            if (!all.contains(place)) {
                all.add(place);
            }
        }
    }

    /** All places of that name; accents, case, hyphens and apostrophes do not matter. */
    List<KnownPlace> named(String name) {
        return byName.getOrDefault(plain(name), List.of());
    }

    /** The largest place of that name in the country. */
    @Nullable
    KnownPlace inOrNull(String name, @Nullable String country) {
        KnownPlace best = null;
        for (KnownPlace place : named(name)) {
            if (place.country().equals(country) && (best == null || place.inhabitants() > best.inhabitants())) {
                best = place;
            }
        }
        return best;
    }

    private static String plain(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private interface Row {
        void read(String[] cells);
    }

    private static void read(String path, int width, Row row) {
        try (InputStream in = KnownPlaces.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new LexiconException(path, 0, "no such file on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.startsWith("#") && !line.isBlank()) {
                    line(path, number, line.split("\t", -1), width, row);
                }
            }
        } catch (IOException e) {
            throw new LexiconException(path, 0, "cannot be read: " + e.getMessage());
        }
    }

    private static void line(String path, int number, String[] cells, int width, Row row) {
        if (cells.length != width) {
            throw new LexiconException(path, number, width + " columns were expected");
        }
        try {
            row.read(cells);
        } catch (IllegalArgumentException e) {
            throw new LexiconException(path, number, String.valueOf(e.getMessage()));
        }
    }
}
