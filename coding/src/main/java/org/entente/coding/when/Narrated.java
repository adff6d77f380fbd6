// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.when;

import java.util.List;
import org.entente.language.AnalysedText;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.Evidence;
import org.entente.model.Field;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** The time that a story has reached: what follows without a date happened on the day told last. */
final class Narrated {
    /** A day told this many sentences before still holds. */
    private static final int SENTENCES_BACK = 1;

    /** "This week" of a lead is the time of its title. */
    private static final int WEEK = 7;

    private final AnalysedText text;
    private final Article article;
    private final PlacedDates dates;
    private final DateResolver resolver;

    Narrated(AnalysedText text, PlacedDates dates, DateResolver resolver) {
        this.text = text;
        this.article = text.article();
        this.dates = dates;
        this.resolver = resolver;
    }

    /** The date of the title by the lead, of other sentences by the one before; null if it tells none or several. */
    @Nullable
    When before(Sentence sentence, Word trigger) {
        if (sentence.field() == Field.TITLE) {
            return second(sentence, trigger)
                    ? null
                    : text.in(Field.TEXT).stream()
                            .limit(2)
                            .map(lead -> only(lead, WEEK, "told in the lead"))
                            .filter(when -> when != null)
                            .findFirst()
                            .orElse(null);
        }
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - SENTENCES_BACK); i--) {
            Sentence earlier = text.sentences().get(i);
            if (earlier.field() != sentence.field()) {
                return null;
            }
            if (!dates.in(earlier).isEmpty()) {
                return only(earlier, 0, "told in the sentence before");
            }
        }
        return null;
    }

    /** "Rebels down helicopter; president vows revenge": the lead dates what the title tells first. */
    private static boolean second(Sentence title, Word trigger) {
        return title.words().stream()
                .limit(trigger.index())
                .anyMatch(word -> word.form().equals(",") || word.form().equals(";"));
    }

    /** @param longest days that the time may last after the first */
    private @Nullable When only(Sentence sentence, int longest, String reason) {
        List<PlacedDate> all = dates.in(sentence);
        if (all.size() != 1) {
            return null;
        }
        PlacedDate date = all.get(0);
        Interval days = date.phrase().since() || date.phrase().meaning().ofOther()
                ? null
                : resolver.resolve(date.phrase(), Tense.OPEN, date.told());
        return days == null || days.to().isAfter(days.from().plusDays(longest))
                ? null
                : new When(
                        Evidence.of(article, sentence.field(), date.span()),
                        days.from(),
                        days.to(),
                        days.reason() + ", " + reason);
    }
}
