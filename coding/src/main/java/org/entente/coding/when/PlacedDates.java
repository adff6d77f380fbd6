// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.language.AnalysedText;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.Field;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** The phrases of dates of one article, sentence by sentence, each with the day told before it. Not thread-safe. */
final class PlacedDates {
    /** "The next day" counts from a day told at most so many sentences before. */
    private static final int SENTENCES_BACK = 4;

    private static final Set<String> DATELINE_END = Set.of(".", "-", "–", "—", "(", ":");

    private final AnalysedText text;
    private final Article article;
    private final DateFinder finder;
    private final DateResolver resolver;
    private final Map<Integer, List<PlacedDate>> found = new HashMap<>();

    PlacedDates(AnalysedText text, DateFinder finder, DateResolver resolver) {
        this.text = text;
        this.article = text.article();
        this.finder = finder;
        this.resolver = resolver;
    }

    List<PlacedDate> in(Sentence sentence) {
        List<PlacedDate> known = found.get(sentence.index());
        if (known == null) {
            known = placed(sentence);
            found.put(sentence.index(), known);
        }
        return known;
    }

    private List<PlacedDate> placed(Sentence sentence) {
        List<PlacedDate> placed = new ArrayList<>();
        int start = sentence.span().start();
        List<DatePhrase> phrases = finder.find(sentence.evidence(article).text());
        boolean counted = phrases.stream().anyMatch(phrase -> phrase.meaning().fromTold());
        LocalDate told = counted ? toldBefore(sentence) : null;
        for (DatePhrase phrase : phrases) {
            Span span = new Span(
                    start + phrase.span().start(), start + phrase.span().end());
            List<Word> words = sentence.words().stream()
                    .filter(word -> word.span().overlaps(span))
                    .toList();
            if (!words.isEmpty() && !isDateline(sentence, phrase, words)) {
                int first = words.get(0).index();
                int last = words.get(words.size() - 1).index();
                placed.add(new PlacedDate(phrase, span, first, last, head(words, first, last), told));
                LocalDate day = day(phrase, told);
                told = day == null ? told : day;
            }
        }
        return List.copyOf(placed);
    }

    /** "11 octobre 2017. – ..." at the head of the text says when it was written and not when anything happened. */
    private boolean isDateline(Sentence sentence, DatePhrase phrase, List<Word> words) {
        boolean first = sentence.field() == Field.TEXT
                && article.text().substring(0, sentence.span().start()).isBlank()
                && words.get(0).index() == 0
                && phrase.meaning() == Meaning.DATE;
        int after = words.get(words.size() - 1).index() + 1;
        return first
                && (after >= sentence.words().size()
                        || DATELINE_END.contains(sentence.word(after).form()));
    }

    private @Nullable LocalDate toldBefore(Sentence sentence) {
        int last = Math.min(sentence.index(), text.sentences().size()) - 1;
        for (int i = last; i >= Math.max(0, last + 1 - SENTENCES_BACK); i--) {
            Sentence earlier = text.sentences().get(i);
            List<PlacedDate> dates = earlier.field() == sentence.field() ? in(earlier) : List.of();
            for (int k = dates.size() - 1; k >= 0; k--) {
                LocalDate day = day(dates.get(k).phrase(), dates.get(k).told());
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    /** The day that a phrase of the past means, if it is a single one. */
    private @Nullable LocalDate day(DatePhrase phrase, @Nullable LocalDate told) {
        Interval days = phrase.meaning().ofOther() ? null : resolver.resolve(phrase, Tense.OPEN, told);
        return days != null && days.from().equals(days.to()) ? days.from() : null;
    }

    private static Word head(List<Word> words, int first, int last) {
        Word best = words.get(0);
        int most = -1;
        for (Word word : words) {
            boolean outside = word.head() < first || word.head() > last;
            boolean content = word.isNominal()
                    || word.is(PartOfSpeech.NUM)
                    || word.is(PartOfSpeech.ADV)
                    || word.is(PartOfSpeech.VERB);
            int value = (outside ? 2 : 0) + (content ? 1 : 0);
            if (value > most) {
                most = value;
                best = word;
            }
        }
        return best;
    }
}
