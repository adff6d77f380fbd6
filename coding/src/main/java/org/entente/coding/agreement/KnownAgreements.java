// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coding.lexicon.LexiconException;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** The agreements that the news keeps naming, by their names in one language. Immutable. */
final class KnownAgreements {
    private static final String TABLE = "gazetteer/agreements.tsv";
    private static final int COLUMNS = 5;
    private static final Pattern PIECE = Pattern.compile("\\p{L}+|\\d+");

    private record Name(List<String> pieces, KnownAgreement agreement) {}

    /** A known name in a text. */
    record Hit(Span span, KnownAgreement agreement) {}

    private final Map<String, List<Name>> byFirst = new HashMap<>();

    static KnownAgreements load(String language) {
        KnownAgreements known = new KnownAgreements();
        try (InputStream in = KnownAgreements.class.getResourceAsStream("/" + TABLE)) {
            if (in == null) {
                throw new LexiconException(TABLE, 0, "no such file on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    known.row(line.split("\t", -1), number, language);
                }
            }
        } catch (IOException e) {
            throw new LexiconException(TABLE, 0, "cannot be read: " + e.getMessage());
        }
        return known;
    }

    private void row(String[] cells, int number, String language) {
        if (cells.length != COLUMNS) {
            throw new LexiconException(TABLE, number, COLUMNS + " columns were expected, found " + cells.length);
        }
        String first = cells[0].split("\\|", -1)[0];
        List<String> parties = cells[4].isBlank() ? List.of() : List.of(cells[4].split(" ", -1));
        KnownAgreement agreement = new KnownAgreement(first, cells[2], cells[3], parties);
        for (String name : (language.equals("fr") ? cells[1] : cells[0]).split("\\|", -1)) {
            List<String> pieces = new ArrayList<>();
            PIECE.matcher(name).results().forEach(piece -> pieces.add(piece.group()));
            if (!pieces.isEmpty()) {
                byFirst.computeIfAbsent(pieces.get(0).toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(new Name(List.copyOf(pieces), agreement));
            }
        }
    }

    /** The names in this stretch of the text, left to right, the longest first; none overlap. */
    List<Hit> in(String text, Span stretch) {
        List<Span> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text).region(stretch.start(), stretch.end());
        while (matcher.find()) {
            pieces.add(new Span(matcher.start(), matcher.end()));
        }
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Name best = longest(text, pieces, i);
            if (best != null) {
                int last = i + best.pieces.size() - 1;
                hits.add(new Hit(pieces.get(i).cover(pieces.get(last)), best.agreement));
                i = last;
            }
        }
        return hits;
    }

    private @Nullable Name longest(String text, List<Span> pieces, int at) {
        Name best = null;
        String first = pieces.get(at).of(text).toLowerCase(Locale.ROOT);
        for (Name name : byFirst.getOrDefault(first, List.of())) {
            if ((best == null || name.pieces.size() > best.pieces.size()) && fits(text, pieces, at, name.pieces)) {
                best = name;
            }
        }
        return best;
    }

    /** Letters match in any case, but a capital of the name is a capital of the text, save at the beginning of a long name. */
    private static boolean fits(String text, List<Span> pieces, int at, List<String> name) {
        if (at + name.size() > pieces.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            String piece = pieces.get(at + i).of(text);
            boolean free = i == 0 && name.size() > 1;
            boolean lowered = Character.isUpperCase(name.get(i).charAt(0)) && !Character.isUpperCase(piece.charAt(0));
            if (!piece.equalsIgnoreCase(name.get(i)) || lowered && !free || acronym(name.get(i)) && !acronym(piece)) {
                return false;
            }
        }
        return true;
    }

    private static boolean acronym(String piece) {
        return piece.length() > 1
                && piece.equals(piece.toUpperCase(Locale.ROOT))
                && Character.isLetter(piece.charAt(0));
    }
}
