// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coding.lexicon.YamlFile;
import org.entente.coding.lexicon.YamlNode;
import org.jspecify.annotations.Nullable;

/** One language's words and phrases of dates: {@code lexicon/<language>/dates.yaml}. Immutable. */
public final class DateWords {
    private static final Set<String> KEYS = Set.of(
            "months",
            "weekdays",
            "capitals",
            "slashed",
            "ordinalSuffixes",
            "seasons",
            "parts",
            "units",
            "which",
            "edges",
            "numbers",
            "ordinals",
            "phrases",
            "since",
            "open",
            "to",
            "notDates",
            "periods");
    private static final int LONGEST_WORD = 5;

    private final Map<Slot, Map<String, Integer>> classes = new EnumMap<>(Slot.class);
    private final Set<String> suffixes;
    private final List<PhrasePattern> phrases = new ArrayList<>();
    private final Map<List<String>, Interval> periods = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> frames = new HashMap<>();
    private final boolean capitals;
    private final boolean dayFirst;

    private DateWords(YamlNode file) {
        Map<String, YamlNode> keys = file.entries(KEYS);
        for (String key : new TreeSet<>(KEYS)) {
            if (!keys.containsKey(key)) {
                throw file.error("\"" + key + "\" is missing");
            }
        }
        listed(Slot.MONTH, node(keys, "months"), 12);
        listed(Slot.WEEKDAY, node(keys, "weekdays"), 7);
        named(Slot.SEASON, node(keys, "seasons"), List.of("spring", "summer", "autumn", "winter"), 0);
        named(Slot.WHICH, node(keys, "which"), List.of("last", "this", "next"), -1);
        named(Slot.EDGE, node(keys, "edges"), List.of("early", "mid", "late"), 1);
        List<String> units = new ArrayList<>();
        for (TimeUnit unit : TimeUnit.values()) {
            units.add(unit.name().toLowerCase(Locale.ROOT));
        }
        named(Slot.UNIT, node(keys, "units"), units, 0);
        YamlNode.words(node(keys, "parts")).forEach(word -> put(Slot.PART, word, 0));
        numbered(Slot.N, node(keys, "numbers"));
        numbered(Slot.DAY, node(keys, "ordinals"));
        suffixes = Set.copyOf(YamlNode.words(node(keys, "ordinalSuffixes")));
        capitals = node(keys, "capitals").text().equals("yes");
        dayFirst = node(keys, "slashed").text().startsWith("day");
        phrases(node(keys, "phrases"));
        node(keys, "periods").entries().forEach((name, node) -> periods.put(forms(name), period(node)));
        for (String frame : List.of("since", "open", "to", "notDates")) {
            frames.put(frame, frame(node(keys, frame)));
        }
    }

    /** {@code LexiconException} with file and line if the file is wrong. */
    public static DateWords load(String language) {
        return read(YamlFile.resource("lexicon/" + language + "/dates.yaml"));
    }

    static DateWords read(YamlNode file) {
        return new DateWords(file);
    }

    private static YamlNode node(Map<String, YamlNode> keys, String key) {
        return Objects.requireNonNull(keys.get(key));
    }

    private void listed(Slot slot, YamlNode list, int size) {
        if (list.items().size() != size) {
            throw list.error(size + " lines were expected");
        }
        for (int i = 0; i < size; i++) {
            int number = i + 1;
            YamlNode.words(list.items().get(i)).forEach(word -> put(slot, word, number));
        }
    }

    private void named(Slot slot, YamlNode map, List<String> names, int first) {
        map.entries(Set.copyOf(names)).forEach((name, node) -> YamlNode.words(node)
                .forEach(word -> put(slot, word, first + names.indexOf(name))));
    }

    private void numbered(Slot slot, YamlNode map) {
        map.entries().forEach((name, node) -> {
            if (!name.matches("\\d{1,4}")) {
                throw node.error("a number was expected, not " + name);
            }
            YamlNode.words(node).forEach(word -> put(slot, word, Integer.parseInt(name)));
        });
    }

    private void put(Slot slot, String word, int number) {
        classes.computeIfAbsent(slot, key -> new HashMap<>()).put(String.join(" ", forms(word)), number);
    }

    private void phrases(YamlNode map) {
        Map<String, Meaning> known = new LinkedHashMap<>();
        for (Meaning meaning : Meaning.values()) {
            known.put(meaning.key(), meaning);
        }
        map.entries(known.keySet()).forEach((key, lines) -> lines.items()
                .forEach(line -> phrases.add(PhrasePattern.parse(Objects.requireNonNull(known.get(key)), line))));
    }

