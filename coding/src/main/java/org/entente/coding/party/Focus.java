// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.language.AnalysedText;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Field;
import org.jspecify.annotations.Nullable;

/** Which states an article is about. */
final class Focus {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private static final int TITLE = 3;
    private static final int LEAD = 2;
    private static final int LEAD_SENTENCES = 3;

    /** A dateline ends within this many words: "MEXICO CITY, Mexico (Agency) -". */
    private static final int DATELINE = 9;

    private final Map<String, Integer> weight = new TreeMap<>();
    private final @Nullable String established;

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
        this.established = established(text, names);
    }

    /** Where the article says at its head that it happens: "Peru: strike goes on" in the title, "Lima - ..." in the text. */
    private static @Nullable String established(AnalysedText text, Map<Integer, Mentions> names) {
        for (Field field : new Field[] {Field.TITLE, Field.TEXT}) {
            List<Sentence> sentences = text.in(field);
            Mentions here =
                    sentences.isEmpty() ? null : names.get(sentences.get(0).index());
            for (Mention mention : here == null ? List.<Mention>of() : here.all()) {
                boolean place = mention.entry().kind().isPlace();
                if (mention.first() == 0 && place && isHead(sentences.get(0), mention.last(), field)) {
                    return mention.entry().country();
                }
            }
        }
        return null;
    }

    private static boolean isHead(Sentence sentence, int last, Field field) {
        List<Word> words = sentence.words();
        if (field == Field.TITLE) {
            return last + 1 < words.size() && words.get(last + 1).text().equals(":");
        }
        for (int i = last + 1; i < Math.min(words.size(), DATELINE); i++) {
            if (DASHES.contains(words.get(i).text())) {
                return true;
            }
            if (words.get(i).is(PartOfSpeech.VERB)) {
                return false;
            }
        }
        return false;
    }

    /** The country that the article's head gives as its place; null if it gives none. */
    @Nullable
    String established() {
        return established;
    }

    int weight(String country) {
        return weight.getOrDefault(country, 0);
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

    /** The state that the article is about besides this one: named at least twice as often as any third. */
    Optional<String> other(String country) {
        List<String> others =
                ranked().stream().filter(each -> !each.equals(country)).toList();
        if (weight(country) == 0 || others.isEmpty()) {
            return Optional.empty();
        }
        boolean alone = others.size() == 1 || weight(others.get(0)) >= 2 * weight(others.get(1));
        return alone ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** The one state that the article is clearly about: named at least twice as often as any other. */
    Optional<String> country() {
        List<String> ranked = ranked();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        int first = weight.getOrDefault(ranked.get(0), 0);
        int second = ranked.size() < 2 ? 0 : weight.getOrDefault(ranked.get(1), 0);
        return first >= 2 * second ? Optional.of(ranked.get(0)) : Optional.empty();
    }
}
