// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;
import org.jspecify.annotations.Nullable;

/** What an article has named so far, in its order. Not thread-safe; one for each article. */
final class Memory {
    /** A pronoun further than this from its noun is more often read wrongly than rightly. */
    private static final int SENTENCES_BACK = 3;

    private final List<Referent> referents = new ArrayList<>();
    private final Map<String, Party> persons = new HashMap<>();

    void add(Referent referent) {
        referents.add(referent);
    }

    boolean knowsPersons() {
        return !persons.isEmpty();
    }

    /** Forgets where things were named, and keeps who the persons are. */
    void forgetPlaces() {
        referents.clear();
    }

    /** Remembers a person by surname; the first description with a country stands. */
    void describe(String surname, Party party) {
        Party known = persons.get(surname);
        if (known == null || known.country() == null && party.country() != null) {
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

    /** The two states named last before this word, the earlier first; fewer if the article has named fewer. */
    List<Party> lastStates(Sentence sentence, Word before) {
        Map<String, Party> states = new LinkedHashMap<>();
        for (int i = referents.size() - 1; i >= 0 && states.size() < 2; i--) {
            Referent referent = referents.get(i);
            if (referent.isBefore(sentence, before)) {
                List<Party> parties = referent.parties();
                for (int j = parties.size() - 1; j >= 0 && states.size() < 2; j--) {
                    String country = parties.get(j).country();
                    if (country != null
                            && Focus.isState(country)
                            && !parties.get(j).inferred()) {
                        states.putIfAbsent(country, Objects.requireNonNull(parties.get(j)));
                    }
                }
            }
        }
        List<Party> found = new ArrayList<>(states.values());
        java.util.Collections.reverse(found);
        return found;
    }
}