    private static Interval period(YamlNode node) {
        try {
            String[] ends = node.text().split("\\.\\.", -1);
            return new Interval(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]), "a time with a name");
        } catch (DateTimeException e) {
            throw node.error("from..to was expected: " + e.getMessage());
        }
    }

    private static List<List<String>> frame(YamlNode node) {
        List<List<String>> rows = new ArrayList<>();
        for (String words : YamlNode.words(node)) {
            rows.addAll(expanded(List.of(words.replace("\"", "").split("\\s+", -1))));
        }
        return rows;
    }

    private static List<List<String>> expanded(List<String> elements) {
        List<List<String>> rows = List.of(List.of());
        for (String element : elements) {
            boolean optional = element.endsWith("?");
            String bare = optional ? element.substring(0, element.length() - 1) : element;
            List<List<String>> longer = new ArrayList<>(optional ? rows : List.of());
            for (List<String> row : rows) {
                for (String choice : bare.split("\\|", -1)) {
                    List<String> grown = new ArrayList<>(row);
                    grown.add(choice);
                    longer.add(grown);
                }
            }
            rows = longer;
        }
        return rows;
    }

    private static List<String> forms(String text) {
        return Piece.of(text).stream().map(Piece::form).toList();
    }

    boolean dayFirst() {
        return dayFirst;
    }

    List<PhrasePattern> phrases() {
        return phrases;
    }

    Map<List<String>, Interval> periods() {
        return periods;
    }

    /** The rows of words of {@code since}, {@code open}, {@code to} or {@code notDates}. */
    List<List<String>> frame(String name) {
        return Objects.requireNonNull(frames.get(name));
    }

    /** A number read from so many pieces. */
    record Value(int number, int pieces) {}

    /** What the pieces from {@code at} mean as a word of that class; null if they are none. */
    @Nullable
    Value read(Slot slot, List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        return switch (slot) {
            case YEAR -> value(piece.number(4), 1500, 2200);
            case SHORT -> piece.form().length() == 2 ? value(piece.number(2), 0, 99) : null;
            case DAY -> day(pieces, at);
            case N -> number(pieces, at);
            case DECADE -> decade(pieces, at);
            case CENTURY -> century(pieces, at);
            case MONTH, WEEKDAY -> capitals && !piece.capital() ? null : abbreviated(slot, pieces, at);
            default -> word(slot, pieces, at);
        };
    }

    private static @Nullable Value value(int number, int least, int most) {
        return number >= least && number <= most ? new Value(number, 1) : null;
    }

    private @Nullable Value word(Slot slot, List<Piece> pieces, int at) {
        Map<String, Integer> words = Objects.requireNonNull(classes.get(slot));
        for (int length = Math.min(LONGEST_WORD, pieces.size() - at); length > 0; length--) {
            Integer number = words.get(joined(pieces, at, length));
            if (number != null) {
                return new Value(number, length);
            }
        }
        return null;
    }

    private static String joined(List<Piece> pieces, int at, int length) {
        StringBuilder joined = new StringBuilder(pieces.get(at).form());
        for (int i = at + 1; i < at + length; i++) {
            joined.append(' ').append(pieces.get(i).form());
        }
        return joined.toString();
    }

    /** "Feb. 3": the point belongs to a short form. */
    private @Nullable Value abbreviated(Slot slot, List<Piece> pieces, int at) {
        Value value = word(slot, pieces, at);
        boolean point = value != null
                && pieces.get(at).form().length() <= 5
                && at + 2 < pieces.size()
                && pieces.get(at + 1).form().equals(".")
                && pieces.get(at + 1).span().start() == pieces.get(at).span().end();
        return value != null && point ? new Value(value.number(), 2) : value;
    }

    private @Nullable Value day(List<Piece> pieces, int at) {
        Value day = value(pieces.get(at).number(2), 1, 31);
        if (day == null) {
            return word(Slot.DAY, pieces, at);
        }
        boolean suffix =
                at + 1 < pieces.size() && suffixes.contains(pieces.get(at + 1).form());
        return suffix ? new Value(day.number(), 2) : day;
    }

    /** Digits or words; "twenty-five" adds up. */
    private @Nullable Value number(List<Piece> pieces, int at) {
        Value digits = value(pieces.get(at).number(3), 1, 999);
        if (digits != null) {
            return digits;
        }
        Value tens = word(Slot.N, pieces, at);
        if (tens == null || tens.number() < 20) {
            return tens;
        }
        int next = at + tens.pieces();
        if (next < pieces.size() && pieces.get(next).form().equals("-")) {
            next++;
        }
        Value ones = next < pieces.size() ? word(Slot.N, pieces, next) : null;
        return ones == null || ones.number() > 19
                ? tens
                : new Value(tens.number() + ones.number(), next - at + ones.pieces());
    }

    private static @Nullable Value decade(List<Piece> pieces, int at) {
        int number = pieces.get(at).number(4);
        if (number % 10 != 0) {
            return null;
        }
        return number >= 1500
                ? new Value(number, 1)
                : number >= 20 && number < 100 ? new Value(1900 + number, 1) : null;
    }

    private @Nullable Value century(List<Piece> pieces, int at) {
        Value words = word(Slot.DAY, pieces, at);
        if (words != null) {
            return words;
        }
        int number = pieces.get(at).number(2);
        boolean suffix = at + 1 < pieces.size() && hundredth(pieces.get(at + 1).form());
        return number > 0 && number < 22 && suffix ? new Value(number, 2) : roman(pieces.get(at));
    }

    private boolean hundredth(String suffix) {
        return suffixes.contains(suffix) || suffix.equals("e") || suffix.equals("ème");
    }

    private static @Nullable Value roman(Piece piece) {
        String form = piece.form();
        if (!piece.capital() || !form.matches("[xvi]{1,5}(?:e|ème)?")) {
            return null;
        }
        int number = 0;
        int before = 0;
        for (int i = form.length() - 1; i >= 0; i--) {
            int digit =
                    switch (form.charAt(i)) {
                        case 'x' -> 10;
                        case 'v' -> 5;
                        case 'i' -> 1;
                        default -> 0;
                    };
            number += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value(number, 1, 21);
    }
}
