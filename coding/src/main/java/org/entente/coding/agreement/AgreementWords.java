// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.coding.lexicon.WordGroups;
import org.entente.coding.lexicon.YamlFile;
import org.entente.coding.lexicon.YamlNode;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code lexicon/<language>/agreements.yaml}.
 *
 * @param heads the nouns that name an agreement, by its type
 * @param kinds words beside such a noun that tell the type better
 * @param weak nouns that mean much else: they need two parties
 * @param verbs what is done to an agreement, by the action; written {@code lemma place} or {@code lemma+word place}, where
 *     the place of the agreement is {@code object}, {@code subject} or a preposition
 * @param nouns nouns that govern an agreement, by the action
 * @param unsure verbs above a signing that leave it undone: "hope to", "denied"
 * @param owning prepositions of who does what an action noun tells
 * @param generic phrases for the sides of any agreement, which name nobody
 * @param indefinite articles that bring up an agreement not told before
 * @param joining verbs whose subject is one more side
 * @param brokering words of who brings it about and is no side
 * @param succeeding verbs whose object is the agreement that the subject succeeds
 * @param periods units of how long it holds
 * @param conditional words that open a condition
 * @param cases nouns of a condition: "in case of"
 * @param signedAt prepositions of where it was signed
 * @param through nouns that stand between an act and the agreement: "a draft of", "un projet d'"
 * @param concluded nouns that are an agreement only where one is said to be concluded: "peace"
 * @param halting nouns that with fighting are a truce where one is agreed to: "a pause in fighting"
 * @param fought nouns of fighting
 * @param binding verbs of a clause beside an agreement whose object and complement are its sides
 * @param obligations words of a promise, by its kind
 */
record AgreementWords(
        String language,
        WordGroups heads,
        WordGroups kinds,
        Set<String> weak,
        Set<String> unlike,
        Set<String> idioms,
        WordGroups verbs,
        WordGroups nouns,
        WordGroups obligations,
        Set<String> between,
        Set<String> with,
        Set<String> about,
        Set<String> another,
        Set<String> provides,
        Set<String> under,
        Set<String> promised,
        Set<String> mediating,
        Set<String> unsure,
        Set<String> secret,
        Set<String> owning,
        Set<String> generic,
        Set<String> indefinite,
        Set<String> joining,
        Set<String> brokering,
        Set<String> succeeding,
        Set<String> periods,
        Set<String> conditional,
        Set<String> cases,
        Set<String> signedAt,
        Set<String> through,
        Set<String> concluded,
        Set<String> halting,
        Set<String> fought,
        Set<String> binding) {

    static final List<String> ACTIONS = List.of(
            "mentioned",
            "proposed",
            "negotiated",
            "rejected",
            "signed",
            "ratified",
            "entered-into-force",
            "extended",
            "suspended",
            "violated",
            "denounced");

    private static final Set<String> KEYS = Set.of(
            "heads",
            "kinds",
            "weak",
            "unlike",
            "idioms",
            "verbs",
            "nouns",
            "obligations",
            "between",
            "with",
            "about",
            "another",
            "provides",
            "under",
            "promised",
            "mediating",
            "unsure",
            "secret",
            "owning",
            "generic",
            "indefinite",
            "joining",
            "brokering",
            "succeeding",
            "periods",
            "conditional",
            "cases",
            "signedAt",
            "through",
            "concluded",
            "halting",
            "fought",
            "binding");

    private static final int NEAR = 3;

    static AgreementWords load(String language) {
        YamlNode file = YamlFile.resource("lexicon/" + language + "/agreements.yaml");
        Map<String, YamlNode> keys = file.entries(KEYS);
        for (String action : WordGroups.read(keys.get("verbs")).words()) {
            if (!action.contains(" ")) {
                throw file.error("\"" + action + "\" needs a place: object, subject or a preposition");
            }
        }
        return new AgreementWords(
                language,
                WordGroups.read(keys.get("heads")),
                WordGroups.read(keys.get("kinds")),
                set(keys, "weak"),
                set(keys, "unlike"),
                set(keys, "idioms"),
                WordGroups.read(keys.get("verbs")),
                WordGroups.read(keys.get("nouns")),
                WordGroups.read(keys.get("obligations")),
                set(keys, "between"),
                set(keys, "with"),
                set(keys, "about"),
                set(keys, "another"),
                set(keys, "provides"),
                set(keys, "under"),
                set(keys, "promised"),
                set(keys, "mediating"),
                set(keys, "unsure"),
                set(keys, "secret"),
                set(keys, "owning"),
                set(keys, "generic"),
                set(keys, "indefinite"),
                set(keys, "joining"),
                set(keys, "brokering"),
                set(keys, "succeeding"),
                set(keys, "periods"),
                set(keys, "conditional"),
                set(keys, "cases"),
                set(keys, "signedAt"),
                set(keys, "through"),
                set(keys, "concluded"),
                set(keys, "halting"),
                set(keys, "fought"),
                set(keys, "binding"));
    }

    private static Set<String> set(Map<String, YamlNode> keys, String name) {
        return Set.copyOf(YamlNode.words(keys.get(name)));
    }

    /** The action of a verb on an agreement that stands in that place, or null. */
    @Nullable
    String action(Sentence sentence, Word verb, String place) {
        String lemma = lower(verb);
        for (Word below : sentence.dependents(verb)) {
            String action = verbs.of(lemma + "+" + lower(below) + " " + place);
            if (action != null) {
                return action;
            }
        }
        // "D'accord" in "tomber d'accord" may hang elsewhere.
        for (int i = verb.index() + 1; i < sentence.words().size() && i <= verb.index() + NEAR; i++) {
            String action = verbs.of(lemma + "+" + lower(sentence.word(i)) + " " + place);
            if (action != null) {
                return action;
            }
        }
        return verbs.of(lemma + " " + place);
    }

    static String lower(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
