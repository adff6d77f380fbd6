// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.coding.lexicon.YamlFile;
import org.entente.coding.lexicon.YamlNode;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** A language's nouns that denote political actors, and the small words that tie them to a country. Immutable. */
public final class Roles {
    private static final Set<String> KEYS = Set.of(
            "roles",
            "heads",
            "qualifiers",
            "former",
            "partitives",
            "throngs",
            "both",
            "pairs",
            "twofold",
            "every",
            "sides",
            "states",
            "of",
            "in",
            "pronouns",
            "clitics",
            "realms",
            "relatives",
            "attached",
            "leading",
            "honorifics",
            "titles",
            "leaderTitles",
            "things",
            "never",
            "masculine",
            "feminine",
            "definite",
            "nameParticles",
            "equipment",
            "foreign",
            "bodies",
            "others",
            "only",
            "captives",
            "causes",
            "communities",
            "homegrown",
            "faiths",
            "ours",
            "reasons",
            "asides",
            "bare",
            "including",
            "bearers",
            "times");
    private static final int LONGEST_ROLE = 4;

    /** Before whatever somebody was, in both languages. */
    private static final String FORMER = "ex-";

    private final Map<String, Sector> roles = new HashMap<>();
    private final Map<String, Sector> heads = new HashMap<>();
    private final Map<String, Sector> qualifiers = new HashMap<>();
    private final Map<String, String> pronouns = new HashMap<>();
    /** Pronouns whose form is an article too: "l'a prié". */
    private final Map<String, String> clitics = new HashMap<>();

    private final Map<String, Set<String>> sets = new HashMap<>();
    /** Nouns by which an article recalls an organisation, by the kind of organisation. */
    private final Map<BodyKind, Set<String>> bodies = new EnumMap<>(BodyKind.class);
    /** The words of roles and qualifiers of several words. */
    private final Set<String> parts = new HashSet<>();

    /** Nouns by which only some states are recalled, and these: the kingdoms, the emirates. */
    private final Map<String, Set<String>> realms = new HashMap<>();

    private Roles() {}

    static Roles load(String language) {
        return read(YamlFile.resource("gazetteer/" + language + "/roles.yaml"));
    }

    static Roles read(YamlNode file) {
        Roles read = new Roles();
        file.entries(KEYS).forEach((key, node) -> {
            switch (key) {
                case "roles" -> read.sectors(node, read.roles);
                case "heads" -> read.sectors(node, read.heads);
                case "qualifiers" -> read.sectors(node, read.qualifiers);
                case "bodies" -> read.bodies(node);
                case "pronouns" -> node.entries().forEach((word, kind) -> read.pronouns.put(word, kind.text()));
                case "realms" ->
                    node.entries().forEach((noun, states) -> read.realms.put(noun, Set.copyOf(YamlNode.words(states))));
                case "clitics" -> node.entries().forEach((word, kind) -> read.clitics.put(word, kind.text()));
                default -> read.sets.put(key, Set.copyOf(new HashSet<>(YamlNode.words(node))));
            }
        });
        KEYS.forEach(key -> read.sets.putIfAbsent(key, Set.of()));
        return read;
    }

    private void sectors(YamlNode node, Map<String, Sector> into) {
        node.entries().forEach((name, words) -> {
            Sector sector;
            try {
                sector = Sector.valueOf(name);
            } catch (IllegalArgumentException e) {
                throw words.error("no sector: " + name);
            }
            for (String word : YamlNode.words(words)) {
                into.putIfAbsent(word, sector);
                if (word.indexOf(' ') > 0) {
                    parts.addAll(List.of(word.split(" ", -1)));
                }
            }
        });
    }

    private void bodies(YamlNode node) {
        node.entries().forEach((name, words) -> {
            try {
                bodies.put(BodyKind.valueOf(name.toUpperCase(Locale.ROOT)), Set.copyOf(YamlNode.words(words)));
            } catch (IllegalArgumentException e) {
                throw words.error("no kind of organisation: " + name);
            }
        });
    }

    boolean recallsBodies(Word head) {
        return bodies.values().stream().anyMatch(words -> words.contains(lemma(head)));
    }

    /**
     * Whether an article may call this organisation by that noun.
     *
     * @param decided what a word beside the noun says of it: the armed of "armed group"; null if none does
     */
    boolean recalls(Word head, @Nullable Sector decided, Entry entry) {
        BodyKind kind = BodyKind.of(entry);
        return kind != null
                && bodies.getOrDefault(kind, Set.of()).contains(lemma(head))
                && (decided == null || kind == BodyKind.of(decided));
    }

    /** Whether an article may call rebels that it names by no proper name by that noun: "the group". */
    boolean recallsArmed(Word head, @Nullable Sector decided) {
        return bodies.getOrDefault(BodyKind.ARMED, Set.of()).contains(lemma(head))
                && (decided == null || BodyKind.ARMED == BodyKind.of(decided));
    }

