// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what an ambiguous name means in one article: of office-holders the one in office on its day, of states and
 * peoples the one whose country the article names otherwise. Where nothing decides, the table's first meaning stands;
 * a people of several states is then of none.
 */
final class Meanings {
    private final @Nullable LocalDate day;
    private final Map<String, Integer> named = new TreeMap<>();

    /**
     * @param day of the article, or null
     * @param mentions all names of the article
     */
    Meanings(@Nullable LocalDate day, Collection<Mentions> mentions) {
        this.day = day;
        for (Mentions here : mentions) {
            for (Mention mention : here.all()) {
                if (mention.entry().others().isEmpty()) {
                    named.merge(mention.entry().country(), 1, Integer::sum);
                }
            }
        }
    }

    /**
     * The meaning of this name here; null if it means none of its meanings.
     *
     * @param here the countries that the sentence names besides: in "Georgia and Ukraine" no state of the United States is
     *     meant, whatever the article is about
     */
    @Nullable
    Entry of(Entry entry, Set<String> here) {
        if (entry.others().isEmpty()) {
            return entry;
        }
        List<Entry> meanings = inOffice(entry);
        Entry best = meanings.get(0);
        for (Entry meaning : meanings) {
            if (weight(meaning) > weight(best)) {
                best = meaning;
            }
        }
        if (best.kind() != Kind.STATE && !here.isEmpty() && !here.contains(best.country())) {
            best = meanings.stream()
                    .filter(meaning -> meaning.kind() == Kind.STATE)
                    .findFirst()
                    .orElse(best);
        }
        return best.kind() == Kind.PEOPLE && weight(best) == 0 ? null : best;
    }

    private List<Entry> inOffice(Entry entry) {
        List<Entry> all = new ArrayList<>(List.of(entry));
        all.addAll(entry.others());
        LocalDate on = day;
        if (on == null || !entry.kind().isPerson()) {
            return all;
        }
        List<Entry> holding = all.stream().filter(each -> each.inOfficeOn(on)).toList();
        return holding.isEmpty() ? all : holding;
    }

    private int weight(Entry entry) {
        return named.getOrDefault(entry.country(), 0);
    }
}
