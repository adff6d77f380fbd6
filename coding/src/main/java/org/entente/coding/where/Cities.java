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

/** Cities by name: {@code gazetteer/cities.tsv} (GeoNames, CC BY 4.0) and {@code exonyms.tsv}. Immutable; thread-safe. */
public final class Cities {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<City>> byName = new HashMap<>();

    /**
     * A city.
     *
     * @param country alpha-3, dependencies folded into their state
     * @param geonames GeoNames identifier
     * @param latitude degrees north
     * @param longitude degrees east
     */
    record City(String name, String country, long geonames, double latitude, double longitude, int inhabitants) {}

    private Cities() {}

    /** The tables that come with the program; {@code LexiconException} with file and line if one is wrong. */
    public static Cities load() {
        Cities cities = new Cities();
        read("gazetteer/cities.tsv", 7, cells -> {
            City city = new City(
                    cells[0].split("\\|", -1)[0],
                    cells[1],
                    Long.parseLong(cells[2]),
                    Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]),
                    Integer.parseInt(cells[5]));
            cities.add(cells[0], city);
        });
        read("gazetteer/exonyms.tsv", 3, cells -> {
            City city = cities.inOrNull(cells[0], cells[1]);
            if (city == null) {
                throw new IllegalArgumentException("cities.tsv has no " + cells[0] + " in " + cells[1]);
            }
            cities.add(cells[2], city);
        });
        return cities;
    }

    private void add(String names, City city) {
        for (String name : names.split("\\|", -1)) {
            List<City> all = byName.computeIfAbsent(plain(name), key -> new ArrayList<>(1));
            if (!all.contains(city)) {
                all.add(city);
            }
        }
    }

    /** All cities of that name; accents, case, hyphens and apostrophes do not matter. */
    List<City> named(String name) {
        return byName.getOrDefault(plain(name), List.of());
    }

    /** The largest city of that name in the country. */
    @Nullable
    City inOrNull(String name, @Nullable String country) {
        City best = null;
        for (City city : named(name)) {
            if (city.country().equals(country) && (best == null || city.inhabitants() > best.inhabitants())) {
                best = city;
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
        try (InputStream in = Cities.class.getResourceAsStream("/" + path)) {
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
