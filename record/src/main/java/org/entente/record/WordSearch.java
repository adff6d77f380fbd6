// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.record.text.Folding;
import org.entente.record.text.Hash;
import org.entente.record.text.Stems;

/** Finds sentences by their words, as each language of the record stems them. */
final class WordSearch {
    private final Tables tables;

    WordSearch(Tables tables) {
        this.tables = tables;
    }

    /** A condition on one row and its values. */
    record Words(String sql, List<Object> values) {}

    /**
     * A condition that holds for the numbers of claims all of whose words stand in one sentence; empty if no words are
     * asked for.
     *
     * @param column the claim's number
     */
    Optional<Words> claims(String asked, String column) {
        Set<String> languages = new TreeSet<>();
        tables.each("SELECT DISTINCT language FROM reading", List.of(), row -> languages.add(row.getString(1)));
        Stems stems = new Stems();
        List<String> all = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (String word : Folding.words(asked)) {
            Set<String> forms = new TreeSet<>();
            languages.forEach(language -> forms.addAll(stems.set(language, word)));
            forms.forEach(form -> values.add(Hash.of(form)));
            all.add(
                    forms.isEmpty()
                            ? "FALSE"
                            : column + " IN (SELECT unnest(w.claims) FROM posting w WHERE w.word IN ("
                                    + String.join(", ", Collections.nCopies(forms.size(), "?")) + "))");
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(new Words(String.join(" AND ", all), values));
    }
}
