// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.coding.lexicon.LexiconException;
import org.entente.coding.lexicon.WordGroups;
import org.entente.coding.lexicon.YamlFile;
import org.entente.coding.lexicon.YamlNode;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code lexicon/<language>/transfers.yaml} and the designations of {@code gazetteer/arms.yaml}.
 *
 * @param items what is transferred, by its category
 * @param designations model names in lower case, by their category
 * @param verbs verbs with the item as object, by who their subject is: {@code give}, {@code equip} (the object
 *     receives), {@code receive}, {@code buy}, {@code promise}, {@code request}, {@code stop}, {@code refuse}
 * @param nouns of giving, by the same names
 * @param governing verbs above one of those, by the status they make of it
 * @param kinds words beside aid and supplies, by the category they make of it
 * @param loose prepositions of a thing that is really an object: "between 20 and 30 tanks"
 * @param sharing prepositions of whom a stopped thing was shared with
 * @param arrival prepositions of where something that arrives has come
 * @param planned verbs of an intention that other verbs of its kind make an obligation: "doit acheter"
 * @param means prepositions of what carries it or where it passes
 * @param carriers what carries things
 * @param deals what is signed about a sale or gift
 * @param gerund how a gerund ends that stands like an adjective before its object; empty if there is none
 * @param helping verbs of a purpose whose object receives: "to help Peru"
 * @param inward verbs whose recipient is where the money goes: "invest in"
 * @param toward prepositions that lead to whom something is for; where one stands, no recipient is inferred
 * @param awarding verbs by which a buyer gives a maker a contract
 * @param winning verbs by which a maker gets one from a buyer
 * @param concerning prepositions of what a contract is about
 * @param freeing verbs whose object is a captive who goes home
 * @param captives people who are no prisoners by their noun but are where they are freed: "two sailors"
 * @param swapping verbs and nouns of an exchange of captives
 * @param between prepositions of the sides of an exchange
 * @param carrying verbs that say that an exchange took place
 * @param achieving verbs above what was done in the end: "managed to deliver"
 * @param totalling verbs beside a sum that tell how much it is: "instalments amounting to"
 * @param more adjectives of a number beside others, which are no part of an item's name
 * @param assent what is given to a sale by whom it needs: "the green light"
 * @param loading verbs of what a convoy carries
 * @param entering verbs of coming that tell a transfer of relief only
 * @param against prepositions of what captives are exchanged for
 * @param counted things of which the news speaks otherwise too, a transfer only where it is said how much
 * @param containers nouns that hold the item: "a shipment of", "a batch of"
 */