    /** The sector that a word beside the noun decides; null if none does. */
    @Nullable
    Sector decided(Sentence sentence, Word head) {
        return qualified(sentence, head);
    }

    /** The sector of a noun of these lists by itself and what stands beside it; null for any other word. */
    @Nullable
    Sector role(Sentence sentence, Word head) {
        String lemma = lemma(head);
        Sector phrase = isPart(head) ? around(sentence, head, roles) : null;
        if (phrase != null) {
            return phrase;
        }
        Sector weak = lookup(heads, lemma);
        if (weak == null) {
            Sector strong = lookup(roles, lemma);
            boolean political = strong == Sector.LEG || strong == Sector.PTY;
            return political && qualified(sentence, head) == Sector.OPP ? Sector.OPP : strong;
        }
        Sector qualified = qualified(sentence, head);
        return qualified == null ? weak : qualified;
    }

    private static @Nullable Sector lookup(Map<String, Sector> map, String lemma) {
        if (lemma.startsWith(FORMER) && !map.containsKey(lemma)) {
            Sector held = lookup(map, lemma.substring(FORMER.length()));
            return held == Sector.GOV || held == Sector.LEG || held == Sector.JUD ? Sector.ELI : held;
        }
        Sector sector = map.get(lemma);
        return sector == null && lemma.endsWith("s") ? map.get(lemma.substring(0, lemma.length() - 1)) : sector;
    }

    private @Nullable Sector qualified(Sentence sentence, Word head) {
        for (Word beside : sentence.dependents(head, "amod", "compound", "nmod", "flat", "appos", "nmod:poss", "obl")) {
            if (Math.abs(beside.index() - head.index()) > 6) {
                continue;
            }
            Sector found = isPart(beside) ? around(sentence, beside, qualifiers) : null;
            if (found == null) {
                found = lookup(qualifiers, lemma(beside));
            }
            if (found == null && !beside.is(PartOfSpeech.ADJ)) {
                Sector other = lookup(roles, lemma(beside));
                found = other == Sector.CVL ? null : other;
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether a phrase of the lists has this word, by its lemma or as it stands: "forces armées". */
    private boolean isPart(Word word) {
        return parts.contains(lemma(word)) || parts.contains(lowered(word));
    }

    /** The longest phrase of the map that stands around this word. */
    private static @Nullable Sector around(Sentence sentence, Word word, Map<String, Sector> map) {
        for (int length = LONGEST_ROLE; length >= 2; length--) {
            for (int first = Math.max(0, word.index() - length + 1); first <= word.index(); first++) {
                if (first + length <= sentence.words().size()) {
                    Sector found = map.get(phrase(sentence, first, first + length, Roles::lemma));
                    if (found == null) {
                        found = map.get(phrase(sentence, first, first + length, Roles::lowered));
                    }
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    private static String lowered(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }

    private static String phrase(Sentence sentence, int from, int to, Function<Word, String> writing) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            String part = writing.apply(sentence.word(i));
            phrase.append(i == from || phrase.charAt(phrase.length() - 1) == '\'' ? "" : " ")
                    .append(part);
        }
        return phrase.toString();
    }

    static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    boolean is(String set, Word word) {
        Set<String> words = sets.getOrDefault(set, Set.of());
        return words.contains(lemma(word)) || words.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /** By the form as it stands: "la", not every form of "le". */
    boolean isForm(String set, Word word) {
        return sets.getOrDefault(set, Set.of()).contains(word.form().toLowerCase(Locale.ROOT));
    }

    boolean has(String set, String word) {
        return sets.getOrDefault(set, Set.of()).contains(word);
    }

    boolean isTitle(Word word) {
        return is("titles", word) || is("honorifics", word);
    }

    /** Whether a state may be recalled by that noun: Qatar is an emirate, Peru is not. */
    boolean isRealm(Word noun, String country) {
        Set<String> states = realms.get(lemma(noun));
        return states == null || states.contains(country);
    }

    /** {@code person}, {@code thing}, {@code any} for either, or {@code many}; null if the word is no pronoun of the third person. */
    @Nullable
    String pronoun(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        String kind = pronouns.get(form);
        return kind == null && word.is(PartOfSpeech.PRON) ? clitics.get(form) : kind;
    }

    /** As {@link #pronoun}, of two words: "ce dernier", « ces derniers »; null if they are none. */
    @Nullable
    String latter(Sentence sentence, Word word) {
        for (Word det : sentence.dependents(word, "det", "amod")) {
            String kind = det.index() + 1 == word.index()
                    ? pronouns.get((det.form() + " " + word.form()).toLowerCase(Locale.ROOT))
                    : null;
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    boolean knows(Set<String> lemmas) {
        for (String lemma : lemmas) {
            if (roles.containsKey(lemma)
                    || heads.containsKey(lemma)
                    || pronouns.containsKey(lemma)
                    || parts.contains(lemma)) {
                return true;
            }
        }
        return false;
    }
}
