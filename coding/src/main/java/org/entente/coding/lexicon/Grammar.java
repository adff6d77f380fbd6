// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The closed words of a language that clauses are read with: {@code lexicon/<language>/grammar.yaml}. Immutable. */
public final class Grammar {
    private static final Set<String> SETS = Set.of(
            "according",
            "agent",
            "announcing",
            "arranged",
            "compelling",
            "charges",
            "circumstantial",
            "timing",
            "attending",
            "errand",
            "portions",
            "attempts",
            "backing",
            "attributive",
            "between",
            "invertedSubjects",
            "circumstances",
            "captivity",
            "claiming",
            "claimingResponsibility",
            "conditions",
            "concerted",
            "courts",
            "considered",
            "currencies",
            "dateNouns",
            "dateRelatives",
            "dative",
            "decided",
            "definite",
            "destination",
            "failures",
            "futureAuxiliaries",
            "gathered",
            "gatherings",
            "genitive",
            "lasting",
            "gerundial",
            "happening",
            "inState",
            "inhabited",
            "demanding",
            "inserted",
            "instruments",
            "locative",
            "headlines",
            "manner",
            "means",
            "occasions",
            "measures",
            "accidents",
            "authors",
            "awaited",
            "demonstrators",
            "motions",
            "mutual",
            "nearness",
            "negators",
            "objectControl",
            "obligation",
            "partitiveArticles",
            "passiveAgent",
            "passiveAuxiliaries",
            "placeNouns",
            "targets",
            "possessives",
            "predicates",
            "prospective",
            "prospectiveNouns",
            "purposes",
            "reflexives",
            "relatives",
            "reporting",
            "responsibility",
            "restrictive",
            "sites",
            "sojourns",
            "speech",
            "support",
            "surface",
            "temporal",
            "unaccusative",
            "uncertainAdjectives",
            "uncertainAuxiliaries",
            "uncertainNouns",
            "undergoing",
            "viewpoints",
            "wouldAuxiliaries");

    private final Map<String, Set<String>> sets;

    private Grammar(Map<String, Set<String>> sets) {
        this.sets = Map.copyOf(sets);
    }

    static Grammar read(YamlNode file) {
        Map<String, Set<String>> sets = new LinkedHashMap<>();
        file.entries(SETS).forEach((name, node) -> sets.put(name, Set.copyOf(YamlNode.words(node))));
        for (String name : new TreeSet<>(SETS)) {
            if (!sets.containsKey(name)) {
                throw file.error("\"" + name + "\" is missing");
            }
        }
        return new Grammar(sets);
    }

    /** Whether the lemma or form is in the set of that name. */
    public boolean has(String set, String word) {
        Set<String> words = sets.get(set);
        if (words == null) {
            throw new IllegalArgumentException("no set of words is called " + set);
        }
        return words.contains(word);
    }
}
