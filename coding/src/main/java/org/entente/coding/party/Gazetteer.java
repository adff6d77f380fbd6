// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.coding.lexicon.LexiconException;
import org.entente.language.Token;
import org.entente.language.Word;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The names that a language's news calls states, bodies, groups and leaders by, and the nouns of roles. Immutable.
 *
 * <p>Sources and licences stand at the head of each file in {@code gazetteer/}. Names match in the case they have there.
 */
public final class Gazetteer {
    private static final int LONGEST_NAME = 6;

    private final Map<String, Entry> names = new HashMap<>();
    private final Map<String, Sector> roles = new HashMap<>();
    private final Map<String, Integer> cow = new HashMap<>();

    /** What a name stands for. */
    public enum Kind {
        STATE,
        ADJECTIVE,
        CAPITAL,
        CITY,
        PERSON,
        BODY
    }

    /**
     * @param country ISO alpha-3 by PLOVER's rules, or one of its international codes
     * @param sector null if the entry does not fix one
     */
    public record Entry(
            String name,
            String country,
            Kind kind,
            @Nullable Sector sector) {}

    /** A name found in a sentence, from word {@code first} to {@code last}, both inside. */
    public record Found(Entry entry, int first, int last) {}

    private Gazetteer() {}

    public static Gazetteer load(String language) {
        Gazetteer gazetteer = new Gazetteer();
        for (String file : List.of("countryinfo.tsv", "countries-odbl.tsv", "aliases.tsv")) {
            rows("gazetteer/" + file, 4, (cells, line) -> gazetteer.name(language, "gazetteer/" + file, cells, line));
        }
        rows(
                "gazetteer/" + language + "/roles.tsv",
                2,
                (cells, line) -> gazetteer.roles.putIfAbsent(cells[0], Sector.valueOf(cells[1])));
        rows("gazetteer/" + language + "/pronouns.tsv", 1, (cells, line) -> gazetteer.pronouns.add(cells[0]));
        rows("gazetteer/cow.tsv", 2, (cells, line) -> gazetteer.cow.put(cells[0], Integer.valueOf(cells[1])));
        return gazetteer;
    }

    private void name(String language, String file, String[] cells, int line) {
        if (!cells[0].equals("*") && !cells[0].equals(language)) {
            return;
        }
        String[] kind = cells[3].split(":", -1);
        try {
            Entry entry = new Entry(
                    cells[1],
                    cells[2],
                    Kind.valueOf(kind[0].toUpperCase(Locale.ROOT)),
                    kind.length > 1 ? Sector.valueOf(kind[1]) : null);
            names.put(cells[1], entry);
        } catch (IllegalArgumentException e) {
            throw new LexiconException(file, line, "no kind or sector: " + cells[3]);
        }
    }

    private final Set<String> pronouns = new java.util.HashSet<>();

    /** Whether it is a personal pronoun of the third person that can act. */
    boolean pronoun(Word word) {
        return pronouns.contains(word.form().toLowerCase(Locale.ROOT));
    }

    private interface Row {
        void accept(String[] cells, int line);
    }

    private static void rows(String path, int width, Row row) {
        try (InputStream in = Gazetteer.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new LexiconException(path, 0, "no such file on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int line = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                if (!text.startsWith("#") && !text.isBlank()) {
                    String[] cells = text.split("\t", -1);
                    if (cells.length != width) {
                        throw new LexiconException(path, line, width + " columns were expected");
                    }
                    row.accept(cells, line);
                }
            }
        } catch (IOException e) {
            throw new LexiconException(path, 0, "cannot be read: " + e.getMessage());
        }
    }

    /** The longest name that holds this word, or null. */
    public @Nullable Found at(List<Word> words, int index) {
        for (int length = LONGEST_NAME; length >= 1; length--) {
            for (int first = Math.max(0, index - length + 1); first <= index; first++) {
                if (first + length <= words.size()) {
                    Entry entry = names.get(phrase(words, first, first + length));
                    if (entry != null) {
                        return new Found(entry, first, first + length - 1);
                    }
                }
            }
        }
        return null;
    }

    private static String phrase(List<Word> words, int from, int to) {
        if (to - from == 1) {
            return words.get(from).form();
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean contraction =
                    i > from && words.get(i).span().equals(words.get(i - 1).span());
            if (!contraction) {
                boolean glued = i == from
                        || words.get(i - 1).span().end() == words.get(i).span().start();
                boolean contracted = i + 1 < words.size()
                        && words.get(i + 1).span().equals(words.get(i).span());
                phrase.append(glued ? "" : " ")
                        .append(contracted ? words.get(i).text() : words.get(i).form());
            }
        }
        return phrase.toString();
    }

    public @Nullable Sector role(Word word) {
        return roles.get(word.lemma().toLowerCase(Locale.ROOT));
    }

    public @Nullable Integer cow(@Nullable String country) {
        return country == null ? null : cow.get(country);
    }

    /** Whether a sentence could name a party: a capitalised word, an adjective of a state, or a role. */
    public boolean mentionsParty(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (names.containsKey(token.form())
                    || i > 0 && Character.isUpperCase(token.form().charAt(0))
                    || role(token.lemmas())) {
                return true;
            }
        }
        return false;
    }

    private boolean role(Set<String> lemmas) {
        return lemmas.stream().anyMatch(roles::containsKey);
    }
}
