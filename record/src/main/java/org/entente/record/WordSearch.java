// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.record.text.Folding;
import org.entente.record.text.Stems;

/** Finds sentences by their words, as each language of the record stems them. */
final class WordSearch {
    private final Tables tables;

    WordSearch(Tables tables) {
        this.tables = tables;
    }

    /** A condition on one row and its values. */
    record Words(String sql, List<Object> values) {}

    /** One condition that holds where all the words stand in one sentence; none if there are no words. */
    List<Words> conditions(String asked, String table) {
        Set<String> languages = new TreeSet<>();
        tables.each("SELECT DISTINCT language FROM reading", List.of(), row -> languages.add(row.getString(1)));
        Stems stems = new Stems();
        List<String> all = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (String word : Folding.words(asked)) {
            Set<String> forms = new TreeSet<>();
            languages.forEach(language -> forms.addAll(stems.set(language, word)));
            List<String> either = new ArrayList<>();
            for (String form : forms) {
                either.add("contains(" + table + ".stems, ?)");
                values.add(" " + form + " ");
            }
            all.add("(" + (either.isEmpty() ? "FALSE" : String.join(" OR ", either)) + ")");
        }
        return all.isEmpty() ? List.of() : List.of(new Words(String.join(" AND ", all), values));
    }
}
