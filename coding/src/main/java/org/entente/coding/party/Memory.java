// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/** What an article has named so far, in its order. Not thread-safe; one for each article. */
final class Memory {
    /** A pronoun further than this from its noun is more often read wrongly than rightly. */
    private static final int SENTENCES_BACK = 3;

    private final List<Referent> referents = new ArrayList<>();
    private final Map<String, Party> persons = new HashMap<>();
    /** Countries that the article's own words gave to a role, by the role's lemma. */
    private final Map<String, Set<String>> told = new HashMap<>();

    /** Parties that the article says to be in the opposition, by name. */
    private final Map<String, Sector> standings = new HashMap<>();

    void stands(String party, Sector sector) {
        standings.putIfAbsent(party, sector);
    }

    /** Where the article says that a party stands; merely a party if it does not. */
    Sector standing(String party) {
        return standings.getOrDefault(party, Sector.PTY);
    }

    void add(Referent referent) {
        referents.add(referent);
        for (Party party : referent.parties()) {
            String country = party.country();
            if (country != null && !party.inferred() && !referent.lemma().isEmpty()) {
                told.computeIfAbsent(referent.lemma(), lemma -> new TreeSet<>()).add(country);
            }
        }
    }

    /** Forgets where things were named, and keeps who the persons are. */
    void forgetPlaces() {
        referents.clear();
    }

    /** Remembers a person by surname: the first description with a country stands, one by the article's words before a guess. */
    void describe(String surname, Party party) {
        Party known = persons.get(surname);
        boolean better = known != null
                && party.country() != null
                && (known.country() == null || known.inferred() && !party.inferred());
        if (known == null || better) {
            persons.put(surname, party);
        }
    }

    @Nullable
    Party person(String surname) {
        return persons.get(surname);
    }

    /** What a pronoun stands for: a subject of the same or of an earlier sentence before other words, the nearest first. */
    @Nullable
    Referent recalled(Sentence sentence, Word pronoun, Predicate<Referent> fits) {
        List<Referent> near = new ArrayList<>();
        for (Referent referent : referents) {
            if (referent.isBefore(sentence, pronoun)
                    && sentence.index() - referent.sentence().index() <= SENTENCES_BACK
                    && fits.test(referent)) {
                near.add(referent);
            }
        }
        return near.stream()
                .max(Comparator.comparingInt((Referent r) -> r.sentence().index())
                        .thenComparing(Referent::isSubject)
                        .thenComparingInt(r -> r.isSubject() && r.sentence().index() < sentence.index()
                                ? -r.word().index()
                                : r.word().index()))
                .orElse(null);
    }

    /** The last thing that was named and fits, however far back. */
    @Nullable
    Referent last(Sentence sentence, Word before, Predicate<Referent> fits) {
        for (int i = referents.size() - 1; i >= 0; i--) {
            Referent referent = referents.get(i);
            if (referent.isBefore(sentence, before) && fits.test(referent)) {
                return referent;
            }
        }
        return null;
    }

    /** The two countries or bodies of this kind named last before this word, the earlier first; fewer if there are fewer. */
    List<Party> lastTwo(Sentence sentence, Word before, Predicate<Referent> free, Predicate<Party> fits) {
        Map<String, Party> found = new LinkedHashMap<>();
        for (int i = referents.size() - 1; i >= 0 && found.size() < 2; i--) {
            Referent referent = referents.get(i);
            if (referent.isBefore(sentence, before) && free.test(referent)) {
                List<Party> parties = referent.parties();
                for (int j = parties.size() - 1; j >= 0 && found.size() < 2; j--) {
                    Party party = parties.get(j);
                    String country = party.country();
                    if (country != null && fits.test(party)) {
                        String name = party.name();
                        found.putIfAbsent(Focus.isState(country) || name == null ? country : name, party);
                    }
                }
            }
        }
        List<Party> inOrder = new ArrayList<>(found.values());
        Collections.reverse(inOrder);
        return inOrder;
    }

    /** The one country whose "president" or "army" the whole article names by these words; null if none or several. */
    @Nullable
    String onlyCountry(String lemma) {
        Set<String> countries = told.getOrDefault(lemma, Set.of());
        return countries.size() == 1 ? countries.iterator().next() : null;
    }
}
