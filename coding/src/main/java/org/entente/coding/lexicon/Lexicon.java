// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/** The rules of one language, by the lemma of their head. Immutable; safe for all threads. */
public final class Lexicon {
    public static final String CODEBOOK = "plover-2.0";
    public static final String VERSION = "2026.11";

    private static final Set<String> FILE_KEYS = Set.of("type", "entries");
    private static final Set<String> ENTRY_KEYS = Set.of(
            "type",
            "mode",
            "verb",
            "noun",
            "actor",
            "recipient",
            "joint",
            "content",
            "object",
            "needs",
            "spoken",
            "also",
            "examples");

    private final String language;
    private final Grammar grammar;
    private final List<Entry> entries;
    private final Map<String, List<Candidate>> byHead;

    /** An entry by way of one of its patterns. */
    public record Candidate(Entry entry, TriggerPattern pattern) {}

    private Lexicon(String language, Grammar grammar, List<Entry> entries) {
        this.language = language;
        this.grammar = grammar;
        this.entries = List.copyOf(entries);
        Map<String, List<Candidate>> index = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (TriggerPattern pattern : entry.patterns()) {
                for (String head : pattern.heads()) {
                    index.computeIfAbsent(head, key -> new ArrayList<>()).add(new Candidate(entry, pattern));
                }
            }
        }
        this.byHead = Map.copyOf(index);
    }

    /** The lexicon of a language as it comes with the program; {@link LexiconException} if a file is wrong. */
    public static Lexicon load(String language) {
        String folder = "lexicon/" + language + "/";
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        YamlFile.resource(folder + "classes.yaml")
                .entries()
                .forEach((name, node) -> classes.put(name, Set.copyOf(YamlNode.words(node))));
        List<Entry> entries = new ArrayList<>();
        for (EventType type : EventType.values()) {
            String file = type.name().toLowerCase(Locale.ROOT) + ".yaml";
            entries.addAll(entries(language + "/" + file, YamlFile.resource(folder + file), classes));
        }
        return new Lexicon(language, Grammar.read(YamlFile.resource(folder + "grammar.yaml")), entries);
    }

    static List<Entry> entries(String file, YamlNode root, Map<String, Set<String>> classes) {
        Map<String, YamlNode> keys = root.entries(FILE_KEYS);
        YamlNode entries = keys.get("entries");
        YamlNode type = keys.get("type");
        if (entries == null || type == null) {
            throw root.error("a file of entries has \"type\" and \"entries\"");
        }
        List<Entry> read = new ArrayList<>();
        entries.entries()
                .forEach((id, node) -> read.add(entry(file + "#" + id, type(type, type.text()), node, classes)));
        return read;
    }

    private static Entry entry(String name, EventType fileType, YamlNode node, Map<String, Set<String>> classes) {
        Map<String, YamlNode> keys = node.entries(ENTRY_KEYS);
        EventType type = typeOr(keys.get("type"), fileType);
        YamlNode modeNode = keys.get("mode");
        String mode = modeNode == null ? null : mode(modeNode, type, modeNode.text());
        List<TriggerPattern> patterns = new ArrayList<>();
        patterns(patterns, keys.get("verb"), TriggerPattern.Kind.VERB, classes);
        patterns(patterns, keys.get("noun"), TriggerPattern.Kind.NOUN, classes);
        if (patterns.isEmpty()) {
            throw node.error("an entry needs a \"verb\" or a \"noun\"");
        }
        boolean content = flag(keys.get("content"), contentByDefault(type));
        return new Entry(
                name,
                type,
                mode,
                patterns,
                slots(keys.get("actor"), "subject"),
                slots(keys.get("recipient"), "object"),
                flag(keys.get("joint"), false),
                content,
                object(keys.get("object")),
                needs(keys.get("needs"), type),
                keys.containsKey("needs") ? needs(keys.get("needs"), type) : Entry.Need.BOTH,
                also(keys.get("spoken")),
                also(keys.get("also")),
                examples(keys.get("examples"), node));
    }

    private static String mode(YamlNode node, EventType type, String mode) {
        if (!type.modes().containsKey(mode)) {
            throw node.error(type + " has no mode \"" + mode + "\"; it has "
                    + type.modes().keySet());
        }
        return mode;
    }

    /** {@code TYPE} or {@code TYPE/mode}. */
    private static Entry.@Nullable Also also(@Nullable YamlNode node) {
        if (node == null) {
            return null;
        }
        String[] sides = node.text().split("/", 2);
        EventType type = type(node, sides[0]);
        return new Entry.Also(type, sides.length < 2 ? null : mode(node, type, sides[1]));
    }

    private static boolean contentByDefault(EventType type) {
        return switch (type) {
            case AGREE, REQUEST, REJECT, THREATEN, ACCUSE, PROTEST -> true;
            default -> false;
        };
    }

    private static Entry.ObjectKind object(@Nullable YamlNode node) {
        if (node == null) {
            return Entry.ObjectKind.ANY;
        }
        return switch (node.text()) {
            case "party" -> Entry.ObjectKind.PARTY;
            case "thing" -> Entry.ObjectKind.THING;
            case "some" -> Entry.ObjectKind.SOME;
            default -> throw node.error("object is party, thing or some");
        };
    }

    private static Entry.Need needs(@Nullable YamlNode node, EventType type) {
        if (node != null) {
            try {
                return Entry.Need.valueOf(node.text().toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw node.error("needs one of " + Arrays.toString(Entry.Need.values()));
            }
        }
        return switch (type) {
            case AID, COOPERATE, SANCTION, ACCUSE, SUPPORT, REJECT, CONCEDE -> Entry.Need.BOTH;
            case ASSAULT, COERCE -> Entry.Need.RECIPIENT;
            default -> Entry.Need.ACTOR;
        };
    }

    private static List<String> slots(@Nullable YamlNode node, String byDefault) {
        return node == null
                ? List.of(byDefault)
                : node.text().equals("none") ? List.of() : List.copyOf(YamlNode.words(node));
    }

    private static void patterns(
            List<TriggerPattern> into,
            @Nullable YamlNode node,
            TriggerPattern.Kind kind,
            Map<String, Set<String>> classes) {
        if (node != null) {
            for (String text : YamlNode.words(node)) {
                into.add(TriggerPattern.parse(node, kind, text, classes));
            }
        }
    }

    private static boolean flag(@Nullable YamlNode node, boolean byDefault) {
        if (node == null) {
            return byDefault;
        }
        return switch (node.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw node.error("true or false was expected");
        };
    }

    private static EventType typeOr(@Nullable YamlNode node, EventType otherwise) {
        return node == null ? otherwise : type(node, node.text());
    }

    private static EventType type(YamlNode node, String name) {
        try {
            return EventType.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw node.error("no event type of PLOVER: " + name);
        }
    }

    private static List<Entry.Example> examples(@Nullable YamlNode node, YamlNode entry) {
        if (node == null) {
            throw entry.error("an entry needs at least one example");
        }
        List<Entry.Example> examples = new ArrayList<>();
        for (YamlNode line : node.items()) {
            String[] sides = line.text().split("=>", -1);
            if (sides.length != 2) {
                throw line.error("an example reads: sentence => claims, or => nothing");
            }
            List<String> claims = new ArrayList<>();
            if (!sides[1].strip().equals("nothing")) {
                for (String claim : sides[1].split(";", -1)) {
                    claims.add(claim.strip());
                }
            }
            examples.add(new Entry.Example(sides[0].strip(), claims, line.line()));
        }
        return examples;
    }

    public String language() {
        return language;
    }

    public Grammar grammar() {
        return grammar;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The entries whose head has this lemma; empty if none. */
    public List<Candidate> of(String lemma) {
        return byHead.getOrDefault(lemma, List.of());
    }

    /** Whether any of the lemmas heads a rule. */
    public boolean triggers(Set<String> lemmas) {
        for (String lemma : new HashSet<>(lemmas)) {
            if (byHead.containsKey(lemma)) {
                return true;
            }
        }
        return false;
    }
}
