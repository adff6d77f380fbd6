// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.language.AnalysedText;
import org.entente.language.Sentence;
import org.entente.model.Field;

/** Which states an article is about. */
final class Focus {
    private static final int TITLE = 3;
    private static final int LEAD = 2;
    private static final int LEAD_SENTENCES = 3;

    private final Map<String, Integer> weight = new TreeMap<>();

    Focus(AnalysedText text, Map<Integer, Mentions> names) {
        int inText = 0;
        for (Sentence sentence : text.sentences()) {
            boolean title = sentence.field() == Field.TITLE;
            inText += title ? 0 : 1;
            int each = title ? TITLE : inText <= LEAD_SENTENCES ? LEAD : 1;
            Mentions here = names.get(sentence.index());
            for (Mention mention : here == null ? List.<Mention>of() : here.all()) {
                String country = mention.entry().country();
                if (isState(country) && mention.entry().kind() != Kind.MEDIA) {
                    weight.merge(country, each, Integer::sum);
                }
            }
        }
    }

    static boolean isState(String country) {
        return switch (country) {
            case "UNO", "EUR", "IGO", "NGO", "MNC", "IMG", "ISM" -> false;
            default -> true;
        };
    }

    private List<String> ranked() {
        List<String> countries = new ArrayList<>(weight.keySet());
        countries.sort(Comparator.comparing((String c) -> -weight.getOrDefault(c, 0)));
        return countries;
    }

    /** The one state that the article is clearly about: named more than one and a half times as often as any other. */
    Optional<String> country() {
        List<String> ranked = ranked();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        int first = weight.getOrDefault(ranked.get(0), 0);
        int second = ranked.size() < 2 ? 0 : weight.getOrDefault(ranked.get(1), 0);
        return 2 * first >= 3 * second ? Optional.of(ranked.get(0)) : Optional.empty();
    }
}
