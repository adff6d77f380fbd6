// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.coding.lexicon.LexiconException;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** Reads the gazetteer's tables for one language. An earlier table's meaning of a name stands. */
final class GazetteerTables {
    /** The table whose first names are the usual ones already. */
    private static final String OURS = "places.tsv";

    /** Our own tables first: they mend what the derived ones have wrong. Places stand before surnames that are theirs too. */
    private static final List<String> TABLES = List.of(OURS, "bodies.tsv", "worldgeo.tsv", "countries-odbl.tsv");

    /** In letters; of a king's name the last part is a number, "Abdullah II". */
    private static final int SHORTEST_SURNAME = 3;

    private static final String CITIES_AND_LEADERS = "gazetteer/countryinfo.tsv";

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private final String language;
    private final Names names = new Names();
    /** What states are usually called in the language (Unicode CLDR), by ISO alpha-3. */
    private final Map<String, String> stateNames = new HashMap<>();

    private final Map<String, Integer> cow = new HashMap<>();

    GazetteerTables(String language) {
        this.language = language;
        for (String two : ULocale.getISOCountries()) {
            ULocale state = new ULocale("", two);
            stateNames.put(state.getISO3Country(), state.getDisplayCountry(new ULocale(language)));
        }
    }

    Gazetteer load() {
        rows("gazetteer/people.tsv", 4, this::person);
        for (String table : TABLES) {
            rows("gazetteer/" + table, 4, this::name);
        }
        rows(CITIES_AND_LEADERS, 4, row -> {
            if (row.cell(3).equals("city")) {
                name(row);
            }
        });
        rows("gazetteer/officeholders.tsv", 4, this::officeholder);
        rows(CITIES_AND_LEADERS, 4, this::name);
        rows("gazetteer/cow.tsv", 2, row -> cow.put(row.cell(0), Integer.valueOf(row.cell(1))));
        return new Gazetteer(names, cow, Roles.load(language));
    }

    private record Row(String file, int line, String[] cells) {
        String cell(int at) {
            return cells[at];
        }

        LexiconException error(String message) {
            return new LexiconException(file, line, message);
        }
    }

    private interface Reader {
        void read(Row row);
    }

    private void name(Row row) {
        if (!row.cell(0).equals("*") && !row.cell(0).equals(language)) {
            return;
        }
        String[] rest = row.cell(3).split("[:@]", -1);
        int at = row.cell(3).indexOf('@');
        int colon = row.cell(3).indexOf(':');
        Kind kind = kind(row, rest[0]);
        Sector sector = colon < 0 ? null : sector(row, rest[1]);
        List<Tenure> tenures = at < 0 ? List.of() : tenures(row, row.cell(3).substring(at + 1));
        String[] all = row.cell(1).split("\\|", -1);
        String usual = kind == Kind.STATE && !row.file().endsWith(OURS) ? stateNames.get(row.cell(2)) : null;
        String first = usual == null ? all[0] : usual;
        for (String each : all) {
            String whole = oneOf(kind, sector) ? first : each.replace("-", kind == Kind.PREFIX ? "" : "-");
            Entry entry = new Entry(whole, code(row, row.cell(2)), kind, sector, tenures, false);
            if (row.file().endsWith(OURS) || sector == Sector.PTY) {
                names.addMeaning(each, entry);
            } else {
                names.add(each, entry);
            }
            String surname = surname(each);
            if (kind == Kind.LEADER && surname.length() >= SHORTEST_SURNAME) {
                names.add(surname, new Entry(each, row.cell(2), kind, sector, tenures, true));
            }
        }
    }

    /** Whether all names of a row mean one thing; other rows gather things of one kind. */
    private static boolean oneOf(Kind kind, @Nullable Sector sector) {
        return kind == Kind.STATE
                || kind == Kind.BODY && (sector == null || sector == Sector.REB || sector == Sector.GOV);
    }

    /** A person: without an alias of one word, the last word of each name is one; "~" says that there is none. */
    private void person(Row row) {
        List<String> all = Arrays.asList(row.cell(1).split("\\|", -1));
        List<String> whole = all.stream()
                .filter(n -> n.indexOf(' ') > 0 || n.equals(all.get(0)))
                .toList();
        List<String> given = all.stream()
                .filter(n -> n.indexOf(' ') < 0 && !n.equals(all.get(0)))
                .toList();
        Sector sector = row.cell(2).equals("null") ? null : sector(row, row.cell(2));
        List<Tenure> tenures = tenures(row, row.cell(3));
        String country = code(row, row.cell(0));
        for (String name : whole) {
            names.addMeaning(name, new Entry(name, country, Kind.PERSON, sector, tenures, false));
        }
        List<String> aliases =
                given.isEmpty() ? whole.stream().map(GazetteerTables::surname).toList() : given;
        for (String alias : aliases) {
            if (!alias.equals("~")) {
                names.addMeaning(alias, new Entry(wholeFor(alias, whole), country, Kind.PERSON, sector, tenures, true));
            }
        }
    }

    /** A person whose bare surname counts only after a title. */
    private void officeholder(Row row) {
        String country = code(row, row.cell(0));
        List<Tenure> tenures = tenures(row, row.cell(3));
        String[] all = row.cell(2).split("\\|", -1);
        for (String name : all) {
            names.addMeaning(name, new Entry(all[0], country, Kind.LEADER, Sector.GOV, tenures, false));
            if (name.indexOf(' ') > 0 && surname(name).length() >= SHORTEST_SURNAME) {
                names.addLeader(surname(name), new Entry(all[0], country, Kind.LEADER, Sector.GOV, tenures, true));
            }
        }
    }

    private static String wholeFor(String alias, List<String> whole) {
        return whole.stream().filter(n -> n.endsWith(alias)).findFirst().orElse(whole.get(0));
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Kind kind(Row row, String text) {
        try {
            return Kind.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("no kind of name: " + text);
        }
    }

    private static Sector sector(Row row, String text) {
        try {
            return Sector.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw row.error("no sector: " + text);
        }
    }

    private static List<Tenure> tenures(Row row, String text) {
        try {
            return Arrays.stream(text.split(",", -1)).map(Tenure::parse).toList();
        } catch (DateTimeException e) {
            throw row.error("no tenure: " + e.getMessage());
        }
    }

    private static String code(Row row, String text) {
        if (!CODE.matcher(text).matches()) {
            throw row.error("a code of three capitals was expected, not " + text);
        }
        return text;
    }

    private static void rows(String path, int width, Reader reader) {
        try (InputStream in = GazetteerTables.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new LexiconException(path, 0, "no such file on the class path");
            }
            read(path, width, reader, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new LexiconException(path, 0, "cannot be read: " + e.getMessage());
        }
    }

    private static void read(String path, int width, Reader reader, BufferedReader lines) throws IOException {
        int number = 0;
        for (@Nullable String text = lines.readLine(); text != null; text = lines.readLine()) {
            number++;
            if (!text.startsWith("#") && !text.isBlank()) {
                Row row = new Row(path, number, text.split("\t", -1));
                if (row.cells.length != width) {
                    throw row.error(width + " columns were expected");
                }
                reader.read(row);
            }
        }
    }
}