record TransferWords(
        WordGroups items,
        WordGroups designations,
        WordGroups verbs,
        WordGroups nouns,
        WordGroups governing,
        WordGroups kinds,
        Set<String> containers,
        Set<String> to,
        Set<String> goal,
        Set<String> from,
        Set<String> equipped,
        Set<String> of,
        Set<String> by,
        Set<String> alleged,
        Set<String> loose,
        Set<String> sharing,
        Set<String> arrival,
        Set<String> planned,
        Set<String> means,
        Set<String> carriers,
        Set<String> deals,
        Set<String> helping,
        Set<String> inward,
        Set<String> toward,
        Set<String> awarding,
        Set<String> winning,
        Set<String> concerning,
        Set<String> freeing,
        Set<String> captives,
        Set<String> swapping,
        Set<String> between,
        Set<String> carrying,
        Set<String> achieving,
        Set<String> totalling,
        Set<String> more,
        Set<String> assent,
        Set<String> loading,
        Set<String> entering,
        Set<String> against,
        Set<String> counted,
        String gerund,
        Quantities quantities) {

    private static final Set<String> KEYS = Set.of(
            "items",
            "verbs",
            "nouns",
            "governing",
            "kinds",
            "containers",
            "to",
            "goal",
            "from",
            "equipped",
            "of",
            "by",
            "alleged",
            "loose",
            "sharing",
            "arrival",
            "planned",
            "means",
            "carriers",
            "deals",
            "helping",
            "inward",
            "toward",
            "awarding",
            "winning",
            "concerning",
            "freeing",
            "captives",
            "swapping",
            "between",
            "carrying",
            "achieving",
            "totalling",
            "more",
            "assent",
            "loading",
            "entering",
            "against",
            "counted",
            "gerund",
            "quantities");

    static final Set<String> CATEGORIES = Set.of(
            "arms",
            "ammunition",
            "vehicle",
            "aircraft",
            "ship",
            "missile",
            "troops",
            "money",
            "humanitarian",
            "energy",
            "technology",
            "prisoners",
            "other");

    static TransferWords load(String language) {
        String path = "lexicon/" + language + "/transfers.yaml";
        YamlNode file = YamlFile.resource(path);
        Map<String, YamlNode> keys = file.entries(KEYS);
        YamlNode quantities = keys.get("quantities");
        YamlNode items = keys.get("items");
        if (quantities == null || items == null) {
            throw new LexiconException(path, 1, "\"items\" and \"quantities\" are needed");
        }
        for (String category : items.entries().keySet()) {
            if (!CATEGORIES.contains(category)) {
                throw items.error("unknown category \"" + category + "\"");
            }
        }
        return new TransferWords(
                WordGroups.read(items),
                WordGroups.read(YamlFile.resource("gazetteer/arms.yaml")),
                WordGroups.read(keys.get("verbs")),
                WordGroups.read(keys.get("nouns")),
                WordGroups.read(keys.get("governing")),
                WordGroups.read(keys.get("kinds")),
                set(keys, "containers"),
                set(keys, "to"),
                set(keys, "goal"),
                set(keys, "from"),
                set(keys, "equipped"),
                set(keys, "of"),
                set(keys, "by"),
                set(keys, "alleged"),
                set(keys, "loose"),
                set(keys, "sharing"),
                set(keys, "arrival"),
                set(keys, "planned"),
                set(keys, "means"),
                set(keys, "carriers"),
                set(keys, "deals"),
                set(keys, "helping"),
                set(keys, "inward"),
                set(keys, "toward"),
                set(keys, "awarding"),
                set(keys, "winning"),
                set(keys, "concerning"),
                set(keys, "freeing"),
                set(keys, "captives"),
                set(keys, "swapping"),
                set(keys, "between"),
                set(keys, "carrying"),
                set(keys, "achieving"),
                set(keys, "totalling"),
                set(keys, "more"),
                set(keys, "assent"),
                set(keys, "loading"),
                set(keys, "entering"),
                set(keys, "against"),
                set(keys, "counted"),
                text(keys, "gerund"),
                new Quantities(language, quantities));
    }

    private static String text(Map<String, YamlNode> keys, String name) {
        YamlNode node = keys.get(name);
        return node == null ? "" : node.text();
    }

    private static Set<String> set(Map<String, YamlNode> keys, String name) {
        return Set.copyOf(new HashSet<>(YamlNode.words(keys.get(name))));
    }

    /** The category of a thing by its lemma, form or designation; null if it is none that this reads. */
    @Nullable
    String category(Word word) {
        String lemma = lemma(word);
        String form = word.form().toLowerCase(Locale.ROOT);
        String model = model(word.form());
        return model != null ? model : items.has(lemma) ? items.of(lemma) : items.of(form);
    }

    /** The category of a designation, also in the plural: "F-16s"; null if it is none. */
    @Nullable
    String model(String name) {
        boolean named = Character.isUpperCase(name.charAt(0)) || name.chars().anyMatch(Character::isDigit);
        String plain = name.toLowerCase(Locale.ROOT);
        String single = plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
        return !named ? null : designations.has(plain) ? designations.of(plain) : designations.of(single);
    }

    /** The category that a word beside "aid" or "supplies" gives it, or null. */
    @Nullable
    String kind(Word word) {
        String kind = kinds.of(lemma(word));
        return kind != null ? kind : items.of(lemma(word));
    }

    /** What a verb does with its item; one of two words ("mettre à disposition", "take delivery") by both. */
    @Nullable
    String use(Sentence sentence, Word verb) {
        Word second = second(sentence, verb);
        return second == null ? group(verbs, verb) : verbs.of(joined(verb, second));
    }

    /** The second word of a verb of two words: "disposition", "delivery"; null if the verb stands alone. */
    @Nullable
    Word second(Sentence sentence, Word verb) {
        for (Word below : sentence.dependents(verb, "obj", "obl", "xcomp", "compound", "advmod", "nmod", "iobj")) {
            if (verbs.has(joined(verb, below))) {
                return below;
            }
        }
        return null;
    }

    private static String joined(Word verb, Word second) {
        return lemma(verb) + "+" + lemma(second);
    }

    /** Whether a word with this lemma could be of a verb of giving, alone or as the second of two words. */
    boolean gives(String lemma) {
        return verbs.has(lemma)
                || nouns.has(lemma)
                || verbs.words().stream().anyMatch(verb -> verb.endsWith("+" + lemma))
                || deals.contains(lemma)
                || freeing.contains(lemma)
                || swapping.contains(lemma);
    }

    /** The first lemma or form that a set of groups has. */
    static @Nullable String group(WordGroups groups, Word word) {
        return groups.of(lemma(word));
    }

    /** How the lists of words write a word: its lemma in small letters. */
    static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
